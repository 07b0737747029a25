package fr.labellisation.parcours.demarche;

import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.LocalDate;

/**
 * What is known of a démarche when it is decided; {@code cible} may be null.
 *
 * @param second id of the version of a second label; null for one
 */
public record NouvelleDemarche(
        CodeDepartement departement,
        String referentiel,
        String second,
        NatureDemarche nature,
        LocalDate debut,
        LocalDate cible,
        ComiteUsagers comiteUsagers) {

    /** One that leads to one label. */
    public NouvelleDemarche(
            CodeDepartement departement,
            String referentiel,
            NatureDemarche nature,
            LocalDate debut,
            LocalDate cible,
            ComiteUsagers comiteUsagers) {
        this(departement, referentiel, null, nature, debut, cible, comiteUsagers);
    }
}
