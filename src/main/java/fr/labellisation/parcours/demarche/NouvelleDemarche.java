package fr.labellisation.parcours.demarche;

import java.time.LocalDate;

/** What is known of a démarche when it is decided; {@code cible} may be null. */
public record NouvelleDemarche(
        String departement,
        String referentiel,
        NatureDemarche nature,
        LocalDate debut,
        LocalDate cible,
        ComiteUsagers comiteUsagers) {}
