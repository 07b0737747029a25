package fr.labellisation.parcours.label;

import fr.labellisation.echeances.delais.Delais;
import fr.labellisation.echeances.delais.Echeancier;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The days on which the renewal of a label and its follow-up of the year open, backward from what they prepare. */
@Component
public class Ouvertures {
    public static final String RENOUVELLEMENT = "OuvertureRenouvellement";
    public static final String SUIVI = "OuvertureSuivi";

    private final Echeancier echeancier;

    Ouvertures(Echeancier echeancier) {
        this.echeancier = echeancier;
    }

    /** The same with other delays. */
    public Ouvertures si(Delais autres) {
        return new Ouvertures(echeancier.si(autres));
    }

    /** Backward from the expiry. */
    public LocalDate renouvellement(Label label) {
        return echeancier.decaler(RENOUVELLEMENT, faits(label), label.expireLe());
    }

    /**
     * Backward from the first thing that the follow-up owes.
     *
     * @param bilan day by which the yearly review is due
     * @param audit day of the next follow-up audit; empty if none is to come
     */
    public LocalDate suivi(Label label, LocalDate bilan, Optional<LocalDate> audit) {
        return echeancier.decaler(
                SUIVI, faits(label), audit.filter(jour -> jour.isBefore(bilan)).orElse(bilan));
    }

    private static Map<String, Object> faits(Label label) {
        return Map.of(
                VariablesCommunes.DEPARTEMENT.nom(),
                new CodeSite(label.site()).departement(),
                VariablesCommunes.REFERENTIEL.nom(),
                label.referentiel());
    }
}
