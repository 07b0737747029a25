package fr.labellisation.lecture.situation;

import fr.labellisation.echeances.delais.Provenance;
import fr.labellisation.lecture.taches.Etape;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * A task that somebody has to do.
 *
 * @param objet what it is about beside its name: a module, a corrective action; empty if its name says it all
 * @param site null for the whole département; so is {@code siteNom}
 * @param groupes who may hold it
 * @param titulaire login of who holds it; null while it is its group's
 * @param apparue when it became somebody’s to do
 * @param due null if it has no due date
 * @param delai where the delay that gave that date comes from
 * @param enRetard whether that date has passed
 * @param etape step of the path that it belongs to; null for what goes on beside it
 */
public record TacheOuverte(
        String id,
        String element,
        String nom,
        String objet,
        CodeDemarche demarche,
        CodeSite site,
        String siteNom,
        List<String> groupes,
        String titulaire,
        OffsetDateTime apparue,
        OffsetDateTime due,
        Provenance delai,
        boolean enRetard,
        Etape etape) {

    /** Days within which a task that is not late counts as due soon. */
    private static final int BIENTOT = 30;

    public TacheOuverte {
        groupes = List.copyOf(groupes);
    }

    /**
     * Whether it is due in the coming thirty days, and not late yet.
     *
     * @param fuseau in which the days of the département are counted
     */
    public boolean bientotDue(LocalDate aujourdhui, ZoneId fuseau) {
        return !enRetard
                && due != null
                && !due.atZoneSameInstant(fuseau).toLocalDate().isAfter(aujourdhui.plusDays(BIENTOT));
    }
}
