package fr.labellisation.annonces.retards;

import fr.labellisation.annonces.rappels.plan.TacheAnnoncee;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.ZonedDateTime;

/**
 * A task that is late, or was once.
 *
 * @param element its id in the diagram of {@code processus}
 * @param cleMetier business key of its process; null if it has none
 */
public record TacheEnRetard(
        TacheAnnoncee tache, String element, String processus, String cleMetier, String referentiel) {

    String id() {
        return tache.id();
    }

    CodeDepartement departement() {
        return tache.departement();
    }

    ZonedDateTime due() {
        return tache.due();
    }
}
