// The forms that form-js draws. Tasklist keeps its form to itself: each one is met where it is given what it draws.
import {suivreLaSaisie} from './brouillons.js';
import {datesRefusees, remettreLesDates} from './calendrier.js';
import {reprendreLeDepart, suivreLeDepart} from './departs-gardes.js';

const NOM = '"FormPlayground"';

/** The library as the application has packed it; null if it is packed otherwise. */
function bibliotheque() {
  let trouvee = null;
  window.webpackChunkcamunda_bpm_webapp?.push([
    ['labellisation'],
    {},
    paquet => {
      const [module] = Object.entries(paquet.m).find(([, source]) => String(source).includes(NOM)) ?? [];
      trouvee = module ? paquet(module) : null;
    }
  ]);
  return trouvee;
}

export function rencontrerLesFormulaires() {
  const {Form} = bibliotheque() ?? {};
  if (!Form) {
    console.error('labellisation: form-js is not where it was; forms keep no draft');
    return;
  }
  const {importSchema} = Form.prototype;
  Form.prototype.importSchema = async function (schema, donnees) {
    const cadre = this._container;
    // Kept back for a moment, a key is lost to whatever draws the form again meanwhile.
    this.get('config').debounce = false;
    const lire = () => ({...this._getSubmitData(), ...datesRefusees(cadre)});
    const poser = async valeurs => {
      const fait = await importSchema.call(this, schema, {...donnees, ...valeurs});
      remettreLesDates(cadre, valeurs);
      return fait;
    };
    if (cadre.closest('.modal-content')) {
      const fait = await poser(await reprendreLeDepart());
      suivreLeDepart({lire, poser, cadre});
      return fait;
    }
    const fait = await poser({});
    if (cadre.closest('.task-card')) {
      remettreLesDates(cadre, suivreLaSaisie(lire));
    }
    return fait;
  };
}
