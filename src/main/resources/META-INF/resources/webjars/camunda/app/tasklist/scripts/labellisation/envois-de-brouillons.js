// How a draft reaches the service.
import {adresse, demander} from './echanges.js';

/** Characters up to which a browser sends something on while it leaves the page. */
const EN_PARTANT = 20000;

const poster = (de, suite, corps) =>
  fetch(adresse(de.chemin + suite), {
    method: 'POST',
    redirect: 'error',
    keepalive: corps.length < EN_PARTANT,
    headers: {'Content-Type': 'application/json', Accept: 'application/json', 'X-CSRF-TOKEN': de.jeton},
    body: corps
  }).catch(() => null);

/**
 * The answer, or null; what a request has to carry changes when its author logs in again in another window.
 *
 * @param de a draft: {chemin, jeton}
 */
export async function remettre(de, suite, corps) {
  const reponse = await poster(de, suite, corps);
  const garde = reponse?.status === 403 ? await demander(de.chemin) : null;
  if (!garde) {
    return reponse;
  }
  de.jeton = (await garde.json()).jeton;
  return poster(de, suite, corps);
}
