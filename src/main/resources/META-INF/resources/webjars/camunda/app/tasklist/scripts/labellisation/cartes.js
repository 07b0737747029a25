// What a task is about, where and by when: on its card, and at its head with the ways to its site, its département and its calendar.
import {adresse, demander, tacheOuverte} from './echanges.js';

const GROUPER = 30;
let attendues = new Map();

async function lire() {
  const demandees = attendues;
  attendues = new Map();
  const ids = [...demandees.keys()].map(id => `tache=${encodeURIComponent(id)}`).join('&');
  const reponse = await demander(`suivi/taches/cartes?${ids}`);
  const cartes = reponse ? await reponse.json() : [];
  demandees.forEach((suites, id) => suites.forEach(suite => suite(cartes.find(carte => carte.id === id) ?? null)));
}

/** The words of a task; all those asked for at one moment are read at once. */
const carteDe = id =>
  new Promise(suite => {
    if (attendues.size === 0) {
      setTimeout(lire, GROUPER);
    }
    attendues.set(id, [...(attendues.get(id) ?? []), suite]);
  });

function element(nom, classe, texte) {
  const noeud = document.createElement(nom);
  noeud.className = classe;
  noeud.textContent = texte;
  return noeud;
}

function lien(chemin, texte) {
  const noeud = element('a', '', texte);
  noeud.href = adresse(chemin);
  return noeud;
}

const precisions = carte => [carte.demarche, carte.suppleance].filter(Boolean).join(' – ');

async function dessinerLaCarte(ou, id) {
  const carte = await carteDe(id);
  if (carte) {
    ou.append(element('p', `labellisation-carte${carte.enRetard ? ' en-retard' : ''}`, carte.titre));
    if (precisions(carte)) {
      ou.append(element('p', 'labellisation-carte-precision', precisions(carte)));
    }
  }
}

// The page says the way back to the task.
const retour = carte => `?retour-tache=${encodeURIComponent(carte.id)}`;

// « Automate d’appel – Palaiseau – pour le 7 décembre », whose site is the way to its page.
function titre(carte) {
  const phrase = element('p', carte.enRetard ? 'en-retard' : '', '');
  const lieu = carte.site ? lien(`suivi/sites/${carte.site}${retour(carte)}`, carte.lieu) : carte.lieu;
  [carte.objet, lieu, carte.pourLe]
    .filter(Boolean)
    .forEach((partie, rang) => phrase.append(...(rang > 0 ? [' – ', partie] : [partie])));
  return phrase;
}

function chemins(carte) {
  const ligne = element('p', 'labellisation-chemins', '');
  ligne.append(
    ...[
      precisions(carte),
      carte.page && lien(carte.page.slice(1), 'Page de travail'),
      carte.departement && lien(`suivi/departements/${carte.departement}${retour(carte)}`, carte.departementNom),
      carte.mois && lien(`suivi/calendrier?mois=${carte.mois}`, 'Calendrier'),
      lien('suivi/ma-journee', 'Ma journée')
    ].filter(Boolean)
  );
  return ligne;
}

// The engine tells the name of a group to its members only, and a code to the others.
function nommerLesGroupes(entete) {
  const lien = entete.querySelector('.actors .groups a');
  if (lien && entete.dataset.groupes && lien.textContent.trim() !== entete.dataset.groupes) {
    lien.textContent = entete.dataset.groupes;
  }
}

async function dessinerLEntete(entete, id) {
  entete.dataset.tache = id;
  entete.dataset.groupes = '';
  const carte = await carteDe(id);
  if (entete.dataset.tache !== id || !entete.isConnected) {
    return;
  }
  entete.querySelector('.labellisation-lieu')?.remove();
  if (carte) {
    const lieu = element('div', 'labellisation-lieu', '');
    lieu.append(titre(carte), chemins(carte));
    entete.querySelector('.names').after(lieu);
    entete.dataset.groupes = carte.groupes;
    nommerLesGroupes(entete);
  }
}

/** Follows the task that is shown: its head stays when another one is chosen. */
export function suivreLaTache() {
  new MutationObserver(() => {
    const entete = document.querySelector('.task-card > header');
    const id = tacheOuverte();
    if (entete && id && entete.dataset.tache !== id) {
      dessinerLEntete(entete, id);
    } else if (entete) {
      nommerLesGroupes(entete);
    }
  }).observe(document.body, {subtree: true, childList: true, characterData: true});
}

export const CARTES = {
  id: 'labellisation-carte',
  pluginPoint: 'tasklist.card',
  priority: 1000,
  render: (ou, {taskId}) => dessinerLaCarte(ou, taskId)
};
