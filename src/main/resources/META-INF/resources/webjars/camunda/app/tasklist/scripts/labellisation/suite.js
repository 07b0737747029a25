// After « Terminer »: what comes next, with whom and by when, and the way to one's own next task.
import {demander, surReponse, tacheOuverte} from './echanges.js';

const TERMINEE = /\/task\/([^/]+)\/(?:submit-form|complete)$/;
const SIENNE = /\/suivi\/taches\/([^/]+)$/;
// What the path does by itself in between takes a moment: asked again after these milliseconds.
const ENCORE = [0, 1500, 4000];

const CADRE = 'labellisation-suite';

function cadre() {
  const present = document.querySelector(`.${CADRE}`);
  if (present) {
    return present;
  }
  const nouveau = document.createElement('div');
  nouveau.className = CADRE;
  nouveau.setAttribute('role', 'status');
  document.querySelector('.task-details > .content')?.prepend(nouveau);
  return nouveau;
}

// The next task is opened where one is: Tasklist does not start again.
function rester(evenement) {
  const tache = SIENNE.exec(evenement.target.closest?.('a')?.pathname ?? '')?.[1];
  if (tache) {
    evenement.preventDefault();
    const recherche = new URLSearchParams(window.location.hash.split('?')[1] ?? '');
    recherche.set('task', tache);
    window.location.hash = `#/?${recherche}`;
  }
}

function montrer(html) {
  const ou = cadre();
  ou.innerHTML = html;
  ou.onclick = rester;
  return ou.querySelector('[data-prete=true]') !== null;
}

async function dire(tache) {
  for (const attente of ENCORE) {
    await new Promise(suite => setTimeout(suite, attente));
    // Somebody who has gone on to another task is not called back.
    if (tacheOuverte() && tacheOuverte() !== tache) {
      return;
    }
    const reponse = await demander(`suivi/taches/${tache}/suite`);
    if (!reponse || montrer(await reponse.text())) {
      return;
    }
  }
}

export function direLaSuite() {
  surReponse(({methode, chemin, statut}) => {
    const tache = TERMINEE.exec(chemin)?.[1];
    if (tache && methode === 'POST' && statut >= 200 && statut < 300) {
      dire(tache);
    }
  });
  window.addEventListener('hashchange', () => {
    if (tacheOuverte()) {
      document.querySelector(`.${CADRE}`)?.remove();
    }
  });
}
