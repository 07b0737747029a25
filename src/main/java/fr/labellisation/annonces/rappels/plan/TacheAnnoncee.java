package fr.labellisation.annonces.rappels.plan;

import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * An open task, as its reminders see it.
 *
 * @param demarche null for what belongs to no démarche
 * @param site null for the whole département
 * @param intitule French line that says what it is about: its name, and where
 * @param groupes who may hold it
 * @param titulaire login of who holds it; null while it is its group's
 * @param due in the zone of the département; null only for a task that ends
 * @param signalee it was late once: somebody follows how long it stays so
 */
public record TacheAnnoncee(
        String id,
        CodeDepartement departement,
        CodeDemarche demarche,
        CodeSite site,
        String intitule,
        List<String> groupes,
        String titulaire,
        ZonedDateTime due,
        boolean signalee) {
    /** Local variable of a task that was late once. */
    public static final String SIGNALEE = "retardSignale";

    public TacheAnnoncee {
        groupes = List.copyOf(groupes);
    }
}
