// Cockpit begins with the page of what its reader answers for, under the header of our pages; the count of instances is for nobody
// who reads labels. Who has no such page keeps Cockpit as it is.
import {intituleDeLApplication, poserLEntete, situer} from '../../../../../applications/entete.js';
import {dansCockpit, enDehors, estUnePage} from './adresses.js';

const ACCUEIL = dansCockpit(enDehors('suivi'));
const TABLEAU_DE_BORD = /^(#\/?|#\/dashboard.*)?$/;

const litDesLabels = entete => entete.querySelector('nav a[href*="#/labellisation/"]') !== null;

function suivre(entete) {
  const surUnePage = window.location.hash.startsWith('#/labellisation');
  document.documentElement.classList.toggle('sur-une-page', surUnePage);
  if (!surUnePage) {
    situer(intituleDeLApplication());
  }
  if (litDesLabels(entete) && TABLEAU_DE_BORD.test(window.location.hash)) {
    window.location.replace(ACCUEIL);
  }
}

export async function ouvrirSurSaPage() {
  const entete = await poserLEntete(url => (estUnePage(url) ? dansCockpit(url) : url.href));
  if (entete) {
    window.addEventListener('hashchange', () => suivre(entete));
    suivre(entete);
  }
}
