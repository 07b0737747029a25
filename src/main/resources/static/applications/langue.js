// Loaded by the config.js of each web application of the engine, before it starts: the page says that it is French, and by
// its title what it is. Some labels are drawn before the application has fetched its language, unless it finds the language
// that an earlier visit kept: on a first visit they would stay names like CREATION_DATE. It is kept here, under its own key.
const LANGUE = 'fr';
const NOMS = {tasklist: 'Tâches', cockpit: 'Cockpit', admin: 'Administration', welcome: 'Accueil'};

async function garderLaLangue(racine, application) {
  const dossier = `${racine}/app/${application}/locales/`;
  const reponse = await fetch(`${dossier}${LANGUE}.json?bust=${window.bust}`);
  if (!reponse.ok) {
    console.error(`labellisation: no language at ${reponse.url}`);
    return;
  }
  const gardes = JSON.parse(localStorage.getItem('camunda-web') || '{}');
  gardes[`${dossier}_locales_data_${LANGUE}_${window.bust}`] = await reponse.text();
  localStorage.setItem('camunda-web', JSON.stringify(gardes));
}

const base = document.querySelector('base');
const application = base.getAttribute('app-name');

document.documentElement.lang = LANGUE;
document.title = `${NOMS[application]} – Labellisation`;
document.querySelector('meta[name=description]')?.setAttribute('content', document.title);
await garderLaLangue(base.getAttribute('app-root'), application);

export default [];
