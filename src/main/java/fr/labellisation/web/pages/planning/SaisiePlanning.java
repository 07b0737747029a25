package fr.labellisation.web.pages.planning;

import java.util.List;

/**
 * What a reader asks of the page of the planning, as it was typed; what is missing is empty.
 *
 * @param cible the day by which a label is wanted
 * @param label code of a label to renew, instead of that day
 * @param sites codes of sites
 */
public record SaisiePlanning(String departement, String referentiel, String cible, String label, List<String> sites) {

    public SaisiePlanning {
        departement = departement == null ? "" : departement.strip();
        referentiel = referentiel == null ? "" : referentiel.strip();
        cible = cible == null ? "" : cible.strip();
        label = label == null ? "" : label.strip();
        sites = sites == null ? List.of() : List.copyOf(sites);
    }

    /** The same in this département. */
    SaisiePlanning dans(String autre) {
        return new SaisiePlanning(autre, referentiel, cible, label, sites);
    }

    /** Whether a planning is asked for, rather than the empty page. */
    public boolean complete() {
        return !cible.isEmpty() || !label.isEmpty();
    }
}
