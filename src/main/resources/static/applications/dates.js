// Dates that the web applications of the engine write without asking their language: the calendar of AngularJS, which has
// its own names of months and days, and the columns of Cockpit, which follow a format for machines.

const MOIS = [
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
];
const MOIS_COURTS = ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'];
const JOURS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
const JOURS_COURTS = ['dim.', 'lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.'];

const FRANCAIS = {
  id: 'fr-fr',
  localeID: 'fr_FR',
  DATETIME_FORMATS: {
    MONTH: MOIS,
    STANDALONEMONTH: MOIS,
    SHORTMONTH: MOIS_COURTS,
    DAY: JOURS,
    SHORTDAY: JOURS_COURTS,
    // Monday.
    FIRSTDAYOFWEEK: 0,
    fullDate: 'EEEE d MMMM y',
    longDate: 'd MMMM y',
    medium: 'd MMM y HH:mm:ss',
    mediumDate: 'd MMM y',
    mediumTime: 'HH:mm:ss',
    short: 'dd/MM/y HH:mm',
    shortDate: 'dd/MM/y',
    shortTime: 'HH:mm'
  },
  NUMBER_FORMATS: {DECIMAL_SEP: ',', GROUP_SEP: '\u202f'}
};

export function reglerLesDates() {
  const {angular} = window;
  angular.module('ngLocale').decorator('$locale', ['$delegate', langue => angular.merge({}, langue, FRANCAIS)]);
  angular
    .module('cam.commons.filter.date')
    .decorator('camDateFormat', ['$delegate', format => genre => ((genre || 'normal') === 'normal' ? 'LLL' : format(genre))]);
}
