package fr.labellisation.parcours.actions;

import fr.labellisation.parcours.actions.NouvelleAction.Proposition;
import fr.labellisation.parcours.actions.Precisions.Priorite;
import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Option;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.regles.Avis;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The columns with which a form asks for an action: what, which group, by when. */
public final class LignesAction {
    private static final String INTITULE = "intitule";
    static final String RESPONSABLE = "responsable";
    static final String SUPPLEANT = "suppleant";
    private static final String ECHEANCE = "echeance";
    static final String THEME = "theme";
    static final String GROUPE_DE_TRAVAIL = "groupeDeTravail";
    private static final String DOCUMENT = "document";
    private static final String PRIORITE = "priorite";
    private static final String EFFET = "effet";
    private static final int LONGUEUR_INTITULE = 500;
    private static final int LONGUEUR_NOM = 200;
    private static final int LONGUEUR_EFFET = 2000;

    /** How the values of the columns that are choices are read, but for who carries the action out. */
    static final Map<String, List<Option>> CHOIX = Map.of(
            PRIORITE,
            Stream.of(Priorite.values())
                    .map(priorite -> new Option(priorite.libelle(), priorite.code()))
                    .toList());

    private LignesAction() {}

    /** @param libelle what the column is called: an action, or the wish that it answers */
    public static Champ intitule(String libelle) {
        return Champ.texteLong(INTITULE, libelle, LONGUEUR_INTITULE).requis();
    }

    public static Champ responsable() {
        return Champ.choix(RESPONSABLE, "Responsable").requis();
    }

    /** Who does while the person is away who is named; none where only a group is. */
    static Champ suppleant() {
        return Champ.choix(SUPPLEANT, "Suppléant");
    }

    public static Champ echeance() {
        return Champ.date(ECHEANCE, "Échéance").requis().aPartirDuJour();
    }

    /** What a plan asks of an action besides. */
    static List<Champ> precisions() {
        return List.of(
                Champ.choix(PRIORITE, "Priorité", Code.tous(Priorite.class).toArray(String[]::new)),
                Champ.texte(THEME, "Thème", LONGUEUR_NOM),
                Champ.texte(GROUPE_DE_TRAVAIL, "Groupe de travail", LONGUEUR_NOM),
                Champ.texte(DOCUMENT, "Document de référence", LONGUEUR_INTITULE),
                Champ.texteLong(EFFET, "Effet attendu", LONGUEUR_EFFET));
    }

    public static Proposition proposition(Saisie ligne) {
        Tenue tenue = Tenue.lire(ligne.texte(RESPONSABLE));
        return new Proposition(
                ligne.texte(INTITULE),
                tenue.groupe(),
                tenue.porteur(),
                facultatif(ligne, SUPPLEANT).isEmpty() ? null : ligne.texte(SUPPLEANT),
                ligne.date(ECHEANCE),
                precisions(ligne));
    }

    private static Precisions precisions(Saisie ligne) {
        return new Precisions(
                facultatif(ligne, THEME),
                facultatif(ligne, GROUPE_DE_TRAVAIL),
                facultatif(ligne, DOCUMENT),
                facultatif(ligne, PRIORITE),
                facultatif(ligne, EFFET));
    }

    /** Only the rows of a plan have these columns. */
    private static String facultatif(Saisie ligne, String cle) {
        return ligne.contient(cle) ? ligne.texte(cle) : "";
    }

    /** Every row names a group that was offered. */
    public static Avis responsablesProposes(Collection<Saisie> lignes, List<Option> proposes) {
        return Avis.selon(PlanPropose.responsablesInconnus(
                lignes.stream().map(ligne -> ligne.texte(RESPONSABLE)).toList(), proposes));
    }

    /** Actions as rows of a form; the date as it is typed. */
    static List<Map<String, String>> lignes(List<Action> actions) {
        return actions.stream().map(LignesAction::ligne).toList();
    }

    /** One of them; what is empty is left out. */
    static Map<String, String> ligne(Action action) {
        Map<String, String> ligne = new LinkedHashMap<>();
        ligne.put("ecart", action.engagement());
        ligne.put(INTITULE, action.intitule());
        ligne.put(RESPONSABLE, action.tenue());
        ligne.put(SUPPLEANT, action.suppleant() == null ? "" : action.suppleant());
        ligne.put(ECHEANCE, action.echeance().toString());
        ligne.put(PRIORITE, action.precisions().priorite());
        ligne.put(THEME, action.precisions().theme());
        ligne.put(GROUPE_DE_TRAVAIL, action.precisions().groupeDeTravail());
        ligne.put(DOCUMENT, action.precisions().document());
        ligne.put(EFFET, action.precisions().effet());
        ligne.values().removeIf(String::isEmpty);
        return ligne;
    }
}
