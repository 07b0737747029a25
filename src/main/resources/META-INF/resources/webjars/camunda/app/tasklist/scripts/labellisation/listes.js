// How many tasks are in each list. Tasklist counts the one that is open, and counts again whenever it reads it.
import {surReponse} from './echanges.js';

const LISTE_LUE = /\/engine\/engine\/[^/]+\/filter\/[^/]+\/list$/;
const PAUSE = 5000;
let dernier = 0;

async function compter(moteur, liste) {
  const reponse = await fetch(`${moteur}/filter/${liste.id}/count`, {headers: {Accept: 'application/json'}});
  return reponse.ok ? (await reponse.json()).count : null;
}

function ecrire(nom, nombre) {
  const titre = [...document.querySelectorAll('.task-filter h4 a')].find(
    a => a.firstChild?.textContent.trim() === nom
  );
  if (titre) {
    const compte = titre.querySelector('.labellisation-compte') ?? document.createElement('span');
    compte.className = 'labellisation-compte';
    compte.textContent = `(${nombre})`;
    titre.append(compte);
  }
}

async function compterTout(moteur) {
  const reponse = await fetch(`${moteur}/filter?resourceType=Task&itemCount=false`, {
    headers: {Accept: 'application/json'}
  });
  if (reponse.ok) {
    for (const liste of await reponse.json()) {
      const nombre = await compter(moteur, liste);
      if (nombre !== null) {
        ecrire(liste.name, nombre);
      }
    }
  }
}

export function compterLesListes() {
  surReponse(({chemin, statut}) => {
    if (LISTE_LUE.test(chemin) && statut === 200 && Date.now() - dernier > PAUSE) {
      dernier = Date.now();
      compterTout(chemin.replace(/\/filter\/.*$/, '')).catch(erreur =>
        console.error('labellisation: lists not counted', erreur)
      );
    }
  });
}
