// What Tasklist needs to show the forms in French: the texts that form-js has in English only, its calendar, and the
// tables of the HTML forms. Loaded by config.js before Tasklist starts.
import {suivreFormulaires} from './traductions.js';
import {reglerCalendrier} from './calendrier.js';
import {formulaire} from './lignes.js';

window.labellisation = Object.freeze({formulaire});
reglerCalendrier();
suivreFormulaires(document.documentElement);

// Tasklist collects plugins from the default export; there is none here.
export default [];
