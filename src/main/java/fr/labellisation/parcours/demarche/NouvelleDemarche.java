package fr.labellisation.parcours.demarche;

import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.LocalDate;

/** What is known of a démarche when it is decided; {@code cible} may be null. */
public record NouvelleDemarche(
        CodeDepartement departement,
        String referentiel,
        NatureDemarche nature,
        LocalDate debut,
        LocalDate cible,
        ComiteUsagers comiteUsagers) {}
