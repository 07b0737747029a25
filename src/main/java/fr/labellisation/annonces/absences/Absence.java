package fr.labellisation.annonces.absences;

import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.LocalDate;

/**
 * An absence that is declared, with the deputy who was named.
 *
 * @param debut first day of it, in the département
 * @param fin last day of it
 * @param motif may be null
 */
record Absence(
        long id,
        CodeDepartement departement,
        String personne,
        String suppleant,
        LocalDate debut,
        LocalDate fin,
        String motif) {

    /** Whether they have a day in common. */
    boolean rencontre(LocalDate du, LocalDate au) {
        return !debut.isAfter(au) && !fin.isBefore(du);
    }

    boolean comprend(LocalDate jour) {
        return rencontre(jour, jour);
    }
}
