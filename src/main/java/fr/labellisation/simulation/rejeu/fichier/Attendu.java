package fr.labellisation.simulation.rejeu.fichier;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** What must come out of a case. */
public sealed interface Attendu {

    Repere repere();

    default int ligne() {
        return repere().ligne();
    }

    /** The day on which it is checked. */
    default LocalDate le() {
        return repere().le();
    }

    /**
     * Where it stands in the file and in time.
     *
     * @param source the words of the source that say so; empty for what follows from the rules alone
     */
    record Repere(int ligne, LocalDate le, String source) {}

    /**
     * The label of each site: the latest one, or that of a version.
     *
     * @param expire when it must end, or null
     * @param referentiel of which version, or null
     * @param modules its scope, or null
     */
    record DuLabel(
            Repere repere, List<String> sites, String etat, LocalDate expire, String referentiel, List<String> modules)
            implements Attendu {}

    /**
     * The scope of each site in the démarche of the case.
     *
     * @param modules none where the référentiel has no modules; null for a site that is not in it
     * @param aDecider modules that are still open, or null for whichever
     */
    record DuPerimetre(Repere repere, List<String> sites, List<String> modules, List<String> aDecider)
            implements Attendu {}

    /**
     * A meeting of a users’ committee.
     *
     * @param heure null for whichever
     * @param compteRendu whether its minutes must be written, or null
     */
    record DuComite(Repere repere, LocalDate jour, LocalTime heure, Boolean compteRendu) implements Attendu {}

    record DeLaDemarche(Repere repere, String etat) implements Attendu {}

    /** A date in the calendar of the label of each site. */
    record DuneEcheance(Repere repere, List<String> sites, String nature) implements Attendu {}

    /**
     * An audit of each site.
     *
     * @param audit audit-interne or audit-externe
     * @param date its day, or null for whichever
     * @param joursDepuisInterne how many days after the internal audit, or null
     */
    record DunAudit(
            Repere repere, List<String> sites, String audit, String etat, LocalDate date, Integer joursDepuisInterne)
            implements Attendu {}

    /**
     * Reminders of an audit on the day of the expectation: at least these lead times, each once for each of its recipients.
     *
     * @param audit audit-interne or audit-externe
     * @param paliers days before the audit
     */
    record DesRappels(Repere repere, List<String> sites, String audit, List<Integer> paliers) implements Attendu {}
}
