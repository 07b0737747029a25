package fr.labellisation.journal;

import java.time.Instant;

/** An entry as it is read again; {@code saisie} is JSON. */
public record LigneJournal(
        Instant le,
        String auteur,
        String departement,
        String processus,
        String cleMetier,
        String element,
        String saisie) {}
