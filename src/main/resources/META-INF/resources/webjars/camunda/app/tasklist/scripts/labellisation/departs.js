// Leaving with something that is written nowhere asks first; the end of a session comes back to the task that was open.
import {surReponse, tacheOuverte} from './echanges.js';

const SAISIES = '.task-card form, .task-card .fjs-container, .modal-content .fjs-container, .modal-content form[cam-form]';
const SORTIES =
  '.tasks-list ol.tasks-list .clickable, .task-filters .task-filter, [cam-widget-header] a, .task-card .nav-tabs a,' +
  ' .labellisation-lieu a, .labellisation-suite a, .modal-footer .btn-link';
const ECRITE = /\/(?:task|process-definition)\/[^/]+\/submit-form$/;
const QUESTION = 'Ce que vous avez saisi n’est pas enregistré. Quitter quand même ?';
const BROUILLON = /^cam(?:unda-form|Form):/;
/** Read by session.js when the session is over. */
const TACHE = 'labellisation:tache';

let enAttente = false;

function retenir(evenement) {
  if (enAttente && evenement.target.closest?.(SORTIES)) {
    if (window.confirm(QUESTION)) {
      enAttente = false;
    } else {
      evenement.preventDefault();
      evenement.stopImmediatePropagation();
    }
  }
}

function suivreLesBrouillons() {
  const {setItem} = Storage.prototype;
  Storage.prototype.setItem = function (cle, valeur) {
    setItem.call(this, cle, valeur);
    if (BROUILLON.test(cle)) {
      enAttente = false;
    }
  };
}

const retenirLaTache = () => {
  const tache = tacheOuverte();
  if (tache) {
    sessionStorage.setItem(TACHE, tache);
  } else if (!window.location.hash.startsWith('#/login')) {
    sessionStorage.removeItem(TACHE);
  }
};

export function garderLesSaisies() {
  for (const geste of ['input', 'change']) {
    document.addEventListener(
      geste,
      evenement => {
        enAttente ||= evenement.isTrusted && evenement.target.closest?.(SAISIES) !== null;
      },
      true
    );
  }
  document.addEventListener('click', retenir, true);
  window.addEventListener('beforeunload', evenement => {
    if (enAttente) {
      evenement.preventDefault();
    }
  });
  surReponse(({methode, chemin, statut}) => {
    if (methode === 'POST' && ECRITE.test(chemin) && statut >= 200 && statut < 300) {
      enAttente = false;
    }
    if (statut === 401) {
      // Tasklist has kept what was typed as a draft before it leaves.
      enAttente = false;
    }
    if (chemin.endsWith('/logout')) {
      sessionStorage.removeItem(TACHE);
    }
  });
  suivreLesBrouillons();
  window.addEventListener('hashchange', retenirLaTache);
  retenirLaTache();
}
