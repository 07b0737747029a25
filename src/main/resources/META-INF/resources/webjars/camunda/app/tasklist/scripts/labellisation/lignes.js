// What the HTML forms share: a table of rows, single fields beside it, French messages, and the values sent.
// AngularJS holds a date as a Date; it is sent, and kept in a draft, as yyyy-MM-dd in local time.

import {suivreLaSaisie} from './brouillons.js';
import {colonnesDe, dessinerLesLignes} from './tableau.js';

const enTexte = date => {
  const deuxChiffres = n => String(n).padStart(2, '0');
  return [
    String(date.getFullYear()).padStart(4, '0'),
    deuxChiffres(date.getMonth() + 1),
    deuxChiffres(date.getDate())
  ].join('-');
};

const enDate = texte => {
  const parties = /^(\d{4})-(\d{2})-(\d{2})$/.exec(texte || '');
  return parties ? new Date(Number(parties[1]), Number(parties[2]) - 1, Number(parties[3])) : null;
};

const estListeDeLignes = valeur =>
  Array.isArray(valeur) && valeur.every(ligne => ligne !== null && typeof ligne === 'object' && !Array.isArray(ligne));

const estDate = valeur => valeur instanceof Date && !Number.isNaN(valeur.getTime());

const MESSAGES = {
  required: () => 'Ce champ est obligatoire.',
  email: () => 'Une adresse comme prenom.nom@exemple.fr est attendue.',
  maxlength: () => 'Ce texte est trop long.',
  date: () => 'Une date complète est attendue.',
  min: () => 'La date ne peut pas être dans le passé.',
  max: () => 'La date ne peut pas être dans l’avenir.'
};

/** The sentence under a field; that it is empty is said only once the person has been there. */
function erreur(champ) {
  const regle = champ && Object.keys(MESSAGES).find(nom => champ.$error[nom]);
  if (!regle || (regle === 'required' && !champ.$touched && !champ.$dirty)) {
    return '';
  }
  return MESSAGES[regle]();
}

/** How many fields are still to fill or to correct, in the form and its rows; the buttons of one choice count once. */
function enDefaut(formulaire) {
  const fautifs = new Set(Object.values(formulaire.$error).flat());
  const noms = new Set();
  let nombre = 0;
  for (const fautif of fautifs) {
    if (fautif.$addControl) {
      nombre += enDefaut(fautif);
    } else {
      noms.add(fautif.$name);
    }
  }
  return nombre + noms.size;
}

function reste(formulaire) {
  const nombre = formulaire ? enDefaut(formulaire) : 0;
  if (nombre === 0) {
    return '';
  }
  return nombre === 1
    ? 'Pour terminer la tâche, il reste un champ à remplir ou à corriger.'
    : `Pour terminer la tâche, il reste ${nombre} champs à remplir ou à corriger.`;
}

function nettoyer(valeur) {
  if (estDate(valeur)) {
    return enTexte(valeur);
  }
  return typeof valeur === 'string' ? valeur.trim() : valeur;
}

const ligneEnvoyee = (ligne, colonnes) =>
  Object.fromEntries(colonnes.map(nom => [nom, nettoyer(ligne[nom]) ?? null]));

// A draft keeps the whole row, with what it shows; AngularJS marks its rows with $$hashKey.
const ligneGardee = ligne =>
  ligneEnvoyee(
    ligne,
    Object.keys(ligne).filter(nom => !nom.startsWith('$$'))
  );

/**
 * Prepares an HTML form.
 *
 * @param camForm form of the Camunda SDK
 * @param $scope scope of the form; receives `f`, used by the page
 * @param options
 *   champs: names of the single fields; dates: which of them are dates
 *   lignes: name of the variable of the rows; their columns are those of the table of the page
 *   secondes: the same for rows that the task offers beside them, in the table with data-lignes; none is added or taken away
 *   offerts: variables that the task offers to read; preparer: what the page derives from them
 *   depart: rows to begin with when the task offers none
 */
