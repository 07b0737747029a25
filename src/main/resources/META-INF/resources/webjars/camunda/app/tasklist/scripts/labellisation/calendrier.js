// The calendar inside form-js is flatpickr; its module puts itself on window and takes defaults from there.
import {ENVOI} from './envois.js';

const FRANCAIS = {
  firstDayOfWeek: 1,
  weekdays: {
    shorthand: ['dim', 'lun', 'mar', 'mer', 'jeu', 'ven', 'sam'],
    longhand: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi']
  },
  months: {
    shorthand: ['janv', 'févr', 'mars', 'avr', 'mai', 'juin', 'juil', 'août', 'sept', 'oct', 'nov', 'déc'],
    longhand: [
      'janvier',
      'février',
      'mars',
      'avril',
      'mai',
      'juin',
      'juillet',
      'août',
      'septembre',
      'octobre',
      'novembre',
      'décembre'
    ]
  },
  ordinal: jour => (jour > 1 ? '' : 'er'),
  rangeSeparator: ' au ',
  weekAbbreviation: 'Sem',
  scrollTitle: 'Défiler pour changer la valeur',
  toggleTitle: 'Cliquer pour changer',
  yearAriaLabel: 'Année',
  monthAriaLabel: 'Mois',
  hourAriaLabel: 'Heure',
  minuteAriaLabel: 'Minute',
  time_24hr: true
};

const UN_JOUR = 86400000;
const IMAGES_AU_PLUS = 60;

const estMinuitUtc = date => date instanceof Date && date.getTime() % UN_JOUR === 0;

const sansDate = date => !date || Number.isNaN(Number(date));

// form-js reads "2026-12-01" as midnight UTC and writes it back in local time: west of Greenwich that is the day before.
// Midnight UTC is therefore taken for what was meant, the day itself.
const jourVoulu = date => new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());

// A day as it is written by hand; null for one that does not exist: flatpickr would take 31/02 for 3 March.
function jourEcrit(texte) {
  const [, jour, mois, annee] = /^\s*(\d{1,2})[/.\s-](\d{1,2})[/.\s-](\d{4})\s*$/.exec(texte) ?? [];
  const date = new Date(Number(annee), Number(mois) - 1, Number(jour));
  return date.getMonth() === Number(mois) - 1 && date.getDate() === Number(jour) ? date : null;
}

// A refused date stays in its field, said below it, and the form has no date there.
function refusDeDate(calendrier) {
  const champ = () => calendrier.input.closest('.fjs-form-field');
  return {
    en_cours: () => calendrier.input.dataset.dateRefusee !== undefined,
    lever() {
      delete calendrier.input.dataset.dateRefusee;
      calendrier.input.removeAttribute('aria-invalid');
      champ()?.querySelector('.labellisation-date-refusee')?.remove();
    },
    dire(texte) {
      this.lever();
      calendrier.input.dataset.dateRefusee = texte;
      calendrier.input.value = texte;
      calendrier.input.setAttribute('aria-invalid', 'true');
      const phrase = document.createElement('div');
      phrase.className = 'labellisation-erreur labellisation-date-refusee';
      phrase.setAttribute('role', 'alert');
      phrase.textContent = `«\u00a0${texte}\u00a0» n’est pas un jour qui existe. Une date comme 31/12/2026 est attendue.`;
      champ()?.append(phrase);
    }
  };
}

