package fr.labellisation.web.pages.site;

import java.util.List;

/**
 * What keeps a site from its label, or from keeping it.
 *
 * @param consequence what comes of it if nothing is done, and by when; empty where nothing is announced
 * @param groupes one for each kind of which there is something; empty where nothing blocks
 */
record VueBlocages(String consequence, List<Groupe> groupes) {

    VueBlocages {
        groupes = List.copyOf(groupes);
    }

    /** What blocks of one kind. */
    record Groupe(String titre, List<Ligne> lignes) {}

    /**
     * Something that blocks.
     *
     * @param precision what else is to be known of it; may be empty
     * @param adresse where it is mended; empty where its reader can do nothing
     * @param pour by when; empty where nothing is due
     * @param combien how late it is, or in how many days it is due
     * @param enRetard whether that day has passed
     */
    record Ligne(
            String quoi,
            String precision,
            String adresse,
            String tenuPar,
            String pour,
            String combien,
            boolean enRetard) {}
}
