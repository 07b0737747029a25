// The history of a task says who by login: the names are ours.
import {demander, tacheOuverte} from './echanges.js';

const LOGINS = '.operation-user, .event-body .new-value span, .event-body .original-value span';
let noms = {};
let pour = null;

function nommer() {
  document.querySelectorAll(LOGINS).forEach(noeud => {
    const nom = noms[noeud.textContent.trim()];
    if (nom && nom !== noeud.textContent) {
      noeud.textContent = nom;
    }
  });
}

async function lire(tache) {
  pour = tache;
  const reponse = await demander(`suivi/taches/${tache}/personnes`);
  if (reponse && pour === tache) {
    noms = await reponse.json();
    nommer();
  }
}

export function nommerLesPersonnes() {
  new MutationObserver(() => {
    const tache = tacheOuverte();
    if (!tache || !document.querySelector('.operation-user')) {
      pour = null;
    } else if (pour !== tache) {
      lire(tache);
    } else {
      nommer();
    }
  }).observe(document.body, {subtree: true, childList: true});
}
