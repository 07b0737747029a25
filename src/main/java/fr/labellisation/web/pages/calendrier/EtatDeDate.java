package fr.labellisation.web.pages.calendrier;

import fr.labellisation.lecture.situation.EvenementDate;
import fr.labellisation.lecture.situation.NatureEvenement;
import fr.labellisation.socle.regles.DateFrancaise;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became of a date: it was kept, it was missed, it was moved.
 *
 * @param texte « tenu », « non tenu à ce jour, déplacé du 3 mars 2027 »; empty for one to come that was never moved
 * @param style class of its line; empty as the text is
 */
record EtatDeDate(String texte, String style) {
    private static final EtatDeDate A_VENIR = new EtatDeDate("", "");

    static EtatDeDate de(EvenementDate evenement, LocalDate aujourdhui) {
        String depuis = evenement.avant() == null ? "" : "déplacé du " + DateFrancaise.de(evenement.avant());
        if (evenement.etat() == EvenementDate.Etat.PASSE) {
            return new EtatDeDate(avec(tenu(evenement.nature()), depuis), "tenu");
        }
        if (evenement.manque(aujourdhui)) {
            return new EtatDeDate(avec("non " + tenu(evenement.nature()) + " à ce jour", depuis), "manque");
        }
        return depuis.isEmpty() ? A_VENIR : new EtatDeDate(depuis, "deplace");
    }

    /** Of work beside the events, of which only actions are said to be done. */
    static EtatDeDate deTravail(boolean fait, boolean passe) {
        if (fait) {
            return new EtatDeDate("fait", "tenu");
        }
        return passe ? new EtatDeDate("non fait à ce jour", "manque") : A_VENIR;
    }

    private static String avec(String etat, String depuis) {
        return Stream.of(etat, depuis).filter(texte -> !texte.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String tenu(NatureEvenement nature) {
        return switch (nature) {
            case AUDIT_INTERNE, AUDIT_EXTERNE, AUDIT_SUIVI, COMITE -> "tenu";
            case BILAN_ANNUEL -> "établi";
            case RENOUVELLEMENT -> "décidé";
            case EXPIRATION -> "échu";
        };
    }
}
