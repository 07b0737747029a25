// What is typed into the form of a task is kept by the service while it is typed, for its author alone: another machine, another day or
// a service that was stopped find it again. Until the service has it, it is kept in this browser. Tasklist looks for a draft of its
// own when it opens a form: what is to be put back is laid there just before, and taken away once the form has it.
import {ancien, copie, copier, oublier, poser, retirer, tacheDuBrouillon} from './copies-de-brouillons.js';
import {plusRienEnAttente} from './departs.js';
import {dires} from './dires-des-brouillons.js';
import {avantDemande, demander, surReponse, tacheOuverte} from './echanges.js';
import {remettre} from './envois-de-brouillons.js';

/** Milliseconds without a key before a draft is sent, and before it is tried again. */
const CALME = 800;
const REESSAI = 5000;

const FORMULAIRE = /\/task\/([^/]+)\/form$/;
const PRISE = /\/task\/([^/]+)\/(?:claim|assignee)$/;
const TERMINEE = /\/task\/([^/]+)\/(?:submit-form|complete)$/;

/** The draft of the form that is shown, or null: {tache, chemin, personne, jeton, version, quand, valeurs, formulaire, dernier, envoi}. */
let brouillon = null;
/** The form that is shown, whether it has a draft or not: how it is read, and what it held before somebody touched it. */
let montre = null;
let bientot = null;
let ouvertures = 0;

const ditQuelqueChose = valeur => ![null, undefined, '', false].includes(valeur) && valeur.length !== 0;
const estRepris = ({valeurs}) => Object.values(valeurs).some(ditQuelqueChose);
const adresseDuBrouillon = tache => `suivi/taches/${encodeURIComponent(tache)}/brouillon`;
const {direLEchec, direLEtat, direLaReprise, neRienDire, neRienDireDeLaReprise} = dires('.task-card [cam-tasklist-form]');

/** Opens the form anew, with what is kept by then. */
function rouvrir() {
  plusRienEnAttente('tache');
  brouillon = null;
  window.location.reload();
}

async function jeter(de) {
  if (window.confirm('Jeter ce brouillon\u00a0? Ce que vous avez tapé dans ce formulaire est perdu.')) {
    clearTimeout(bientot);
    const reponse = await remettre(de, '/jeter', '');
    if (reponse?.ok) {
      oublier(de);
      rouvrir();
    } else {
      direLEchec(reponse?.status);
    }
  }
}

function demanderLequel(de, autre) {
  direLaReprise(
    `Vous avez aussi un brouillon ${autre.quand}, écrit depuis un autre poste ou une autre fenêtre.`,
    [
      'Reprendre l’autre',
      () => {
        oublier(de);
        rouvrir();
      }
    ],
    [
      'Garder celui-ci',
      () => {
        de.version = autre.version;
        neRienDireDeLaReprise();
        envoyer(de);
      }
    ]
  );
}

/** What the service says of a draft; nobody is told of one whose form is closed. */
async function suivreLaReponse(de, texte, reponse) {
  if (reponse?.ok) {
    const {version, quand} = await reponse.json();
    de.version = version;
    if (de.dernier !== texte) {
      copier(de);
      return;
    }
    oublier(de);
    if (brouillon === de) {
      plusRienEnAttente('tache');
      direLEtat(`Brouillon ${quand} enregistré.`);
    }
  } else if (brouillon !== de) {
    return;
  } else if (reponse?.status === 409) {
    demanderLequel(de, await reponse.json());
  } else {
    direLEchec(reponse?.status);
    if (!reponse || reponse.status >= 500) {
      setTimeout(() => brouillon === de && envoyer(de), REESSAI);
    }
  }
}

async function envoyerTout(de) {
  let texte;
  let reponse;
  do {
    texte = de.dernier;
    reponse = await remettre(de, '', `{"version":${de.version},"valeurs":${texte}}`);
    await suivreLaReponse(de, texte, reponse);
  } while (reponse?.ok && texte !== de.dernier);
}

function envoyer(de) {
  de.envoi ??= envoyerTout(de).finally(() => (de.envoi = null));
  return de.envoi;
}

