// Puts an application that needs nothing else of ours below the header of our pages.
import {poserLEntete} from './entete.js';

poserLEntete();

export default [];
