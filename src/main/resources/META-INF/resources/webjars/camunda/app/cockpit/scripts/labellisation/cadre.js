// A piece of one of our pages inside Cockpit, with its own style sheets, in which links and forms stay in Cockpit.
import {RACINE, dansCockpit, enDehors, estUnePage} from './adresses.js';
import {feuilles} from './feuilles.js';

const FEUILLES = ['webjars/bootstrap/css/bootstrap.min.css', 'suivi/charte.css', 'suivi/suivi.css'].map(chemin => enDehors(chemin).href);

/** Asks the server as a program: where the session is over the answer is 401 and not the login page. */
export const demander = (url, options = {}) =>
  fetch(url, {...options, headers: {Accept: 'text/html', 'X-Requested-With': 'XMLHttpRequest'}});

export const lireDocument = texte => new DOMParser().parseFromString(texte, 'text/html');

export const element = (nom, proprietes = {}, ...enfants) => {
  const noeud = Object.assign(document.createElement(nom), proprietes);
  noeud.append(...enfants);
  return noeud;
};

/** Links are resolved against their page: in Cockpit they would be against Cockpit. */
function reprendreLesLiens(corps, page) {
  for (const lien of corps.querySelectorAll('a[href]')) {
    const url = new URL(lien.getAttribute('href'), page);
    const reste = estUnePage(url) && !lien.hasAttribute('download') && !lien.target;
    lien.setAttribute('href', reste ? dansCockpit(url) : url.href);
  }
  for (const image of corps.querySelectorAll('[src]')) {
    image.setAttribute('src', new URL(image.getAttribute('src'), page).href);
  }
}

/** @param suivre is given what a form of ours sends: its address and, unless it only asks, what to send */
function reprendreLesFormulaires(corps, page, suivre) {
  corps.addEventListener('submit', evenement => {
    const {target: formulaire, submitter: bouton} = evenement;
    const vers = bouton?.getAttribute('formaction') ?? formulaire.getAttribute('action') ?? '';
    const url = new URL(vers, page);
    if (!estUnePage(url)) {
      return;
    }
    evenement.preventDefault();
    const champs = new FormData(formulaire, bouton);
    if (formulaire.method === 'get') {
      url.search = new URLSearchParams(champs);
      suivre(url);
    } else {
      const fichiers = formulaire.enctype === 'multipart/form-data';
      suivre(url, {method: 'POST', body: fichiers ? champs : new URLSearchParams(champs)});
    }
  });
}

/** Draws these elements into the container and returns what holds them. */
export async function dessiner(conteneur, elements, {page = RACINE, suivre = () => {}, adresses = FEUILLES} = {}) {
  const corps = element('div', {className: 'corps', lang: 'fr'}, ...elements.map(e => document.importNode(e, true)));
  reprendreLesLiens(corps, page);
  reprendreLesFormulaires(corps, page, suivre);
  const racine = conteneur.shadowRoot ?? conteneur.attachShadow({mode: 'open'});
  racine.adoptedStyleSheets = await feuilles(adresses);
  racine.replaceChildren(corps);
  return corps;
}
