package fr.labellisation.lecture.taches.camunda;

import fr.labellisation.parcours.audits.processus.EnvoiDossier;
import fr.labellisation.parcours.audits.processus.PreparationAuditExterne;
import fr.labellisation.parcours.audits.processus.TraitementConstats;
import fr.labellisation.parcours.demarche.processus.MiseEnOeuvre;
import fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche;
import fr.labellisation.parcours.demarche.processus.ModificationPerimetre;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where a task stands among the processes. One that only keeps a diagram short, or does the same for two, is a part of the one
 * that calls it and counts as that one: what is kept of a task does not depend on how the diagrams are cut.
 *
 * @param processus key of its process
 * @param appelant key of the process that called that one; null if none did
 */
public record ProcessusDeLaTache(String processus, String appelant) {
    /** Keys of the processes that are parts of others. */
    public static final Set<String> PARTIES = Set.of(
            MiseEnPlaceDemarche.CLE,
            ModificationPerimetre.CLE,
            MiseEnOeuvre.CLE,
            PreparationAuditExterne.CLE,
            EnvoiDossier.CLE,
            TraitementConstats.CLE);

    /** @param cles of the process in which the task is, of the one that called it, and so on; read as far as needed */
    public static ProcessusDeLaTache parmi(Stream<String> cles) {
        Iterator<String> dehors = cles.iterator();
        String processus = entier(dehors);
        return new ProcessusDeLaTache(processus, dehors.hasNext() ? entier(dehors) : null);
    }

    private static String entier(Iterator<String> cles) {
        String cle = cles.next();
        while (PARTIES.contains(cle) && cles.hasNext()) {
            cle = cles.next();
        }
        return cle;
    }
}
