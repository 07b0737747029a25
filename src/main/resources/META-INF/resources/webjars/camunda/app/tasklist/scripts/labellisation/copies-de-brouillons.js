// Drafts in this browser: ours, under author and task, until the service has them; those of Tasklist, which it reads when it opens a form.

const GENRES = ['camunda-form', 'camForm'];
const DE_TASKLIST = /^(?:camunda-form|camForm):(.+)$/;

const cle = ({personne, tache}) => `labellisation:brouillon:${personne}:${tache}`;

export function copie(de) {
  try {
    return JSON.parse(localStorage.getItem(cle(de)));
  } catch {
    return null;
  }
}

/** What « Garder un brouillon » of Tasklist left in this browser before drafts were kept by the service; null if nothing. */
export function ancien({tache, version}) {
  const lu = genre => JSON.parse(localStorage.getItem(`${genre}:${tache}`));
  const valeurs = lu('camunda-form') ?? lu('camForm')?.vars;
  return valeurs && version === 0 ? {version, valeurs} : null;
}

export function copier(de) {
  try {
    localStorage.setItem(cle(de), JSON.stringify({version: de.version, valeurs: JSON.parse(de.dernier)}));
  } catch {
    // The browser keeps no more: the service does.
  }
}

export const oublier = de => localStorage.removeItem(cle(de));

/** The task of a draft that Tasklist writes under this name; undefined for any other. */
export const tacheDuBrouillon = nom => DE_TASKLIST.exec(nom)?.[1];

/** Laid where Tasklist looks for it, whichever kind of form it opens. */
export function poser({tache, valeurs}) {
  localStorage.setItem(`camunda-form:${tache}`, JSON.stringify(valeurs));
  localStorage.setItem(`camForm:${tache}`, JSON.stringify({date: Date.now(), vars: valeurs}));
}

export const retirer = ({tache}) => GENRES.forEach(genre => localStorage.removeItem(`${genre}:${tache}`));
