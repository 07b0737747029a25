package fr.labellisation.web.pages.journee;

import java.util.List;

/**
 * What comes after a task, as who did it reads it.
 *
 * @param suite tasks that this one has opened, at most three
 * @param autres how many more it has opened
 * @param attente where it has opened none, the first that its path still waits for; null if there is none
 * @param lieu name of the site; empty for what serves none alone
 * @param site its code, where the reader may read it; empty otherwise
 * @param prochaine what the reader may do next; null if nothing is left
 */
public record VueSuite(List<Etape> suite, int autres, Etape attente, String lieu, String site, Prochaine prochaine) {

    /** @param avant « 3 mars 2013 »; empty if it has no due date */
    public record Etape(String nom, String lieu, String chez, String avant) {}

    /** @param chemin where it is done */
    public record Prochaine(String nom, String lieu, String chemin) {}
}
