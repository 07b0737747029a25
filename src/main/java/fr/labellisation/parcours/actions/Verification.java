package fr.labellisation.parcours.actions;

import fr.labellisation.socle.regles.Avis;
import java.time.LocalDate;

/** What somebody saw of the effect of an action. */
public record Verification(String par, LocalDate le, boolean efficace, String constatation) {

    /**
     * Nobody verifies what he did himself or was to do, and nothing is closed that nothing shows; who may not verify is not asked
     * for proof. Source: DOMAINE.md §3, step 10.
     *
     * @param prouvee whether evidence that counts today is attached to the action
     */
    public Avis avis(Action action, boolean prouvee) {
        return Avis.selon(
                Avis.refus(
                        par.equals(action.realiseePar()),
                        "Vous avez réalisé cette action\u00a0: une autre personne doit en vérifier l’efficacité."),
                Avis.refus(
                        !par.equals(action.realiseePar()) && action.estMeneePar(par),
                        par.equals(action.porteur())
                                ? "Vous êtes responsable de cette action\u00a0: une autre personne doit en vérifier l’efficacité."
                                : "Vous suppléez le responsable de cette action\u00a0: une autre personne doit en vérifier l’efficacité."),
                Avis.refus(
                        efficace && !prouvee && !action.estMeneePar(par),
                        "Aucune preuve valable aujourd’hui n’est jointe à cette action\u00a0: joignez-en une sur la page de ses preuves,"
                                + " ou donnez ici l’adresse d’un document, avant de la déclarer efficace."));
    }
}
