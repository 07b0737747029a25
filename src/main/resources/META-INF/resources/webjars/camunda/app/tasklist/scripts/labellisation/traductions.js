// form-js 1.8.7 has no hook for its own texts: they are replaced where they appear.

const EXACTS = new Map([
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

/** The French text for one of form-js's own texts, or null for any other. */
export function traduire(texte) {
  const net = texte.trim();
  const exact = EXACTS.get(net);
  if (exact !== undefined) {
    return exact;
  }
  const modele = MODELES.find(([motif]) => motif.test(net));
  return modele ? net.replace(modele[0], modele[1]) : null;
}

// What people wrote, or the form's author, is never touched.
const TEXTES_DES_PERSONNES =
  '.fjs-form-field-text, .fjs-form-field-html, .fjs-form-field-label, .fjs-form-field-description, .fjs-dropdownlist-item,' +
  ' .fjs-table-td:not([colspan]), textarea';
const ATTRIBUTS = ['placeholder', 'aria-label', 'alt'];

function traduireTexte(noeud) {
  const parent = noeud.parentElement;
  if (!parent || parent.closest(TEXTES_DES_PERSONNES)) {
    return;
  }
  if (parent.matches('.fjs-table-nav-label')) {
    if (noeud.data === ' of ') {
      noeud.data = ' sur ';
    }
    return;
  }
  const francais = traduire(noeud.data);
  if (francais !== null) {
    noeud.data = francais;
  }
}

function traduireAttributs(element) {
  for (const nom of ATTRIBUTS) {
    const francais = element.hasAttribute(nom) ? traduire(element.getAttribute(nom)) : null;
    // Equal means done: writing it again would wake the observer for ever.
    if (francais !== null && francais !== element.getAttribute(nom)) {
      element.setAttribute(nom, francais);
    }
  }
}

function traduireSous(racine) {
  if (racine.nodeType === Node.TEXT_NODE) {
    traduireTexte(racine);
    return;
  }
  if (racine.nodeType !== Node.ELEMENT_NODE) {
    return;
  }
  traduireAttributs(racine);
  const parcours = document.createTreeWalker(racine, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  while (parcours.nextNode()) {
    const noeud = parcours.currentNode;
    if (noeud.nodeType === Node.TEXT_NODE) {
      traduireTexte(noeud);
    } else {
      traduireAttributs(noeud);
    }
  }
}

function dansUnFormulaire(noeud) {
  const element = noeud.nodeType === Node.ELEMENT_NODE ? noeud : noeud.parentElement;
  return element !== null && element.closest('.fjs-container') !== null;
}

function traduireAjout(noeud) {
  if (dansUnFormulaire(noeud)) {
    traduireSous(noeud);
  } else if (noeud.nodeType === Node.ELEMENT_NODE) {
    noeud.querySelectorAll('.fjs-container').forEach(traduireSous);
  }
}

/** Translates the form-js forms below the element, those that are there and those that come. */
export function suivreFormulaires(element) {
  new MutationObserver(changements => {
    for (const changement of changements) {
      if (changement.type === 'childList') {
        changement.addedNodes.forEach(traduireAjout);
      } else if (dansUnFormulaire(changement.target)) {
        if (changement.type === 'characterData') {
          traduireTexte(changement.target);
        } else {
          traduireAttributs(changement.target);
        }
      }
    }
  }).observe(element, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTS
  });
  traduireAjout(element);
}
