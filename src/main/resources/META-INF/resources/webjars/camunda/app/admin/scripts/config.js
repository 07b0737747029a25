import '../../../../applications/patience.js';

export default {
  app: {name: 'Administration', vendor: 'Labellisation –'},
  locales: {availableLocales: ['fr'], fallbackLocale: 'fr'},
  disableWelcomeMessage: true,
  customScripts: ['../../../acces/session', '../../../applications/langue', '../../../applications/sous-l-entete']
};
