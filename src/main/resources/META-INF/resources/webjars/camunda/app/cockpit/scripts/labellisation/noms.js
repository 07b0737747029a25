// Cockpit knows a site by its code, in the keys of instances and in variables: its name is said in their place. What it searches by
// stays the code.
import {suivre} from '../../../../../applications/remplacement.js';
import {enDehors} from './adresses.js';

const OU = 'td, dd, [cam-breadcrumbs-panel], .labellisation-cle';
const JAMAIS = 'input, textarea, pre, .labellisation-page, [cam-widget-search]';
const DEMARCHE = /^((?:\d{2,3}|2[AB])-\d{4}[^/]*)\//;

/** 91-2013/91-evry/… is « Évry, démarche 91-2013 »; a key of which no site is known is left. */
function enClair(cle, noms) {
  const site = cle.split('/').find(partie => noms[partie]);
  const demarche = DEMARCHE.exec(cle)?.[1];
  return [noms[site] ?? cle, site && demarche && `démarche ${demarche}`].filter(Boolean).join(', ');
}

export async function nommerLesSites() {
  const reponse = await fetch(enDehors('suivi/noms-des-sites.json'), {headers: {Accept: 'application/json'}});
  if (reponse.ok) {
    const noms = await reponse.json();
    const cle = /^(?:\d{2,3}|2[AB])-[a-z0-9-]+(?:\/\S+)?$/;
    suivre(document.body, [{zone: OU, jamais: JAMAIS, modeles: [[cle, lu => enClair(lu, noms)]]}]);
  }
}
