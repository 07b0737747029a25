// Cockpit shows our own pages, the site of a process instance, and what is late on a diagram; it changes nothing.
import {ouvrirSurSaPage} from './accueil.js';
import {nommerLesSites} from './noms.js';
import {pageDansCockpit} from './page.js';
import {ficheDuSite} from './site.js';
import {retardsDeDefinition, retardsDInstance} from './retards.js';
import {tailleDeDefinition, tailleDInstance} from './taille.js';

ouvrirSurSaPage();
nommerLesSites();

export default [pageDansCockpit, ficheDuSite, retardsDeDefinition, retardsDInstance, tailleDeDefinition, tailleDInstance];
