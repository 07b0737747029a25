package fr.labellisation.lecture.planification;

import fr.labellisation.socle.regles.DateFrancaise;
import java.util.ArrayList;
import java.util.List;

/** What a planning says in sentences: whether there is time, and what is possible. */
public record VerdictDuPlanning(Planning planning) {

    /** Sentences in French, the most important first. */
    public List<String> phrases() {
        List<String> phrases = new ArrayList<>();
        phrases.add(premiereEtape());
        phrases.add(auPlusTot());
        return phrases;
    }

    private String premiereEtape() {
        String etape = planning.premiere().titre();
        String jour = DateFrancaise.de(planning.debut());
        if (planning.enRetard()) {
            return "La première étape, «\u00a0%s\u00a0», aurait dû commencer le %s\u00a0: elle a déjà %s de retard."
                    .formatted(etape, jour, joursOuvres(planning.retard()));
        }
        if (planning.avance() == 0) {
            return "La première étape, «\u00a0%s\u00a0», doit commencer dès le %s.".formatted(etape, jour);
        }
        return "La première étape, «\u00a0%s\u00a0», doit commencer le %s au plus tard\u00a0: il reste %s."
                .formatted(etape, jour, joursOuvres(planning.avance()));
    }

    private String auPlusTot() {
        return "En partant le %s, le label peut être délivré le %s au plus tôt, avec ces délais."
                .formatted(DateFrancaise.de(planning.demande().depuis()), DateFrancaise.de(planning.auPlusTot()));
    }

    private static String joursOuvres(int nombre) {
        return nombre > 1 ? nombre + " jours ouvrés" : nombre + " jour ouvré";
    }
}
