// What Tasklist needs to show our forms: a French calendar and the tables of the HTML forms. Loaded by config.js before
// Tasklist starts.
import {reglerCalendrier} from './calendrier.js';
import {formulaire} from './lignes.js';

window.labellisation = Object.freeze({formulaire});
reglerCalendrier();

// Tasklist collects plugins from the default export; there is none here.
export default [];
