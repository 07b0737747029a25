package fr.labellisation.parcours.actions;

import fr.labellisation.parcours.actions.Action.Accord;
import fr.labellisation.socle.regles.Avis;
import java.util.ArrayList;
import java.util.List;

/**
 * What the steering committee says of one action of a plan.
 *
 * @param accord null if it says nothing of it alone
 * @param remarque empty if there is none
 */
record AvisSurAction(Action action, Accord accord, String remarque) {

    /**
     * Does what is said of the actions go with what is decided of the plan?
     *
     * @param renvoye whether the plan is sent back; if not it is decided
     * @param motif why it is sent back; may be empty where an action is
     */
    static Avis ensemble(List<AvisSurAction> avis, boolean renvoye, String motif) {
        List<String> raisons = new ArrayList<>();
        List<AvisSurAction> renvoyees =
                avis.stream().filter(un -> un.accord() == Accord.RENVOYEE).toList();
        renvoyees.stream()
                .filter(un -> un.remarque().isEmpty())
                .map(un -> "L’action «\u00a0%s\u00a0» est renvoyée\u00a0: dites pourquoi."
                        .formatted(un.action().intitule()))
                .forEach(raisons::add);
        if (renvoye && motif.isEmpty() && renvoyees.isEmpty()) {
            raisons.add("Un plan renvoyé doit l’être avec un motif.");
        }
        if (!renvoye) {
            renvoyees.stream()
                    .map(un -> "L’action «\u00a0%s\u00a0» est renvoyée\u00a0: le plan ne peut être arrêté avec elle."
                            .formatted(un.action().intitule()))
                    .forEach(raisons::add);
        }
        return Avis.selon(raisons);
    }
}
