// A diagram that Cockpit fits into its window can be too small to read. It is then shown at a size at which its words are read, from
// where its instance is, or from its beginning; it moves as before, and the button of Cockpit shows the whole again.

/** Share of their size below which the words of a diagram are smaller than 10 px. */
const LISIBLE = 0.85;
const MARGE = 40;

const debut = dessin =>
  dessin
    .get('elementRegistry')
    .filter(forme => forme.type === 'bpmn:StartEvent')
    .sort((a, b) => a.x - b.x)[0];

/** The first activity that an instance waits at, however deep. */
const attente = activite => {
  const suivante = activite.childActivityInstances?.[0] ?? activite.childTransitionInstances?.[0];
  return suivante ? attente(suivante) : activite.activityId;
};

async function ici(dessin, {api, processInstanceId}) {
  const reponse = await fetch(`${api.engineApi}/process-instance/${processInstanceId.split('?')[0]}/activity-instances`, {
    headers: {Accept: 'application/json'}
  });
  return reponse.ok ? dessin.get('elementRegistry').get(attente(await reponse.json())) : undefined;
}

function montrer(dessin, forme) {
  const toile = dessin.get('canvas');
  const {outer} = toile.viewbox();
  if (!forme || toile.zoom() >= LISIBLE) {
    return;
  }
  const width = outer.width / LISIBLE;
  const height = outer.height / LISIBLE;
  const x = forme.type === 'bpmn:StartEvent' ? forme.x - MARGE : forme.x + (forme.width - width) / 2;
  toile.viewbox({x, y: forme.y + (forme.height - height) / 2, width, height});
}

const plugin = (point, depart) => ({
  id: 'labellisation-taille',
  pluginPoint: point,
  render: async (dessin, parametres) => {
    const forme = (await depart(dessin, parametres).catch(() => undefined)) ?? debut(dessin);
    // Cockpit fits the diagram once it has drawn it.
    setTimeout(() => montrer(dessin, forme));
  }
});

export const tailleDeDefinition = plugin('cockpit.processDefinition.diagram.plugin', async () => undefined);
export const tailleDInstance = plugin('cockpit.processInstance.diagram.plugin', ici);
