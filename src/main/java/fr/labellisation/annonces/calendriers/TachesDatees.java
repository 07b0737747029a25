package fr.labellisation.annonces.calendriers;

import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.Instant;
import java.util.List;

/** The open tasks of a person that have a due date. */
public interface TachesDatees {

    /**
     * A task.
     *
     * @param siteNom as the card shows it; null if it shows none
     */
    record Tache(String id, String nom, CodeDepartement departement, String siteNom, Instant due) {}

    /** Those that are assigned to him, and those that nobody took on and that he may. */
    List<Tache> de(String login, List<String> departements);
}
