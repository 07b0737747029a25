// The forms that form-js draws. Tasklist keeps its form to itself: each one is met where it is given what it draws.
import {suivreLaSaisie} from './brouillons.js';

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
  Form.prototype.importSchema = async function (...quoi) {
    const fait = await importSchema.apply(this, quoi);
    if (this._container.closest('.task-card')) {
      suivreLaSaisie(() => this._getSubmitData());
    }
    return fait;
  };
}
