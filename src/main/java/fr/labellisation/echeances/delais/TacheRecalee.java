package fr.labellisation.echeances.delais;

import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * An open task whose due date, or whose lateness timers, move.
 *
 * @param element id in the diagram; {@code nom} as its model says it
 * @param demarche null for what belongs to no démarche; so is {@code site} for the whole département
 * @param titulaire login of who holds it; null while it is its group's
 * @param groupes who may hold it
 * @param due until now; null if it had none
 * @param nouvelle from now on, in the zone of the département
 * @param minuteries timers that say that it is late, its own and that of its escalation
 */
public record TacheRecalee(
        String id,
        String element,
        String nom,
        CodeDepartement departement,
        CodeDemarche demarche,
        String referentiel,
        CodeSite site,
        String titulaire,
        List<String> groupes,
        ZonedDateTime due,
        ZonedDateTime nouvelle,
        List<Minuterie> minuteries) {

    public TacheRecalee {
        groupes = List.copyOf(groupes);
        minuteries = List.copyOf(minuteries);
    }

    /**
     * A timer that says that the task is late.
     *
     * @param escalade instance that it belongs to; null for the timer of the task itself
     * @param aQui who is told, as in « Retard dit … »
     * @param nouvel null: for the new due date everybody was told before
     */
    public record Minuterie(String id, String escalade, String aQui, ZonedDateTime instant, ZonedDateTime nouvel) {

        public boolean bouge() {
            return nouvel == null || !instant.isEqual(nouvel);
        }
    }

    public TacheRecalee avec(List<Minuterie> autres) {
        return new TacheRecalee(
                id, element, nom, departement, demarche, referentiel, site, titulaire, groupes, due, nouvelle, autres);
    }

    /** Whether its due date itself moves. */
    public boolean seDeplace() {
        return due == null || !due.isEqual(nouvelle);
    }

    /** Whether anything of it moves. */
    public boolean bouge() {
        return seDeplace() || minuteries.stream().anyMatch(Minuterie::bouge);
    }
}
