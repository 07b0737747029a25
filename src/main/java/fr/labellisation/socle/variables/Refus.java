package fr.labellisation.socle.variables;

import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.regles.Avis;

/** Turns the answer of a rule into the refusal of what was submitted. */
public final class Refus {

    private Refus() {}

    /** @throws SaisieRefusee with every reason of an unfavourable answer */
    public static void si(Avis avis) {
        if (!avis.favorable()) {
            throw new SaisieRefusee(avis.raisons());
        }
    }
}
