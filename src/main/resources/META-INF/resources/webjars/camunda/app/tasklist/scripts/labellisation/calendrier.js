// The calendar inside form-js is flatpickr; its module puts itself on window and takes defaults from there.

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

const estMinuitUtc = date => date instanceof Date && date.getTime() % UN_JOUR === 0;

// form-js reads "2026-12-01" as midnight UTC and writes it back in local time: west of Greenwich that is the day before.
// Midnight UTC is therefore taken for what was meant, the day itself.
const jourVoulu = date => new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());

function joursSansDecalage(calendrier) {
  const poser = calendrier.setDate;
  let premier = null;
  let touche = false;

  // A field that comes filled, from a draft, loses its day once while form-js draws it, before anyone touched it.
  function jourARetablir(date) {
    return !touche && premier !== null && premier.getTime() - date.getTime() === UN_JOUR;
  }

  calendrier.setDate = (date, ...suite) => {
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
    },
    onReady: () => {
      for (const zone of [calendrier.input, calendrier.calendarContainer]) {
        for (const geste of ['mousedown', 'keydown', 'input']) {
          // flatpickr plays an input event of its own, which is not a gesture of the person.
          zone.addEventListener(geste, evenement => {
            touche ||= evenement.isTrusted;
          });
        }
      }
    }
  };
}

export function reglerCalendrier() {
  const calendrier = window.flatpickr;
  if (!calendrier) {
    console.error('labellisation: no calendar to set up, dates of forms may be wrong');
    return;
  }
  calendrier.localize(FRANCAIS);
  calendrier.setDefaults({plugins: [joursSansDecalage]});
}
