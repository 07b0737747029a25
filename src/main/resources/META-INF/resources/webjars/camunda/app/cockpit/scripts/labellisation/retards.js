// How many open tasks of an activity are past their due date, at the corner of the activity.
import {enDehors} from './adresses.js';
import {element} from './cadre.js';

async function lire(critere, valeur) {
  const adresse = enDehors('suivi/retards.json');
  adresse.searchParams.set(critere, valeur);
  const reponse = await fetch(adresse, {headers: {Accept: 'application/json'}});
  if (!reponse.ok) {
    throw new Error(`labellisation: no late tasks at ${adresse}, status ${reponse.status}`);
  }
  return reponse.json();
}

const marque = nombre =>
  element('div', {
    className: 'labellisation-retard',
    textContent: `${nombre} en retard`,
    title: nombre === 1 ? 'Une tâche a passé son échéance' : `${nombre} tâches ont passé leur échéance`
  });

async function marquer(dessin, critere, valeur) {
  const retards = await lire(critere, valeur);
  const formes = dessin.get('elementRegistry');
  const calques = dessin.get('overlays');
  for (const [activite, nombre] of Object.entries(retards)) {
    if (formes.get(activite)) {
      calques.add(activite, 'labellisation-retard', {
        position: {top: 0, left: 6},
        scale: {min: 0.9},
        html: marque(nombre)
      });
    }
  }
}

const plugin = (id, point, critere, valeur) => ({
  id,
  pluginPoint: point,
  render: (dessin, parametres) => {
    marquer(dessin, critere, valeur(parametres)).catch(erreur => console.warn(erreur));
  }
});

export const retardsDeDefinition = plugin(
  'labellisation-retards',
  'cockpit.processDefinition.diagram.plugin',
  'definition',
  ({processDefinitionId}) => processDefinitionId
);

export const retardsDInstance = plugin(
  'labellisation-retards',
  'cockpit.processInstance.diagram.plugin',
  'instance',
  // Cockpit cuts it out of its address, sometimes with what follows.
  ({processInstanceId}) => processInstanceId.split('?')[0]
);
