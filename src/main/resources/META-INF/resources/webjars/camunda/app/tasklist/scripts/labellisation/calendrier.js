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

const estMinuitUtc = date => date.getTime() % 86400000 === 0;

// form-js reads "2026-12-01" as midnight UTC and writes it back in local time: west of Greenwich each turn loses a day.
// Midnight UTC is therefore taken for what was meant, the day itself.
const jourVoulu = date =>
  date instanceof Date && estMinuitUtc(date)
    ? new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate())
    : date;

function joursSansDecalage(calendrier) {
  const poser = calendrier.setDate;
  calendrier.setDate = (date, ...suite) => poser(jourVoulu(date), ...suite);
  return {
    // The day first, whatever the language of the browser.
    onParseConfig: () => {
      calendrier.config.dateFormat = 'd/m/Y';
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
