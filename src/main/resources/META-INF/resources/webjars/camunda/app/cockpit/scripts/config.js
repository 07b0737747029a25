import '../../../../applications/patience.js';
import './labellisation/lecture.js';

export default {
  app: {name: 'Cockpit', vendor: 'Labellisation –'},
  locales: {availableLocales: ['fr'], fallbackLocale: 'fr'},
  disableWelcomeMessage: true,
  customScripts: ['../../../acces/session', '../../../applications/langue', 'scripts/labellisation/plugin']
};
