// What Tasklist needs to show our forms, and to say what a task is about and what comes after it. Loaded by config.js before
// Tasklist starts.
import {poserLEntete} from '../../../../../applications/entete.js';
import {garderLesBrouillons} from './brouillons.js';
import {reglerCalendrier} from './calendrier.js';
import {CARTES, suivreLaTache} from './cartes.js';
import {expliquerLesDemarrages} from './demarrages.js';
import {garderLesSaisies} from './departs.js';
import {garderLesDeparts} from './departs-gardes.js';
import {ecouterLesReponses} from './echanges.js';
import {menerAuxFautes} from './envois.js';
import {rencontrerLesFormulaires} from './formulaires-form-js.js';
import {nommerLesPersonnes} from './histoire.js';
import {formulaire} from './lignes.js';
import {compterLesListes} from './listes.js';
import {direLaSuite} from './suite.js';

window.labellisation = Object.freeze({formulaire});
poserLEntete();
reglerCalendrier();
menerAuxFautes();
ecouterLesReponses();
suivreLaTache();
nommerLesPersonnes();
direLaSuite();
compterLesListes();
expliquerLesDemarrages();
garderLesSaisies();
garderLesBrouillons();
garderLesDeparts();
rencontrerLesFormulaires();

// Tasklist collects plugins from the default export.
export default [CARTES];
