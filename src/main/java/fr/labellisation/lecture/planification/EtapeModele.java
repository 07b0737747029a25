package fr.labellisation.lecture.planification;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.labellisation.echeances.delais.Delai.Unite;
import fr.labellisation.lecture.taches.Etape;
import java.util.List;
import java.util.Set;

/**
 * A step as etapes.yaml describes it; the file says what each key means.
 *
 * @param si null when the step belongs to every path
 * @param etape step of the path that it is part of; null for what goes on beside it
 * @param dans the process that called for the task; null for any
 * @param duree null when the delay in force says it
 * @param decisions tasks beside the path that must be over when the step begins
 */
record EtapeModele(
        String code,
        String titre,
        Phase phase,
        Etape etape,
        String role,
        Condition si,
        String tache,
        String dans,
        String delai,
        DureeParDefaut duree,
        boolean siteParSite,
        List<String> apres,
        List<Preavis> preavis,
        List<String> decisions) {

    private static final String AUCUNE = "aucune";

    EtapeModele {
        etape = etape == null ? phase.etape() : etape;
        tache = tache == null ? code : tache;
        delai = delai == null ? code : delai;
        apres = apres == null ? List.of() : List.copyOf(apres);
        preavis = preavis == null ? List.of() : List.copyOf(preavis);
        decisions = decisions == null ? List.of() : List.copyOf(decisions);
    }

    /** Whether a user task carries the step out, so that it can be compared with what happened. */
    boolean aUneTache() {
        return !AUCUNE.equals(tache);
    }

    /** Whether it waits for one of these steps. */
    boolean attend(Set<String> codes) {
        return apres.stream().anyMatch(codes::contains)
                || preavis.stream().map(Preavis::etape).anyMatch(codes::contains);
    }

    /** Which paths have the step. */
    enum Condition {
        @JsonProperty("initial")
        INITIAL,
        @JsonProperty("renouvellement")
        RENOUVELLEMENT,
        @JsonProperty("audit-interne")
        AUDIT_INTERNE
    }

    /** A duration that only the project knows. */
    record DureeParDefaut(int nombre, String unite, int parSiteEnPlus) {
        Duree pour(int sites) {
            return new Duree(nombre + parSiteEnPlus * (sites - 1), Unite.duCode(unite));
        }
    }

    /**
     * An earlier step that must be done some time before.
     *
     * @param dans the process that called for the task; null for any
     * @param duree null when the delay of the earlier step says it
     */
    record Preavis(String etape, DureeParDefaut duree) {}
}
