// Loaded by the config.js of each web application of the engine, before it starts: everything that its labels alone do not
// put into French.
import {DMN_JS} from './textes-dmn-js.js';
import {ECRANS} from './textes-ecrans.js';
import {FORM_JS} from './textes-form-js.js';
import {reglerLesDates} from './dates.js';
import {suivre} from './remplacement.js';

const LANGUE = 'fr';

// Some labels are drawn before the application has fetched its language, unless it finds the language that an earlier visit
// kept: on a first visit they would stay names like CREATION_DATE. It is kept here, under the application's own key.
async function garderLaLangue() {
  const base = document.querySelector('base');
  const dossier = `${base.getAttribute('app-root')}/app/${base.getAttribute('app-name')}/locales/`;
  const reponse = await fetch(`${dossier}${LANGUE}.json?bust=${window.bust}`);
  if (!reponse.ok) {
    console.error(`labellisation: no language at ${reponse.url}`);
    return;
  }
  const gardes = JSON.parse(localStorage.getItem('camunda-web') || '{}');
  gardes[`${dossier}_locales_data_${LANGUE}_${window.bust}`] = await reponse.text();
  localStorage.setItem('camunda-web', JSON.stringify(gardes));
}

document.documentElement.lang = LANGUE;
reglerLesDates();
suivre(document.documentElement, [...FORM_JS, ...DMN_JS, ...ECRANS]);
await garderLaLangue();

export default [];