function joursSansDecalage(calendrier) {
  const poser = calendrier.setDate;
  const refus = refusDeDate(calendrier);
  let premier = null;
  let touche = false;
  // What was typed before the calendar was there and form-js does not know yet; empty if nothing was.
  let tapeAvant = '';

  // As often as form-js, while it opens, forgets it; whoever is still typing is left to it.
  function reprendre(images = IMAGES_AU_PLUS) {
    if (tapeAvant === '' || images === 0) {
      return;
    }
    if (jourEcrit(tapeAvant) || document.activeElement !== calendrier.input) {
      calendrier.setDate(tapeAvant, true);
      requestAnimationFrame(() => reprendre(images - 1));
    } else {
      calendrier.input.addEventListener('blur', () => reprendre(), {once: true});
    }
  }

  // A field that comes filled, from a draft, loses its day once while form-js draws it, before anyone touched it.
  function jourARetablir(date) {
    return !touche && premier !== null && premier.getTime() - date.getTime() === UN_JOUR;
  }

  calendrier.setDate = (date, ...suite) => {
    if (typeof date === 'string' && date.trim() !== '') {
      const jour = jourEcrit(date);
      if (jour) {
        refus.lever();
        return poser(jour, ...suite);
      }
      tapeAvant = '';
      calendrier.clear();
      refus.dire(date.trim());
      return undefined;
    }
    // form-js, which has no date, draws an empty field, several times while it opens.
    if (sansDate(date) && (tapeAvant !== '' || refus.en_cours())) {
      return undefined;
    }
    tapeAvant = '';
    refus.lever();
    if (!estMinuitUtc(date)) {
      return poser(date, ...suite);
    }
    if (jourARetablir(date)) {
      return poser(jourVoulu(premier), ...suite);
    }
    premier ??= date;
    return poser(jourVoulu(date), ...suite);
  };

  return {
    // The day first, whatever the language of the browser.
    onParseConfig: () => {
      calendrier.config.dateFormat = 'd/m/Y';
      // flatpickr would make a day of it, whatever it is.
      tapeAvant = calendrier.input.value.trim();
      calendrier.input.value = '';
    },
    onReady: () => {
      if (tapeAvant !== '') {
        calendrier.input.value = tapeAvant;
        requestAnimationFrame(() => reprendre());
      }
      for (const zone of [calendrier.input, calendrier.calendarContainer]) {
        for (const geste of ['mousedown', 'keydown', 'input']) {
          // flatpickr plays an input event of its own, which is not a gesture of the person.
          zone.addEventListener(geste, evenement => {
            touche ||= evenement.isTrusted;
            if (geste === 'input' && evenement.isTrusted) {
              tapeAvant = '';
              refus.lever();
            }
          });
        }
      }
    }
  };
}

// What is refused is not sent: the person is led back to it.
function retenirLesDatesRefusees() {
  document.addEventListener(
    'click',
    evenement => {
      const bouton = evenement.target.closest?.(ENVOI);
      const refusee = bouton && document.querySelector('.fjs-container [data-date-refusee]');
      if (refusee) {
        evenement.preventDefault();
        evenement.stopImmediatePropagation();
        refusee.focus();
      }
    },
    true
  );
}

/** Our fields bear their key so, after what form-js puts before it. */
const CLE = 'Champ_';

/** What was typed for dates of this form and refused, beside its values, where a draft keeps it; empty if nothing was. */
export function datesRefusees(cadre) {
  const champs = [...cadre.querySelectorAll('[data-date-refusee]')];
  return champs.length === 0
    ? {}
    : {datesRefusees: Object.fromEntries(champs.map(({id, dataset}) => [id.slice(id.indexOf(CLE)), dataset.dateRefusee]))};
}

/** Puts it back, as often as form-js draws the calendars of its fields anew while it opens. */
export function remettreLesDates(cadre, {datesRefusees: refusees = {}}, images = IMAGES_AU_PLUS) {
  for (const [cle, texte] of Object.entries(refusees)) {
    const champ = cadre.querySelector(`.flatpickr-input[id$="${cle}"]`);
    if (champ?._flatpickr && champ.dataset.dateRefusee === undefined && champ.value === '') {
      champ._flatpickr.setDate(texte);
    }
  }
  if (images > 0 && Object.keys(refusees).length > 0) {
    requestAnimationFrame(() => remettreLesDates(cadre, {datesRefusees: refusees}, images - 1));
  }
}

export function reglerCalendrier() {
  retenirLesDatesRefusees();
  const calendrier = window.flatpickr;
  if (!calendrier) {
    console.error('labellisation: no calendar to set up, dates of forms may be wrong');
    return;
  }
  calendrier.localize(FRANCAIS);
  calendrier.setDefaults({plugins: [joursSansDecalage]});
}
