// The header of our pages, above Tasklist and Cockpit: the same entries, the same person, the same way back. The server draws it.

const RACINE = new URL('../../../../', document.baseURI);

const enDehors = chemin => new URL(chemin, RACINE);

async function lire() {
  const reponse = await fetch(enDehors('suivi/entete'), {
    headers: {Accept: 'text/html', 'X-Requested-With': 'XMLHttpRequest'}
  });
  const lu = reponse.ok ? new DOMParser().parseFromString(await reponse.text(), 'text/html') : null;
  return lu?.querySelector('header.entete') ?? null;
}

/** Marks the entry that the reader is on; its words are those that the page itself marks. */
export function situer(intitule) {
  document.querySelectorAll('header.entete nav a').forEach(lien => {
    lien.toggleAttribute('aria-current', false);
    if (lien.textContent === intitule) {
      lien.setAttribute('aria-current', 'page');
    }
  });
}

/** The words of the entry that leads to the application that is open. */
export const intituleDeLApplication = () =>
  [...document.querySelectorAll('header.entete nav a')].find(
    lien => lien.pathname === window.location.pathname && !lien.hash.startsWith('#/labellisation')
  )?.textContent;

// Its height is asked for by the style sheets of the applications, which stand below it.
function mesurer(entete) {
  const dire = () => document.documentElement.style.setProperty('--entete-hauteur', `${entete.offsetHeight}px`);
  new ResizeObserver(dire).observe(entete);
  dire();
  document.documentElement.classList.add('avec-entete');
}

function feuille(chemin) {
  const lien = Object.assign(document.createElement('link'), {rel: 'stylesheet', href: enDehors(chemin).href});
  document.head.append(lien);
}

/**
 * Puts it at the head; without an answer the application keeps its own.
 * @param adresse where a link leads from here, given where it leads from a page
 * @returns the header, or null
 */
export async function poserLEntete(adresse = url => url.href) {
  const lu = await lire();
  if (!lu) {
    return null;
  }
  const entete = document.importNode(lu, true);
  // What persons are called is never a template of AngularJS.
  entete.setAttribute('ng-non-bindable', '');
  entete.querySelectorAll('a[href]').forEach(lien => {
    lien.href = adresse(new URL(lien.getAttribute('href'), RACINE));
  });
  entete.addEventListener('click', evenement => evenement.target.closest('nav a') && fermer(entete));
  if (entete.querySelector('.entete-marque')) {
    feuille('acces/marque.css');
  }
  document.body.prepend(entete);
  mesurer(entete);
  situer(intituleDeLApplication());
  return entete;
}

function fermer(entete) {
  const pages = entete.querySelector('[popover]');
  if (pages?.matches(':popover-open')) {
    pages.hidePopover();
  }
}
