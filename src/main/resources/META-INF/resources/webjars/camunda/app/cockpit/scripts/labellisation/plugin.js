// Cockpit shows our own pages, the site of a process instance, and what is late on a diagram; it changes nothing.
import {entreeDeMenu, pageDansCockpit} from './page.js';
import {ficheDuSite} from './site.js';
import {retardsDeDefinition, retardsDInstance} from './retards.js';

export default [entreeDeMenu, pageDansCockpit, ficheDuSite, retardsDeDefinition, retardsDInstance];
