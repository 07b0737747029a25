import '../../../../applications/patience.js';

export default {
  app: {name: 'Accueil', vendor: 'Labellisation –'},
  locales: {availableLocales: ['fr'], fallbackLocale: 'fr'},
  disableWelcomeMessage: true,
  customScripts: ['../../../acces/session', '../../../applications/langue', '../../../applications/sous-l-entete'],
  links: [{label: 'Labellisation', href: '../../../../', description: 'Votre espace de travail'}]
};