/** What has been typed since is kept here, and sent. */
function noter() {
  clearTimeout(bientot);
  const {lire, depart} = brouillon?.formulaire ?? {};
  if (!depart) {
    return null;
  }
  const texte = JSON.stringify(lire());
  if (texte === (brouillon.dernier ?? depart)) {
    if (!copie(brouillon)) {
      plusRienEnAttente('tache');
    }
    return brouillon.envoi;
  }
  brouillon.dernier = texte;
  copier(brouillon);
  return envoyer(brouillon);
}

/** Says whether there is a draft to follow, and no other form has been opened meanwhile. */
async function ouvrir(tache) {
  ouvertures += 1;
  const ouverture = ouvertures;
  await noter();
  brouillon = null;
  neRienDire();
  const chemin = adresseDuBrouillon(tache);
  const reponse = await demander(chemin);
  if (!reponse || ouverture !== ouvertures) {
    return false;
  }
  const garde = {tache, chemin, ...(await reponse.json())};
  const ici = copie(garde) ?? ancien(garde);
  brouillon = {...garde, ...ici, enRetard: ici !== null};
  if (estRepris(brouillon)) {
    poser(brouillon);
  }
  return true;
}

/** A form that was shown to read is now filled in by who has taken its task. */
async function prendre(tache) {
  const formulaire = montre;
  if (tacheOuverte() !== tache || !(await ouvrir(tache)) || formulaire !== montre) {
    return;
  }
  if (estRepris(brouillon)) {
    rouvrir();
  } else if (formulaire) {
    suivre(formulaire);
    // Whoever is quick has typed meanwhile.
    noter();
  }
}

function suivre(formulaire) {
  retirer(brouillon);
  const de = Object.assign(brouillon, {formulaire, dernier: null});
  if (estRepris(de)) {
    direLaReprise(`Brouillon ${de.enRetard ? 'gardé dans ce navigateur' : de.quand} repris.`, [
      'Jeter ce brouillon',
      () => jeter(de)
    ]);
  }
  if (de.enRetard) {
    de.dernier = JSON.stringify(de.valeurs);
    envoyer(de);
  }
}

/**
 * A form is shown, with its draft put back.
 *
 * @param lire its values as Tasklist keeps them in a draft
 * @returns what the draft holds; empty if there is none
 */
export function suivreLaSaisie(lire) {
  montre = {lire, depart: null};
  if (brouillon) {
    suivre(montre);
  }
  return brouillon?.valeurs ?? {};
}

/** « Garder un brouillon », and the end of a session, have Tasklist write a draft of its own: that of a task is ours. */
function prendreCeuxDeTasklist() {
  const {setItem} = Storage.prototype;
  Storage.prototype.setItem = function (nom, valeur) {
    const tache = tacheDuBrouillon(nom);
    if (tache && brouillon?.formulaire && brouillon.tache === tache) {
      noter();
      return;
    }
    setItem.call(this, nom, valeur);
    if (tache && brouillon?.tache !== tache) {
      plusRienEnAttente(document.querySelector('.modal-content') ? 'depart' : 'tache');
    }
  };
}

export function garderLesBrouillons() {
  prendreCeuxDeTasklist();
  avantDemande(({methode, chemin: ou}) => {
    const tache = FORMULAIRE.exec(ou)?.[1];
    if (!tache || methode !== 'GET') {
      return null;
    }
    montre = null;
    return ouvrir(tache);
  });
  surReponse(({methode, chemin: ou, statut}) => {
    if (methode !== 'POST' || statut < 200 || statut >= 300) {
      return;
    }
    const [, prise] = PRISE.exec(ou) ?? [];
    if (prise) {
      prendre(prise);
    } else if (brouillon && TERMINEE.exec(ou)?.[1] === brouillon.tache) {
      clearTimeout(bientot);
      oublier(brouillon);
      brouillon = null;
    }
  });
  for (const geste of ['focusin', 'pointerdown', 'keydown', 'input', 'change', 'click', 'keyup']) {
    document.addEventListener(
      geste,
      ({isTrusted}) => {
        // Its fields are there by now, and have not heard of this yet.
        if (montre) {
          montre.depart ??= JSON.stringify(montre.lire());
        }
        if (isTrusted && brouillon?.formulaire) {
          clearTimeout(bientot);
          bientot = setTimeout(noter, CALME);
        }
      },
      true
    );
  }
  window.addEventListener('pagehide', noter);
}
