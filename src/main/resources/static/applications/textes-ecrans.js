// Texts of the web applications of the engine that are not among their labels, and what the engine itself answers.

const SANS_DROIT = 'Votre rôle ne vous donne pas ce droit.';

const MESSAGES = {
  zone: 'body',
  modeles: [
    [/^(.*?)(?:Error: )?The user with id '.*' does not have .*$/s, (_, debut) => debut + SANS_DROIT],
    [/^(.*?)(?:Error: )?ENGINE-03110 .*$/s, (_, debut) => debut + SANS_DROIT],
    // The label that comes before ends with names of the engine, like « read task ».
    [/^Vous n’avez pas ce droit\u00a0: .*$/s, () => SANS_DROIT],
    [
      /^(.*?)(?:\w*(?:Error|Exception): )?(ENGINE-\d+)\b.*$/s,
      (_, debut, numero) => `${debut}Le moteur a refusé cette demande (${numero}).`
    ]
  ],
  // What an incident says is kept as it is, for whoever looks for its cause.
  jamais: 'td, pre, textarea, .fjs-container'
};

const TYPES = {
  zone: '.col-type, .variable-type, [cam-variable-table]',
  exacts: new Map([
    ['String', 'Texte'],
    ['Integer', 'Entier'],
    ['Short', 'Entier court'],
    ['Long', 'Entier long'],
    ['Double', 'Décimal'],
    ['Boolean', 'Booléen'],
    ['Bytes', 'Octets'],
    ['File', 'Fichier'],
    ['Object', 'Objet'],
    ['Json', 'JSON'],
    ['Null', 'Vide']
  ])
};

// A label and a colon of its own behind it; a kind of resource before its authorisations.
const ASSEMBLAGES = {
  zone: '.modal-title, .alert, .status, .tasks-list, h3, h4, strong, legend, dt',
  modeles: [
    [/^(.*\p{L}):$/u, (_, texte) => `${texte}\u00a0:`],
    [/^Que voulez-vous faire\s\?: (.*)$/, (_, nom) => nom],
    [/^(.+) Autorisations$/, (_, ressource) => `Autorisations\u00a0: ${ressource}`]
  ]
};

// The label of the draft of a form is also that of a comment, which is sent at once.
const COMMENTAIRE = {
  zone: 'form[name=newComment] .modal-footer',
  exacts: new Map([['Garder un brouillon', 'Commenter']])
};

// Said to those who do not see the signs.
const SIGNES = {
  zone: '.sr-only, .close',
  exacts: new Map([
    ['Close', 'Fermer'],
    ['previous', 'Précédent'],
    ['next', 'Suivant']
  ])
};

const VALEURS = {zone: '.null-value, dd', exacts: new Map([['null', 'vide']])};

const ENTETES = {zone: 'th', exacts: new Map([['State', 'État']])};

const PARTOUT = {
  zone: 'body',
  exacts: new Map([
    ['Toggle this section', 'Ouvrir ou fermer cette partie'],
    ['Suspended Job Definition', 'Définition de travail suspendue'],
    ['Invalid Date Value.', 'Cette date n’existe pas.'],
    ['Message is null.', 'Le message est vide.'],
    ['Loading diagram', 'Chargement du diagramme'],
    ['Select all', 'Tout choisir'],
    ['Unselect all', 'Ne rien choisir'],
    ['zoom in', 'Agrandir'],
    ['zoom out', 'Réduire'],
    ['reset zoom', 'Rétablir la taille'],
    ['Powered by bpmn.io', 'Dessiné avec bpmn.io'],
    ['Web-based tooling for BPMN, DMN and forms powered by', 'Les diagrammes et les tables sont dessinés par'],
    ['Error in localization configuration', 'La langue n’est pas réglée'],
    ['Failed Job', 'Travail planifié en échec'],
    ['Failed External Task', 'Tâche externe en échec'],
    // The name of a variable where its value was meant.
    ['task.assignee', 'Qui a pris la tâche'],
    ['Jonny', 'Camille'],
    ['Prosciutto', 'Renard'],
    ['j.prosciutto@acme.org', 'prenom.nom@exemple.fr']
  ]),
  modeles: [[/^No instances en cours$/i, () => 'Aucune instance en cours']],
  jamais: '.fjs-container, .dmn-js-parent tbody, textarea, pre, code'
};

export const ECRANS = [MESSAGES, TYPES, ASSEMBLAGES, COMMENTAIRE, SIGNES, VALEURS, ENTETES, PARTOUT];
