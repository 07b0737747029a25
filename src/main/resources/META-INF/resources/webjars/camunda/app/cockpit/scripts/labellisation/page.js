// The pages of /suivi inside Cockpit: one route for all of them. The server draws them; nothing is known here of any.
import {situer} from '../../../../../applications/entete.js';
import {dansCockpit, enDehors, estUnePage, pageDemandee} from './adresses.js';
import {demander, dessiner, element, lireDocument} from './cadre.js';

const ACCUEIL = dansCockpit(enDehors('suivi'));

const REFUS = {
  401: ['Votre session est terminée', 'Connectez-vous de nouveau pour continuer.'],
  403: ['Accès refusé', 'Votre rôle ne vous donne pas accès à cette page.'],
  404: ['Page introuvable', 'Cette adresse ne mène nulle part. Elle a peut-être été mal recopiée.']
};
const PANNE = [
  'Une erreur est survenue',
  'L’application n’a pas pu répondre. Réessayez dans quelques minutes ; si cela continue, prévenez votre administrateur.'
];

function pageDeRefus(statut) {
  const [titre, phrase] = REFUS[statut] ?? PANNE;
  const retour =
    statut === 401
      ? element('a', {href: enDehors('connexion').href, textContent: 'Se connecter'})
      : element('a', {href: ACCUEIL, textContent: 'Revenir au début de Labellisation'});
  return {
    titre: `${titre} – Labellisation`,
    elements: [
      element(
        'main',
        {className: 'container-xl'},
        element('h1', {textContent: titre}),
        element('p', {textContent: phrase}),
        element('p', {}, retour)
      )
    ]
  };
}

/** What a page of ours holds; its header already stands above Cockpit. */
function contenu(lu, page) {
  return {
    titre: lu.title,
    entree: lu.querySelector('header nav a[aria-current]')?.textContent,
    elements: [lu.querySelector('main').closest('body > *')],
    adresses: [...lu.querySelectorAll('link[rel=stylesheet]')].map(l => new URL(l.getAttribute('href'), page).href)
  };
}

// Read to its end at once: what a page that is taken away was still reading is lost.
async function lire(url, options) {
  const reponse = await demander(url, options);
  const html = reponse.headers.get('Content-Type')?.startsWith('text/html') ?? false;
  return {
    url: new URL(reponse.url),
    menee: reponse.redirected,
    ok: reponse.ok,
    statut: reponse.status,
    html,
    texte: html ? await reponse.text() : ''
  };
}

// An answer that led elsewhere, until its own address is shown: some say a thing once, and must not be asked for again.
let enMain = null;

function prendre(url) {
  const reponse = enMain?.adresse === dansCockpit(url) ? enMain.reponse : null;
  enMain = null;
  return reponse;
}

class Vue {
  constructor(conteneur) {
    this.conteneur = conteneur;
    this.adresse = window.location.hash;
    this.abandon = new AbortController();
  }

  async ouvrir(url, options = {}) {
    try {
      await this.recevoir(prendre(url) ?? (await lire(url, {...options, signal: this.abandon.signal})), url);
    } catch (erreur) {
      if (erreur.name !== 'AbortError') {
        console.warn('labellisation:', erreur);
        await this.montrer(pageDeRefus(0), url);
      }
    }
  }

  async recevoir(reponse, demandee) {
    const obtenue = reponse.url;
    if (reponse.menee && estUnePage(obtenue)) {
      obtenue.hash ||= demandee.hash;
      const adresse = dansCockpit(obtenue);
      // Who has gone on meanwhile is not called back.
      if (this.adresse !== window.location.hash) {
        return;
      }
      if (adresse !== window.location.hash) {
        enMain = {adresse, reponse: {...reponse, menee: false}};
        window.location.replace(adresse);
        return;
      }
    }
    if (reponse.ok && !reponse.html) {
      window.location.assign(obtenue);
      return;
    }
    const lu = lireDocument(reponse.texte);
    // A refused form is answered with its own page and a status that says so; an error page has no links to the others.
    const aNous = reponse.ok || lu.querySelector('header nav');
    await this.montrer(aNous ? contenu(lu, obtenue) : pageDeRefus(reponse.statut), obtenue, demandee.hash);
  }

  async montrer({titre, entree, elements, adresses}, page, ancre = '') {
    const corps = await dessiner(this.conteneur, elements, {
      page,
      adresses,
      suivre: (url, options) => (options ? this.ouvrir(url, options) : window.location.assign(dansCockpit(url)))
    });
    if (!this.abandon.signal.aborted) {
      document.title = titre;
      situer(entree);
      viser(ancre && corps.querySelector(`#${CSS.escape(decodeURIComponent(ancre.slice(1)))}`), corps);
    }
  }

  fermer() {
    this.abandon.abort();
  }
}

/** The keyboard and the screen reader continue at the place that was asked for, or at the heading. */
function viser(place, corps) {
  const cible = place || corps.querySelector('h1') || corps;
  if (!cible.matches('a, button, input, select, textarea')) {
    cible.tabIndex = -1;
    cible.style.outline = 'none';
  }
  cible.focus();
}

export const pageDansCockpit = {
  id: 'labellisation-page',
  pluginPoint: 'cockpit.route',
  properties: {path: '/labellisation/:adresse*'},
  render: (conteneur, _, portee) => {
    conteneur.className = 'labellisation-page';
    const vue = new Vue(conteneur);
    // Cockpit takes the old page away after it has drawn the new one.
    portee.$on('$destroy', () => vue.fermer());
    const url = pageDemandee();
    if (url) {
      vue.ouvrir(url);
    } else {
      vue.montrer(pageDeRefus(404), enDehors('suivi'));
    }
  }
};
