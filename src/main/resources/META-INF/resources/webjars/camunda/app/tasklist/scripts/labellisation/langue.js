// Tasklist draws some labels before it has fetched its language, unless it finds the language that an earlier visit kept:
// on a first visit they would stay names like CREATION_DATE. It is kept here, before Tasklist starts, under its own key.

export async function garderLaLangue(langue) {
  const racine = document.querySelector('base').getAttribute('app-root');
  const dossier = `${racine}/app/tasklist/locales/`;
  const reponse = await fetch(`${dossier}${langue}.json?bust=${window.bust}`);
  if (!reponse.ok) {
    console.error(`labellisation: no language at ${reponse.url}`);
    return;
  }
  const gardes = JSON.parse(localStorage.getItem('camunda-web') || '{}');
  gardes[`${dossier}_locales_data_${langue}_${window.bust}`] = await reponse.text();
  localStorage.setItem('camunda-web', JSON.stringify(gardes));
}
