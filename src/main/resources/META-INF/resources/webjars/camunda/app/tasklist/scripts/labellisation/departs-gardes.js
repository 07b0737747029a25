// What is typed into the window of a start is kept by the service, for its author alone, one draft for each process that he starts: the
// window closed by mistake, another machine or another day find it again. It goes when the process has started.
import {plusRienEnAttente} from './departs.js';
import {dires} from './dires-des-brouillons.js';
import {avantDemande, demander, surReponse} from './echanges.js';
import {remettre} from './envois-de-brouillons.js';

/** Milliseconds without a key before a draft is sent. */
const CALME = 800;
const OUVERTE = /\/process-definition\/(?:key\/)?([^/]+)\/(?:startForm|deployed-start-form)$/;
const DEPART = /\/process-definition\/[^/]+\/submit-form$/;
const NON_GARDE = 'Le service ne garde pas ce que vous tapez pour l’instant\u00a0: laissez cette fenêtre ouverte.';

const {direLEtat, direLaReprise, neRienDireDeLaReprise} = dires('.modal-content [cam-tasklist-form]');

/** Key of the process whose window is open. */
let processus = null;
/** Its draft, or null: {chemin, jeton, version, quand, valeurs, formulaire, depart, dernier, envoi}. */
let brouillon = null;
let bientot = null;

/** What was typed into this window before; empty where the service keeps nothing. */
export async function reprendreLeDepart() {
  brouillon = null;
  const chemin = `suivi/departs/${encodeURIComponent(processus)}/brouillon`;
  const reponse = await demander(chemin);
  brouillon = reponse && {chemin, ...(await reponse.json())};
  return brouillon?.valeurs ?? {};
}

/** @param formulaire as it is shown: {lire, poser, cadre} */
export function suivreLeDepart(formulaire) {
  if (!brouillon) {
    return;
  }
  const de = Object.assign(brouillon, {formulaire, depart: null, dernier: null});
  if (de.version > 0) {
    direLaReprise(`Brouillon ${de.quand} repris.`, ['Jeter ce brouillon', () => jeter(de)]);
  }
}

async function jeter(de) {
  if (window.confirm('Jeter ce brouillon\u00a0? Ce que vous avez tapé dans cette fenêtre est perdu.')) {
    clearTimeout(bientot);
    await de.envoi;
    const reponse = await remettre(de, '/jeter', '');
    if (reponse?.ok) {
      await remplacer(de, {version: 0, valeurs: {}});
    } else {
      direLEtat(NON_GARDE);
    }
  }
}

async function remplacer(de, {version, valeurs}) {
  Object.assign(de, {version, depart: null, dernier: null});
  neRienDireDeLaReprise();
  plusRienEnAttente('depart');
  await de.formulaire.poser(valeurs);
}

function demanderLequel(de, autre) {
  direLaReprise(
    `Vous avez aussi un brouillon ${autre.quand}, écrit depuis un autre poste ou une autre fenêtre.`,
    ['Reprendre l’autre', () => remplacer(de, autre)],
    [
      'Garder celui-ci',
      () => {
        Object.assign(de, {version: autre.version, dernier: null});
        neRienDireDeLaReprise();
        noter();
      }
    ]
  );
}

async function envoyer(de) {
  const texte = JSON.stringify(de.formulaire.lire());
  if (texte === (de.dernier ?? de.depart)) {
    return;
  }
  de.dernier = texte;
  const reponse = await remettre(de, '', `{"version":${de.version},"valeurs":${texte}}`);
  if (de !== brouillon) {
    return;
  }
  if (reponse?.ok) {
    const {version, quand} = await reponse.json();
    de.version = version;
    plusRienEnAttente('depart');
    direLEtat(`Brouillon ${quand} enregistré.`);
  } else if (reponse?.status === 409) {
    demanderLequel(de, await reponse.json());
  } else {
    de.dernier = null;
    direLEtat(NON_GARDE);
  }
}

/** One after the other: each knows the version of the one before it. */
function noter() {
  clearTimeout(bientot);
  const de = brouillon;
  if (de?.depart && de.formulaire.cadre.isConnected) {
    de.envoi = Promise.resolve(de.envoi).then(() => envoyer(de));
  }
}

export function garderLesDeparts() {
  avantDemande(({methode, chemin}) => {
    processus = decodeURIComponent(OUVERTE.exec(chemin)?.[1] ?? processus ?? '').split(':')[0];
    if (methode !== 'POST' || !DEPART.test(chemin)) {
      return null;
    }
    // What comes after the start would be kept for ever.
    clearTimeout(bientot);
    return brouillon?.envoi;
  });
  surReponse(({methode, chemin, statut}) => {
    if (methode === 'POST' && DEPART.test(chemin) && statut >= 200 && statut < 300) {
      brouillon = null;
    }
  });
  for (const geste of ['focusin', 'pointerdown', 'keydown', 'input', 'change', 'click', 'keyup']) {
    document.addEventListener(
      geste,
      ({isTrusted}) => {
        if (brouillon?.formulaire) {
          // Its fields are there by now, and have not heard of this yet.
          brouillon.depart ??= JSON.stringify(brouillon.formulaire.lire());
          clearTimeout(bientot);
          bientot = isTrusted ? setTimeout(noter, CALME) : null;
        }
      },
      true
    );
  }
}
