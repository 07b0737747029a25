// Our pages come with Bootstrap 5, Cockpit with Bootstrap 3. Ours are put into a shadow root, where only their own style
// sheets apply. Two things do not hold there: a rem is a part of the font of Cockpit's <html>, which is 10px, and neither
// :root nor body exist. Both are rewritten; sheets that are made by a script are allowed by Cockpit's rules.

const PIXELS_PAR_REM = 16;

const lues = new Map();

const adapter = texte =>
  texte
    .replace(/(\d*\.?\d+)rem\b/g, (_, n) => `${Number(n) * PIXELS_PAR_REM}px`)
    .replace(/:root\b/g, ':host')
    .replace(/(^|[\s,{}])body(?=[\s,{])/g, '$1.corps');

async function lire(adresse) {
  const reponse = await fetch(adresse);
  if (!reponse.ok) {
    throw new Error(`labellisation: no style sheet at ${adresse}`);
  }
  const feuille = new CSSStyleSheet();
  feuille.replaceSync(adapter(await reponse.text()));
  return feuille;
}

function feuille(adresse) {
  if (!lues.has(adresse)) {
    const lecture = lire(adresse);
    lecture.catch(() => lues.delete(adresse));
    lues.set(adresse, lecture);
  }
  return lues.get(adresse);
}

/** The style sheets of these addresses, each read once; without one that is refused, as all are after the session. */
export async function feuilles(adresses) {
  const lectures = await Promise.allSettled(adresses.map(feuille));
  return lectures.filter(lecture => lecture.status === 'fulfilled').map(lecture => lecture.value);
}
