// Texts of dmn-js, which draws the decision tables; the labels and the rules are those of our models.

const EXACTS = new Map([
  ['Hit policy:', 'Règles\u00a0:'],
  ['When', 'Quand'],
  ['And', 'Et'],
  ['Then', 'Alors'],
  ['Annotations', 'Remarques'],
  ['View DRD', 'Voir le diagramme des décisions'],
  ['Unique', 'une seule convient'],
  ['First', 'la première qui convient'],
  ['Priority', 'la plus prioritaire'],
  ['Any', 'l’une de celles qui conviennent'],
  ['Collect', 'toutes celles qui conviennent'],
  ['Rule order', 'toutes, dans l’ordre des règles'],
  ['Output order', 'toutes, dans l’ordre des résultats'],
  ['Input type', 'Type de l’entrée'],
  ['Input values', 'Valeurs de l’entrée'],
  ['Output type', 'Type du résultat'],
  ['Output values', 'Valeurs du résultat'],
  ['string', 'texte'],
  ['integer', 'entier'],
  ['long', 'entier long'],
  ['double', 'décimal'],
  ['boolean', 'oui ou non'],
  ['date', 'date'],
  [
    'No overlap is possible and all rules are disjoint. Only a single rule can be matched',
    'Les règles s’excluent\u00a0: une seule peut convenir'
  ],
  [
    'Rules may overlap. The first matching rule will be chosen',
    'Plusieurs règles peuvent convenir\u00a0: la première est retenue'
  ],
  [
    'Rules may overlap. The one with the highest priority will be chosen',
    'Plusieurs règles peuvent convenir\u00a0: la plus prioritaire est retenue'
  ],
  [
    'Rules may overlap. Their output have to match',
    'Plusieurs règles peuvent convenir, avec le même résultat'
  ],
  ['Collects the values of all matching rules', 'Les résultats de toutes les règles qui conviennent sont retenus']
]);

const MODELES = [
  [/^Decision name: (.*)$/s, (_, nom) => `Décision\u00a0: ${nom}`],
  [/^Input label: (.*)$/s, (_, nom) => `Entrée\u00a0: ${nom}`],
  [/^Input expression: (.*)$/s, (_, expression) => `Expression de l’entrée\u00a0: ${expression}`]
];

const TITRES = new Map([
  ['Output label', 'Nom du résultat'],
  ['Output name', 'Nom du résultat']
]);

// The cells of the rules, and the labels that the model gives.
const TEXTES_DES_MODELES = 'tbody, .input-label, .input-expression, .output-label, .output-name, .decision-table-name';

export const DMN_JS = [
  {zone: '.dmn-js-parent', exacts: EXACTS, modeles: MODELES, jamais: TEXTES_DES_MODELES},
  // Their titles say what they are before the label itself.
  {zone: '.input-label[title], .input-expression[title], .decision-table-name[title]', modeles: MODELES},
  {zone: '.output-label[title], .output-name[title]', exacts: TITRES}
];
