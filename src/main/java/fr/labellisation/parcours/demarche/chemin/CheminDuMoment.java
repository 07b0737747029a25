package fr.labellisation.parcours.demarche.chemin;

import fr.labellisation.socle.territoire.CodeDemarche;
import java.util.List;

/**
 * The démarche that a site follows and that has not brought it to its outcome yet.
 *
 * @param labels what it leads to, as it is shown
 * @param versions ids of the versions that it leads to, at least one
 */
public record CheminDuMoment(CodeDemarche demarche, String labels, List<String> versions) {

    public CheminDuMoment {
        versions = List.copyOf(versions);
    }

    /** « la démarche 91-2026 (Qual-e-pref) ». */
    public String enClair() {
        return "la démarche %s (%s)".formatted(demarche, labels);
    }
}
