package fr.labellisation.lecture.planification;

import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a path was expected to be when it was kept.
 *
 * @param version the first one is 1
 * @param cible the day by which the label was wanted, or the one on which it expired
 * @param gardeePar login, or « labellisation » when the démarche was opened with its target date
 */
public record Prevision(
        CodeDemarche demarche, int version, LocalDate cible, Instant gardeeLe, String gardeePar, List<Ligne> lignes) {

    public Prevision {
        lignes = List.copyOf(lignes);
    }

    Prevision avec(List<Ligne> autres) {
        return new Prevision(demarche, version, cible, gardeeLe, gardeePar, autres);
    }

    /**
     * The days expected for a step.
     *
     * @param etape code of the step
     * @param site code of the site; null for a step of the whole démarche
     */
    public record Ligne(String etape, CodeSite site, LocalDate debut, LocalDate fin) {}
}
