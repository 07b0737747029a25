// Texts of form-js 1.8.7, which draws the forms of the tasks.

const EXACTS = new Map([
  ['Powered by bpmn.io', 'Dessiné avec bpmn.io'],
  ['Field is required.', 'Ce champ est obligatoire.'],
  ['Field must be a valid email.', 'Une adresse comme prenom.nom@exemple.fr est attendue.'],
  [
    'Field must be a valid  international phone number. (e.g. +4930664040900)',
    'Un numéro de téléphone international est attendu, comme +33160000000.'
  ],
  ['Value is not a number.', 'Un nombre est attendu.'],
  ['Value is expected to be an integer.', 'Un nombre entier est attendu.'],
  ['Date and time must both be entered.', 'La date et l’heure sont attendues toutes les deux.'],
  ['No results', 'Aucun résultat'],
  ['All values selected', 'Tout est déjà choisi'],
  ['Select', 'Choisir'],
  ['Search', 'Rechercher'],
  ['Nothing to show.', 'Rien à afficher.'],
  ['No content to show.', 'Rien à afficher.'],
  ['Add new', 'Ajouter'],
  ['Collapse', 'Réduire'],
  ['Increment', 'Augmenter'],
  ['Decrement', 'Diminuer'],
  ['Previous page', 'Page précédente'],
  ['Next page', 'Page suivante'],
  ['Click to remove sorting', 'Retirer le tri'],
  ['This is an image placeholder', 'Emplacement d’une image'],
  ['hh:mm ?m', 'hh:mm']
]);

const MODELES = [
  [/^Field must have minimum value of (.+)\.$/, (_, n) => `La valeur doit être au moins ${n}.`],
  [/^Field must have maximum value of (.+)\.$/, (_, n) => `La valeur doit être au plus ${n}.`],
  [/^Field must have minimum length of (.+)\.$/, (_, n) => `${n} caractères au moins sont attendus.`],
  [/^Field must have maximum length of (.+)\.$/, (_, n) => `${n} caractères au plus sont acceptés.`],
  [/^Field must match pattern .*\.$/s, () => 'Ce n’est pas le format attendu.'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, (_, n) => `${n} décimales au plus sont acceptées.`],
  [
    /^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/,
    (_, a, b) => `Les deux valeurs acceptées les plus proches sont ${a} et ${b}.`
  ],
  [/^Expand all \((\d+)\)$/, (_, n) => `Tout afficher (${n})`],
  [/^Remove list item (\d+)$/, (_, n) => `Retirer la ligne ${n}`],
  [/^Click to sort by (.*) descending$/s, (_, nom) => `Trier par ordre décroissant : ${nom}`],
  [/^Click to sort by (.*) ascending$/s, (_, nom) => `Trier par ordre croissant : ${nom}`],
  [/^[dmy]{1,4}[^a-z]+[dmy]{1,4}[^a-z]+[dmy]{1,4}$/, () => 'jj/mm/aaaa']
];

// What people wrote, or the form's author, is never touched.
const TEXTES_DES_PERSONNES =
  '.fjs-form-field-text, .fjs-form-field-html, .fjs-form-field-label, .fjs-form-field-description, .fjs-dropdownlist-item,' +
  ' .fjs-table-td:not([colspan]), textarea';

const COMPTE = {zone: '.fjs-table-nav-label', exacts: new Map([['of', 'sur']])};

export const FORM_JS = [COMPTE, {zone: '.fjs-container', exacts: EXACTS, modeles: MODELES, jamais: TEXTES_DES_PERSONNES}];
