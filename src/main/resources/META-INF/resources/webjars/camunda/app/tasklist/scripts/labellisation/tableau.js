// The rows of an HTML form, drawn from the heads of its columns. A head says:
//   data-champ   name of what is written there     data-genre    texte, texte-long, courriel, date, choix or oui-non
//   data-taille  longest text                      data-rangs    lines of a long text
//   data-choix   what a choice takes its options from, as in ng-options; otherwise <template data-choix-de="…"> lists them
//   data-cle     instead of data-champ: what tells the row, shown by data-code, data-texte and data-aide; data-rappel: a sentence
//                that some rows have beside it
// A column is mandatory when its head says so to the person. data-retirer on the table: rows may be taken away.

const estObligatoire = tete => tete.classList.contains('labellisation-obligatoire');

function entete({code, texte, aide, rappel}) {
  const precision = aide
    ? `<p class="labellisation-aide" ng-if="ligne.${aide}">Indicateur\u00a0: <span ng-bind="ligne.${aide}"></span></p>`
    : '';
  const phrase = rappel
    ? `<p class="labellisation-aide labellisation-rappel" ng-if="ligne.${rappel}" ng-bind="ligne.${rappel}"></p>`
    : '';
  return `<th scope="row"><span class="labellisation-code" ng-bind="ligne.${code}"></span>
    <span class="labellisation-texte" ng-bind="ligne.${texte}"></span>${precision}${phrase}</th>`;
}

function options(table, {champ, choix}) {
  const liste = table.closest('form').querySelector(`template[data-choix-de="${champ}"]`);
  return `<option value="">Choisir</option>${choix ? '' : liste.innerHTML}`;
}

function saisie(table, tete) {
  const {champ, genre, taille, rangs, choix} = tete.dataset;
  const communs = [
    `name="${champ}" class="form-control" ng-model="ligne.${champ}" aria-label="${tete.textContent}, ligne {{$index + 1}}"`,
    `ng-attr-aria-invalid="{{f.erreur(rang.${champ}) ? 'true' : undefined}}" aria-describedby="${champ}-{{$index}}-erreur"`,
    estObligatoire(tete) ? 'required' : '',
    taille ? `maxlength="${taille}"` : '',
    // What is not right yet is kept in a draft all the same.
    `ng-model-options="{allowInvalid: true}"`
  ].join(' ');
  switch (genre) {
    case 'texte-long':
      return `<textarea rows="${rangs}" ${communs}></textarea>`;
    case 'courriel':
      return `<input type="email" ${communs}>`;
    case 'date':
      return `<input type="date" ${communs} min="{{f.aujourdhui}}">`;
    case 'choix':
      return `<select ${communs} ${choix ? `ng-options="${choix}"` : ''}>${options(table, tete.dataset)}</select>`;
    default:
      return `<input type="text" ${communs}>`;
  }
}

function ouiNon(tete, cle) {
  const {champ} = tete.dataset;
  const bouton = (valeur, libelle) =>
    `<label class="radio-inline"><input type="radio" name="${champ}-{{$index}}" value="${valeur}" ng-model="ligne.${champ}"
      ${estObligatoire(tete) ? 'required' : ''}> ${libelle}</label>`;
  return `<fieldset ng-attr-aria-invalid="{{f.erreur(rang['${champ}-' + $index]) ? 'true' : undefined}}"
      aria-describedby="${champ}-{{$index}}-erreur"><legend class="sr-only">${tete.textContent}, {{ligne.${cle}}}</legend>${
        bouton('oui', 'Oui') + bouton('non', 'Non')
      }</fieldset>`;
}

function cellule(table, tete, cle) {
  const {champ, genre} = tete.dataset;
  if (!champ) {
    return entete(tete.dataset);
  }
  const binaire = genre === 'oui-non';
  const nom = binaire ? `rang['${champ}-' + $index]` : `rang.${champ}`;
  return `<td>${binaire ? ouiNon(tete, cle) : saisie(table, tete)}
    <p class="labellisation-erreur" id="${champ}-{{$index}}-erreur" ng-bind="f.erreur(${nom})"></p></td>`;
}

const RETIRER = `<td><button type="button" class="btn btn-link" ng-click="f.retirer($index)"
  aria-label="Retirer la ligne {{$index + 1}}" title="Retirer la ligne"><span class="glyphicon glyphicon-trash"
  aria-hidden="true"></span></button></td>`;

/** The columns of a table: what is sent of each row, and which of it are dates. */
export function colonnesDe(table) {
  const tetes = [...table.querySelectorAll('thead th[data-champ], thead th[data-cle]')];
  return {
    noms: tetes.map(({dataset}) => dataset.champ ?? dataset.cle),
    dates: tetes.filter(({dataset}) => dataset.genre === 'date').map(({dataset}) => dataset.champ)
  };
}

/**
 * Draws the body of the table.
 *
 * @param source the rows, as a page names them; only those of `f.lignes` may be added to and are found again by their place
 */
export function dessinerLesLignes(table, compiler, source = 'f.lignes') {
  const tetes = [...table.querySelectorAll('thead th')];
  const cle = tetes.find(({dataset}) => dataset.cle)?.dataset.cle;
  const cellules = tetes.map(tete => cellule(table, tete, cle)).join('');
  const retirable = 'retirer' in table.dataset;
  if (retirable) {
    table
      .querySelector('thead tr')
      .insertAdjacentHTML('beforeend', '<th scope="col"><span class="sr-only">Retirer la ligne</span></th>');
  }
  table.insertAdjacentHTML(
    'beforeend',
    `<tbody><tr ng-repeat="ligne in ${source}" ng-form="rang" ${
      source === 'f.lignes' ? 'data-ligne="{{$index}}"' : ''
    }>${cellules}${
      retirable ? RETIRER : ''
    }</tr></tbody>`
  );
  compiler(table.querySelector('tbody'));
}
