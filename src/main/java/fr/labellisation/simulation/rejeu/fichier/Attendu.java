package fr.labellisation.simulation.rejeu.fichier;

import java.time.LocalDate;
import java.util.List;

/** What must come out of a case. */
public sealed interface Attendu {
    int ligne();

    /** The day on which it is checked. */
    LocalDate le();

    /**
     * The label of each site.
     *
     * @param expire when it must end, or null
     */
    record DuLabel(int ligne, LocalDate le, List<String> sites, String etat, LocalDate expire) implements Attendu {}

    record DeLaDemarche(int ligne, LocalDate le, String etat) implements Attendu {}

    /** A date in the calendar of the label of each site. */
    record DuneEcheance(int ligne, LocalDate le, List<String> sites, String nature) implements Attendu {}

    /**
     * Reminders of an audit: at least these lead times, each once for each of its recipients.
     *
     * @param le the day of the audit
     * @param audit audit-interne or audit-externe
     * @param paliers days before the audit
     */
    record DesRappels(int ligne, LocalDate le, List<String> sites, String audit, List<Integer> paliers)
            implements Attendu {}
}
