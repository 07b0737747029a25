package fr.labellisation.annonces.rappels.base;

import fr.labellisation.echeances.delais.Delai.Unite;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * A lead time of a date before and after a change.
 *
 * @param avant when it would have been said; null if it would not
 * @param apres when it will be said; null if it will not
 * @param groupesAvant who would have been told; so are {@code groupesApres} those who will be
 */
public record RappelRevu(
        int palier,
        Unite unite,
        ZonedDateTime avant,
        List<String> groupesAvant,
        ZonedDateTime apres,
        List<String> groupesApres,
        Sort sort) {
    public RappelRevu {
        groupesAvant = List.copyOf(groupesAvant);
        groupesApres = List.copyOf(groupesApres);
    }

    /** What becomes of it. */
    public enum Sort {
        INCHANGE,
        AJOUTE,
        /** It is asked for at once: of the lead times already past it is the nearest. */
        AUSSITOT,
        DEPLACE,
        /** Same instant, other recipients. */
        AUTRES_DESTINATAIRES,
        SUPPRIME,
        /** Its instant has gone by, and something nearer is said or to be said. */
        TROP_TARD
    }
}
