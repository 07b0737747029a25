// The window in which a process is started: a sentence for each, and a refusal where the person looks.
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

function montrerLeRefus() {
  const refus = document.querySelector(REFUS);
  if (refus) {
    refus.tabIndex = -1;
    refus.scrollIntoView({block: 'center'});
    refus.focus();
  }
}

export function expliquerLesDemarrages() {
  new MutationObserver(() => document.querySelectorAll('.modal-content ul.processes a').forEach(expliquer)).observe(
    document.body,
    {subtree: true, childList: true}
  );
  surReponse(({chemin, statut}) => {
    if (DEMARRAGE.test(chemin) && statut >= 400) {
      // Once AngularJS has drawn it.
      setTimeout(montrerLeRefus, 200);
    }
  });
}
