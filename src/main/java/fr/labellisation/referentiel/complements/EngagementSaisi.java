package fr.labellisation.referentiel.complements;

import fr.labellisation.referentiel.Engagement;
import fr.labellisation.referentiel.Engagement.Origine;
import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.variables.Acte;
import java.util.List;

/**
 * An engagement as a département completed it.
 *
 * @param version how many times it was written, from 1
 * @param module module or rubric; null where the référentiel has neither
 * @param theme what it is about, as working groups speak of it; null where nobody said
 * @param preuves what shows that it is kept
 * @param exemple invented for the demonstration
 */
public record EngagementSaisi(
        String code,
        int version,
        String module,
        String theme,
        String titre,
        List<String> preuves,
        boolean exemple,
        Etat etat,
        Acte acte) {

    /** What has become of it. */
    public enum Etat implements Code {
        EN_USAGE,
        /** Taken away by the département; it can be put back. */
        RETIRE,
        /** The département took over the official title, where its démarche goes by a revision that has one. */
        REMPLACE
    }

    public EngagementSaisi {
        preuves = List.copyOf(preuves);
    }

    /** Whether it stands in the grids of a version that says this of its code; null where it says nothing. */
    boolean vaut(Engagement officiel) {
        return switch (etat) {
            case EN_USAGE -> true;
            case RETIRE -> false;
            case REMPLACE -> officiel == null || officiel.titre() == null;
        };
    }

    /** As a row of a grid; what is measured stays as the version says it. */
    Engagement enEngagement(Engagement officiel) {
        return new Engagement(
                code,
                module,
                titre,
                officiel != null && officiel.numeroParAnalogie(),
                officiel == null ? List.of() : officiel.indicateurs(),
                preuves,
                theme,
                exemple ? Origine.EXEMPLE : Origine.PREFECTURE);
    }

    EngagementSaisi enExemple() {
        return new EngagementSaisi(code, version, module, theme, titre, preuves, true, etat, acte);
    }

    EngagementSaisi en(Etat autre, Acte par) {
        return new EngagementSaisi(code, version, module, theme, titre, preuves, exemple, autre, par);
    }
}
