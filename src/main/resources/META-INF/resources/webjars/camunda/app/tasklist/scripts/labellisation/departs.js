// Leaving with something that is written nowhere asks first; the end of a session comes back to the task that was open.
import {surReponse, tacheOuverte} from './echanges.js';

/** Where something is typed, and what leaves it. The window of a start covers the task behind it. */
const ZONES = {
  tache: {
    saisies: '.task-card form, .task-card .fjs-container',
    sorties:
      '.tasks-list ol.tasks-list .clickable, .task-filters .task-filter, [cam-widget-header] a, .task-card .nav-tabs a,' +
      ' .labellisation-lieu a, .labellisation-suite a'
  },
  depart: {
    saisies: '.modal-content .fjs-container, .modal-content form[cam-form]',
    sorties: '.modal-footer .btn-link',
    // Beside the window: a click there closes it.
    fond: '.modal'
  }
};
const ECRITE = /\/(task|process-definition)\/[^/]+\/submit-form$/;
const QUESTION = 'Ce que vous avez saisi n’est pas enregistré. Quitter quand même ?';
/** Read by session.js when the session is over. */
const TACHE = 'labellisation:tache';

const enAttente = {tache: false, depart: false};

/** Whether nobody is kept from leaving: nothing is unsaved there, or it may be lost. */
export function peutQuitter(zone) {
  enAttente[zone] &&= !window.confirm(QUESTION);
  return !enAttente[zone];
}

function retenir(evenement) {
  const {target} = evenement;
  for (const [zone, {sorties, fond}] of Object.entries(ZONES)) {
    if ((target.closest?.(sorties) || (fond && target.matches?.(fond))) && !peutQuitter(zone)) {
      evenement.preventDefault();
      evenement.stopImmediatePropagation();
    }
  }
}

/** What was typed there, « tache » or « depart », is kept now. */
export const plusRienEnAttente = zone => {
  enAttente[zone] = false;
};

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
      ({isTrusted, target}) => {
        for (const [zone, {saisies}] of Object.entries(ZONES)) {
          enAttente[zone] ||= isTrusted && Boolean(target.closest?.(saisies));
        }
      },
      true
    );
  }
  document.addEventListener('click', retenir, true);
  window.addEventListener('beforeunload', evenement => {
    if (enAttente.tache || enAttente.depart) {
      evenement.preventDefault();
    }
  });
  surReponse(({methode, chemin, statut}) => {
    const [, objet] = ECRITE.exec(chemin) ?? [];
    if (objet && methode === 'POST' && statut >= 200 && statut < 300) {
      plusRienEnAttente(objet === 'task' ? 'tache' : 'depart');
    }
    if (statut === 401) {
      // What was typed into a task has been kept as a draft.
      Object.keys(ZONES).forEach(plusRienEnAttente);
    }
    if (chemin.endsWith('/logout')) {
      sessionStorage.removeItem(TACHE);
    }
  });
  window.addEventListener('hashchange', retenirLaTache);
  retenirLaTache();
}
