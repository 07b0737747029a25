package fr.labellisation.lecture.planification;

import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;
import java.util.List;

/**
 * What is to be planned.
 *
 * @param renouvellement a label that is renewed before it ends, rather than a first one
 * @param cible the day by which the label is wanted, or the one it expires on
 * @param depuis the day on which one would start
 * @param sites names of the sites in the order in which they are audited; at least one
 */
public record DemandePlanning(
        CodeDepartement departement,
        Referentiel referentiel,
        boolean renouvellement,
        LocalDate cible,
        LocalDate depuis,
        List<SitePlanifie> sites) {

    public DemandePlanning {
        sites = List.copyOf(sites);
        if (sites.isEmpty()) {
            throw new IllegalArgumentException("A plan is for one site at least");
        }
    }

    /** A site by its code and its name. */
    public record SitePlanifie(CodeSite code, String nom) {}
}
