// The window in which a process is started: a sentence for each, and a refusal where the person looks.
import {peutQuitter} from './departs.js';
import {surReponse} from './echanges.js';

const PHRASES = new Map([
  ['Absence d’une personne', 'Annoncer une absence et confier ses tâches à quelqu’un d’autre.'],
  [
    'Changement en cours de démarche',
    'Déplacer ou annuler un audit, changer le périmètre, remplacer le référent, abandonner la démarche.'
  ],
  ['Comité local des usagers', 'Réunir les usagers une fois de plus.'],
  ['Labellisation d’une préfecture', 'Engager le département dans une démarche de labellisation.'],
  ['Cycle d’un label', 'Suivre un label obtenu avant l’arrivée de ce logiciel.'],
  ['Reprise d’un site en chemin', 'Reprendre un site déjà en route vers son label, à l’étape où il en est.']
]);

const REFUS = '.modal-content .alert-danger, .modal-content .alert-error';
const montres = new WeakSet();
/** In milliseconds, and how often. */
const PAUSE = 100;
const ESSAIS = 600;
/** What is open within the window: a list of choices, a calendar. */
const DEDANS = '.modal-content .fjs-dropdownlist, .flatpickr-calendar.open';
const DEMARRAGE = /\/process-definition\/[^/]+\/(?:submit-form|start)$/;

function expliquer(lien) {
  const phrase = PHRASES.get(lien.textContent.trim());
  if (phrase && !lien.parentElement.querySelector('.labellisation-aide')) {
    const aide = document.createElement('p');
    aide.className = 'labellisation-aide';
    aide.textContent = phrase;
    lien.after(aide);
  }
}

// AngularJS draws it when it comes to it, late on a busy machine; another one may stand there, hidden or read before.
function montrerLeRefus(essais = ESSAIS) {
  const refus = [...document.querySelectorAll(REFUS)].find(dit => dit.checkVisibility() && !montres.has(dit));
  if (refus) {
    montres.add(refus);
    refus.tabIndex = -1;
    refus.scrollIntoView({block: 'center'});
    refus.focus();
  } else if (essais > 0) {
    setTimeout(() => montrerLeRefus(essais - 1), PAUSE);
  }
}

// Escape closes what is open within the window before the window itself, and asks before something typed is lost.
function echapper() {
  let dedans = false;
  const estEchap = ({key}) => key === 'Escape' && document.querySelector('.modal-content') !== null;
  document.addEventListener(
    'keydown',
    evenement => {
      dedans = estEchap(evenement) && document.querySelector(DEDANS) !== null;
      if (estEchap(evenement) && !dedans && !peutQuitter('depart')) {
        evenement.preventDefault();
        evenement.stopImmediatePropagation();
      }
    },
    true
  );
  // Tasklist listens above: what was open within has heard it by then.
  document.body.addEventListener('keydown', evenement => {
    if (dedans && estEchap(evenement)) {
      evenement.stopPropagation();
    }
  });
}

export function expliquerLesDemarrages() {
  echapper();
  new MutationObserver(() => document.querySelectorAll('.modal-content ul.processes a').forEach(expliquer)).observe(
    document.body,
    {subtree: true, childList: true}
  );
  surReponse(({chemin, statut}) => {
    if (DEMARRAGE.test(chemin) && statut >= 400) {
      montrerLeRefus();
    }
  });
}
