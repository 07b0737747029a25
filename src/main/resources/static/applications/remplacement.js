// Replaces texts where they appear, for what has no hook of its own for translations. A zone says where (a selector), what
// (exact texts, models with what they keep), and where never: what people wrote is theirs.

const ATTRIBUTS = ['placeholder', 'aria-label', 'alt', 'title', 'uib-tooltip'];

/** The French text in this zone for one of its texts, or null for any other. */
function traduire({exacts = new Map(), modeles = []}, texte) {
  const net = texte.trim();
  const modele = modeles.find(([motif]) => motif.test(net));
  const francais = exacts.get(net) ?? (modele ? net.replace(modele[0], modele[1]) : null);
  // The spaces around may part it from what stands beside.
  return francais === null ? null : texte.replace(net, () => francais);
}

const estDans = (element, {zone, jamais}) =>
  element.closest(zone) !== null && !(jamais && element.closest(jamais) !== null);

/** Translates in these zones what is below the element, and what comes. */
export function suivre(racine, zones) {
  function francais(element, texte) {
    if (texte.trim() === '') {
      return null;
    }
    for (const zone of zones) {
      const trouve = estDans(element, zone) ? traduire(zone, texte) : null;
      if (trouve !== null) {
        return trouve;
      }
    }
    return null;
  }

  function traduireTexte(noeud) {
    const trouve = noeud.parentElement ? francais(noeud.parentElement, noeud.data) : null;
    // Equal means done: writing it again would wake the observer for ever.
    if (trouve !== null && trouve !== noeud.data) {
      noeud.data = trouve;
    }
  }

  function traduireAttributs(element) {
    for (const nom of ATTRIBUTS) {
      const valeur = element.getAttribute(nom);
      const trouve = valeur ? francais(element, valeur) : null;
      if (trouve !== null && trouve !== valeur) {
        element.setAttribute(nom, trouve);
      }
    }
  }

  function traduireSous(noeud) {
    if (noeud.nodeType === Node.TEXT_NODE) {
      traduireTexte(noeud);
    } else if (noeud.nodeType === Node.ELEMENT_NODE) {
      traduireAttributs(noeud);
      noeud.childNodes.forEach(traduireSous);
    }
  }

  new MutationObserver(changements => {
    for (const {type, target, addedNodes} of changements) {
      if (type === 'childList') {
        addedNodes.forEach(traduireSous);
      } else if (type === 'characterData') {
        traduireTexte(target);
      } else {
        traduireAttributs(target);
      }
    }
  }).observe(racine, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTS
  });
  traduireSous(racine);
}
