package fr.labellisation.parcours.actions;

import fr.labellisation.socle.regles.Avis;
import java.time.LocalDate;

/** What somebody saw of the effect of an action. */
public record Verification(String par, LocalDate le, boolean efficace, String constatation) {

    /** Nobody verifies what he did himself. */
    public Avis avis(Action action) {
        return Avis.selon(Avis.refus(
                par.equals(action.realiseePar()),
                "Vous avez réalisé cette action\u00a0: une autre personne doit en vérifier l’efficacité."));
    }
}
