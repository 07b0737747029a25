// What Tasklist asks the engine for, told to the other scripts here: it has no word of its own for « the task is done » or « refused ».
// Addresses of ours stand four folders above the one that Tasklist works in.

const ecoutes = [];
const preparatifs = [];

/** Calls back with {methode, chemin, statut} once an answer has come; statut 0 for none. */
export const surReponse = ecoute => ecoutes.push(ecoute);

/** Calls back with {methode, chemin} before something is asked for, which waits for the promise that it is answered, if any. */
export const avantDemande = preparatif => preparatifs.push(preparatif);

export const adresse = chemin => new URL(`../../../../${chemin}`, document.baseURI);

/** The task that the address names, or null. */
export const tacheOuverte = () => new URLSearchParams(window.location.hash.split('?')[1] ?? '').get('task');

/** Asks a page of ours; null if it has nothing to say, whatever the reason: Tasklist goes on without. */
export async function demander(chemin) {
  try {
    const reponse = await fetch(adresse(chemin), {redirect: 'error'});
    return reponse.ok && reponse.status !== 204 ? reponse : null;
  } catch {
    return null;
  }
}

export function ecouterLesReponses() {
  const {open, send} = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (methode, ou, ...suite) {
    this.demandeLabellisation = {methode: methode.toUpperCase(), chemin: new URL(ou, document.baseURI).pathname};
    return open.call(this, methode, ou, ...suite);
  };
  XMLHttpRequest.prototype.send = function (...corps) {
    this.addEventListener('loadend', () => {
      const reponse = {...this.demandeLabellisation, statut: this.status};
      ecoutes.forEach(ecoute => ecoute(reponse));
    });
    const attentes = preparatifs.map(preparatif => preparatif(this.demandeLabellisation)).filter(Boolean);
    if (attentes.length === 0) {
      return send.apply(this, corps);
    }
    Promise.allSettled(attentes).then(() => {
      // Given up meanwhile, it is not sent any more.
      if (this.readyState === XMLHttpRequest.OPENED) {
        send.apply(this, corps);
      }
    });
    return undefined;
  };
}
