// Where our pages are, and the address that Cockpit gives each of them: #/labellisation/suivi/… is /suivi/….

const DANS_COCKPIT = '#/labellisation';

/** Where the application begins, whatever the path that a proxy puts before it. */
export const RACINE = new URL('../../../../', document.baseURI);

export const enDehors = chemin => new URL(chemin, RACINE);

const PAGES = enDehors('suivi').pathname;

/** Whether it is a page of ours; a file to download is none. */
export const estUnePage = url =>
  url.origin === RACINE.origin &&
  (url.pathname === PAGES || url.pathname.startsWith(`${PAGES}/`)) &&
  !/\.[a-z]{2,5}$/i.test(url.pathname);

export const dansCockpit = url =>
  `${DANS_COCKPIT}/${url.pathname.slice(RACINE.pathname.length)}${url.search}${url.hash}`;

/** The page that the address of Cockpit names; null if it is none of ours. */
export function pageDemandee() {
  const demande = window.location.hash.slice(DANS_COCKPIT.length).replace(/^\/+/, '');
  const url = enDehors(demande);
  return estUnePage(url) ? url : null;
}
