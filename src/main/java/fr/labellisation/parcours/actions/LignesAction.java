package fr.labellisation.parcours.actions;

import fr.labellisation.parcours.actions.NouvelleAction.Proposition;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Option;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.regles.Avis;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The columns with which a form asks for an action: what, which group, by when. */
public final class LignesAction {
    private static final String INTITULE = "intitule";
    private static final String RESPONSABLE = "responsable";
    private static final String ECHEANCE = "echeance";
    private static final int LONGUEUR_INTITULE = 500;

    private LignesAction() {}

    /** @param libelle what the column is called: an action, or the wish that it answers */
    public static Champ intitule(String libelle) {
        return Champ.texteLong(INTITULE, libelle, LONGUEUR_INTITULE).requis();
    }

    public static Champ responsable() {
        return Champ.choix(RESPONSABLE, "Responsable").requis();
    }

    public static Champ echeance() {
        return Champ.date(ECHEANCE, "Échéance").requis().aPartirDuJour();
    }

    public static Proposition proposition(Saisie ligne) {
        return new Proposition(ligne.texte(INTITULE), ligne.texte(RESPONSABLE), ligne.date(ECHEANCE));
    }

    /** Every row names a group that was offered. */
    public static Avis responsablesProposes(Collection<Saisie> lignes, List<Option> proposes) {
        return Avis.selon(PlanPropose.responsablesInconnus(
                lignes.stream().map(ligne -> ligne.texte(RESPONSABLE)).toList(), proposes));
    }

    /** Actions as rows of a form; the date as it is typed. */
    static List<Map<String, String>> lignes(List<Action> actions) {
        return actions.stream()
                .map(action -> Map.of(
                        "ecart",
                        action.engagement(),
                        INTITULE,
                        action.intitule(),
                        RESPONSABLE,
                        action.responsable(),
                        ECHEANCE,
                        action.echeance().toString()))
                .toList();
    }
}
