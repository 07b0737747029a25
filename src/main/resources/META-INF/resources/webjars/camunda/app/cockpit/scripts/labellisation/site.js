// The first tab of a process instance: the card of its site, which the business key names, or the way to its département.
import {enDehors} from './adresses.js';
import {demander, dessiner, element, lireDocument} from './cadre.js';

const SITE = /^(\d{2,3}|2[AB])-[a-z][a-z0-9-]*$/;
const DEMARCHE = /^(\d{2,3}|2[AB])-\d{4}/;

/** 91-2013/91-evry/… and 91-evry/qualipref-2012/… name a site, 91-2013 a démarche of a département. */
export function lieuDe(cle) {
  const parties = (cle ?? '').split('/');
  const site = parties.find(partie => SITE.test(partie));
  const departement = DEMARCHE.exec(parties[0])?.[1];
  if (site) {
    return {page: enDehors(`suivi/sites/${site}`), lien: 'Ouvrir la page du site', carte: true};
  }
  return departement
    ? {page: enDehors(`suivi/departements/${departement}`), lien: 'Ouvrir la page du département', carte: false}
    : null;
}

async function carte(page) {
  const adresse = new URL(page);
  adresse.searchParams.set('fragment', 'carte');
  const reponse = await demander(adresse);
  return reponse.ok ? lireDocument(await reponse.text()).querySelector('article.carte-site') : null;
}

async function cleDe(instance, {engineApi}) {
  const reponse = await fetch(`${engineApi}/process-instance/${instance}`, {headers: {Accept: 'application/json'}});
  return reponse.ok ? (await reponse.json()).businessKey : null;
}

async function montrer(conteneur, {api, processInstanceId}) {
  // Cockpit cuts it out of its address, sometimes with what follows.
  const lieu = lieuDe(await cleDe(processInstanceId.split('?')[0], api));
  if (!lieu) {
    await dessiner(conteneur, [element('p', {textContent: 'Cette instance ne porte ni site ni département.'})]);
    return;
  }
  const lien = element('p', {}, element('a', {href: lieu.page.href, textContent: lieu.lien}));
  const fiche = lieu.carte ? await carte(lieu.page) : null;
  const corps = await dessiner(conteneur, fiche ? [fiche, lien] : [lien], {page: lieu.page});
  corps.style.background = 'none';
}

export const ficheDuSite = {
  id: 'labellisation-site',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 1000,
  properties: {label: 'Site'},
  render: (conteneur, parametres) => {
    conteneur.className = 'labellisation-fiche';
    montrer(conteneur, parametres).catch(erreur => console.warn('labellisation:', erreur));
  }
};
