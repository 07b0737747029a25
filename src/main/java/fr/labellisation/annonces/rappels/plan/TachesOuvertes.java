package fr.labellisation.annonces.rappels.plan;

import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;

/** Port: the open tasks of départements that are not due yet, in one query. */
public interface TachesOuvertes {

    /**
     * An open task.
     *
     * @param titulaire login of who holds it; null while it is its group's
     * @param due in the zone of the département
     */
    record TacheDue(String id, CodeDepartement departement, String titulaire, ZonedDateTime due) {}

    List<TacheDue> de(Collection<String> departements);
}
