package fr.labellisation.echeances.delais;

import fr.labellisation.echeances.delais.Reglage.Genre;
import java.time.OffsetDateTime;

/**
 * One change of a setting: who, when, why, from what to what.
 *
 * @param cle the task, the named moment or the kind of date
 * @param portee code of the département, or {@link #TOUS}
 * @param rang place among the changes of this setting there, from 1
 * @param nouveau null: back to the default
 */
public record ReglageModifie(
        Genre genre,
        String cle,
        String portee,
        int rang,
        Reglage ancien,
        Reglage nouveau,
        String auteur,
        OffsetDateTime le,
        String motif) {
    /** The ministry's change, for every département that made none of its own. */
    public static final String TOUS = "tous";
}
