package fr.labellisation.parcours.changement;

import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Saisie;

/** A change shows its consequences and asks to be confirmed; "non" ends it without effect. */
final class Confirmation {
    static final String CHAMP = "confirme";
    static final String CONSEQUENCES = "consequences";
    private static final String OUI = "oui";

    private Confirmation() {}

    static Champ champ() {
        return champFacultatif().requis();
    }

    /** For a form whose later versions ask for it in a task of its own. */
    static Champ champFacultatif() {
        return Champ.choix(CHAMP, "Confirmez-vous ce changement\u00a0?", OUI, "non");
    }

    static boolean donnee(Saisie saisie) {
        return OUI.equals(saisie.texte(CHAMP));
    }
}