export function formulaire(camForm, $scope, options) {
  const {champs = [], dates = [], lignes, secondes, offerts = [], preparer = () => {}, depart = () => []} = options;
  const tableaux = [lignes, secondes].filter(Boolean);
  const lus = ['siteNom', 'demarche', 'referentielNom', 'echeanceTexte', ...offerts];
  const variables = camForm.variableManager;
  const table = camForm.formElement[0].querySelector('table.labellisation-lignes:not([data-lignes])');
  const autreTable = secondes && camForm.formElement[0].querySelector(`table[data-lignes="${secondes}"]`);
  // A form that was deployed before this table was drawn here brings its rows and says its columns.
  const colonnes = options.colonnes ? {noms: options.colonnes, dates: []} : colonnesDe(table);

  const relire = (nom, valeur) => ([...dates, ...colonnes.dates].includes(nom) ? enDate(valeur) : valeur);
  const ligneRelue = ligne =>
    Object.fromEntries(Object.entries(ligne).map(([nom, valeur]) => [nom, relire(nom, valeur)]));

  const f = ($scope.f = {
    pret: false,
    annonce: '',
    aujourdhui: enTexte(new Date()),
    offert: {},
    champ: {},
    lignes: [],
    secondes: [],
    erreur,
    reste,
    ajouter(ligne = {}) {
      f.lignes.push({...ligne});
      f.annonce = `Ligne ${f.lignes.length} ajoutée.`;
      viser(`[data-ligne="${f.lignes.length - 1}"]`);
    },
    retirer(rang) {
      f.lignes.splice(rang, 1);
      f.annonce = `Ligne ${rang + 1} retirée.`;
      $scope[camForm.formElement.attr('name')].$setDirty();
      viser('[data-ajouter]');
    }
  });

  if (!options.colonnes) {
    const $compile = camForm.formElement.injector().get('$compile');
    dessinerLesLignes(table, corps => $compile(corps)($scope));
    if (secondes) {
      dessinerLesLignes(autreTable, corps => $compile(corps)($scope), 'f.secondes');
    }
  }

  // After AngularJS has drawn the row: the keyboard continues where the person is.
  function viser(selecteur) {
    setTimeout(() => {
      const cible = camForm.formElement[0].querySelector(selecteur);
      const champ = cible && (cible.matches('button') ? cible : cible.querySelector('input, select, textarea'));
      if (champ) {
        champ.focus();
      }
    });
  }

  // A fact of the path with the name of a field is not what the person writes there.
  function vider(nom) {
    Object.assign(variables.variable(nom), {type: tableaux.includes(nom) ? 'Json' : 'String', value: null, originalValue: null});
  }

  camForm.on('form-loaded', () => {
    lus.forEach(nom => variables.fetchVariable(nom));
    champs.forEach(nom => variables.fetchVariable(nom));
    tableaux.forEach(nom => variables.fetchVariable(nom));
  });

  camForm.on('variables-fetched', () => {
    for (const nom of lus) {
      f.offert[nom] = variables.variable(nom).value;
      // Otherwise the SDK would send it back with the answer.
      variables.destroyVariable(nom);
    }
    champs.forEach(vider);
    // The rows that the task proposes are kept; a fact of the path with the same name holds no rows.
    for (const nom of tableaux) {
      const proposees = variables.variable(nom).value;
      vider(nom);
      if (estListeDeLignes(proposees) && proposees.length > 0) {
        variables.variable(nom).value = proposees;
      }
    }
  });

  camForm.on('variables-restored', () => {
    champs.forEach(nom => {
      f.champ[nom] = relire(nom, variables.variable(nom).value);
    });
    preparer(f.offert);
    const connues = variables.variable(lignes).value;
    f.lignes = estListeDeLignes(connues) ? connues.map(ligneRelue) : depart(f.offert);
    f.secondes = (secondes && variables.variable(secondes).value) || [];
    f.pret = true;
    suivreLaSaisie(() => valeurs(ligneGardee, ligneGardee));
  });

  const valeurs = (forme, formeSeconde) => ({
    ...Object.fromEntries(champs.map(nom => [nom, nettoyer(f.champ[nom]) ?? null])),
    [lignes]: f.lignes.map(forme),
    ...(secondes ? {[secondes]: f.secondes.map(formeSeconde)} : {})
  });

  const ecrire = (...formes) =>
    Object.entries(valeurs(...formes)).forEach(([nom, valeur]) => {
      variables.variable(nom).value = valeur;
    });

  camForm.on('submit', () =>
    ecrire(
      ligne => ligneEnvoyee(ligne, colonnes.noms),
      ligne => ligneEnvoyee(ligne, colonnesDe(autreTable).noms)
    )
  );
  camForm.on('store', () => ecrire(ligneGardee, ligneGardee));
}
