import '../../../../applications/patience.js';

export default {
  app: {name: 'Tâches', vendor: 'Labellisation –'},
  locales: {availableLocales: ['fr'], fallbackLocale: 'fr'},
  disableWelcomeMessage: true,
  customScripts: ['../../../acces/session', '../../../applications/langue', 'scripts/labellisation/formulaires'],
  shortcuts: {
    claimTask: {key: 'ctrl+alt+c', description: 'prendre la tâche sélectionnée'},
    focusFilter: {key: 'ctrl+shift+f', description: 'aller au premier filtre de la liste'},
    focusList: {key: 'ctrl+alt+l', description: 'aller à la première tâche de la liste'},
    focusForm: {key: 'ctrl+alt+f', description: 'aller au premier champ du formulaire'},
    startProcess: {key: 'ctrl+alt+p', description: 'ouvrir la fenêtre de démarrage d’un processus'}
  }
};
