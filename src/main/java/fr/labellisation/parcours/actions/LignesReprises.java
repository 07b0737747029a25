package fr.labellisation.parcours.actions;

import fr.labellisation.parcours.travail.ListeDeTravail;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Option;
import fr.labellisation.socle.formulaires.Saisie;
import fr.labellisation.socle.regles.Avis;
import fr.labellisation.socle.regles.DateFrancaise;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of a plan in which actions of the previous cycle are kept or given up. */
final class LignesReprises {
    /** Key of the rows in the form. */
    static final String REPRISES = "reprises";

    private static final String ACTION = "action";
    private static final String GARDER = "garder";
    private static final String OUI = "oui";
    private static final String NON = "non";
    private static final String MOTIF = "motifAbandon";
    private static final int LONGUEUR_NUMERO = 20;
    private static final int LONGUEUR_MOTIF = 2000;

    /** The same on a page of work. */
    static final ListeDeTravail LISTE =
            ListeDeTravail.donnee(REPRISES, "Actions du cycle précédent", ACTION, List.of(garder(), motif()));

    /** How the values of its choices are read. */
    static final Map<String, List<Option>> CHOIX =
            Map.of(GARDER, List.of(new Option("Oui", OUI), new Option("Non, elle est abandonnée", NON)));

    private LignesReprises() {}

    static Champ champ() {
        return Champ.lignes(
                REPRISES,
                "Actions du cycle précédent",
                Champ.texte(ACTION, "Action", LONGUEUR_NUMERO).requis(),
                garder(),
                motif());
    }

    private static Champ garder() {
        return Champ.choix(GARDER, "Garder\u00a0?", OUI, NON).requis();
    }

    private static Champ motif() {
        return Champ.texteLong(MOTIF, "Motif de l’abandon", LONGUEUR_MOTIF);
    }

    /** What a plan says of it, as values of a row. */
    static Map<String, String> valeurs(ActionReprise reprise) {
        return reprise.gardee() ? Map.of(GARDER, OUI) : Map.of(GARDER, NON, MOTIF, reprise.motif());
    }

    /** What nobody answered stays kept. */
    static boolean gardee(Map<String, String> valeurs) {
        return !NON.equals(valeurs.get(GARDER));
    }

    static boolean abandonneeSansMotif(Map<String, String> valeurs) {
        return !gardee(valeurs) && valeurs.getOrDefault(MOTIF, "").isEmpty();
    }

    /** As the form shows them: origin, what, owner and deadline; an answer only where the plan was sent back with one. */
    static List<Map<String, String>> offertes(List<ActionReprise> reprises, List<Option> groupes, boolean dejaDites) {
        return reprises.stream()
                .map(reprise -> {
                    Map<String, String> ligne = new HashMap<>();
                    ligne.put(ACTION, String.valueOf(reprise.action().id()));
                    ligne.put("origine", origine(reprise.action()));
                    ligne.put("intitule", reprise.action().intitule());
                    ligne.put("precision", precision(reprise.action(), groupes));
                    ligne.put("ecart", reprise.engagement() == null ? "" : reprise.engagement());
                    if (dejaDites) {
                        ligne.put(GARDER, reprise.gardee() ? OUI : NON);
                        ligne.put(MOTIF, reprise.motif());
                    }
                    return ligne;
                })
                .toList();
    }

    /** As the steering committee reads them beside the new ones. */
    static Map<String, String> decidee(ActionReprise reprise, List<Option> groupes) {
        return Map.of(
                "ecart",
                reprise.gardee()
                        ? "Gardée du cycle précédent – " + origine(reprise.action())
                        : "Abandonnée\u00a0: " + reprise.motif(),
                "intitule",
                reprise.action().intitule(),
                "responsable",
                GroupesResponsables.libelle(groupes, reprise.action().responsable()),
                "echeance",
                DateFrancaise.de(reprise.action().echeance()));
    }

    /**
     * What was answered, each action once; what nobody answered stays kept, and what is no longer open is passed over.
     *
     * @param proposees those that are open now
     */
    static List<ActionReprise> lire(Saisie saisie, List<ActionReprise> proposees) {
        Map<String, Saisie> parAction = new HashMap<>();
        saisie.lignes(REPRISES).forEach(ligne -> parAction.put(ligne.texte(ACTION), ligne));
        return proposees.stream()
                .map(proposee -> {
                    Saisie ligne =
                            parAction.get(String.valueOf(proposee.action().id()));
                    boolean gardee = ligne == null || OUI.equals(ligne.texte(GARDER));
                    return new ActionReprise(
                            proposee.action(), proposee.engagement(), gardee, gardee ? "" : ligne.texte(MOTIF));
                })
                .toList();
    }

    /** Each action is answered at most once, and given up with a reason only. */
    static Avis avis(Saisie saisie, List<ActionReprise> proposees) {
        List<String> raisons = new ArrayList<>();
        List<String> repondues = saisie.lignes(REPRISES).stream()
                .map(ligne -> ligne.texte(ACTION))
                .toList();
        repondues.stream()
                .distinct()
                .filter(action -> repondues.stream().filter(action::equals).count() > 1)
                .map("L’action %s du cycle précédent est dite plusieurs fois."::formatted)
                .forEach(raisons::add);
        lire(saisie, proposees).stream()
                .filter(reprise -> !reprise.gardee() && reprise.motif().isEmpty())
                .map(reprise -> "L’action «\u00a0%s\u00a0» ne peut être abandonnée sans motif."
                        .formatted(reprise.action().intitule()))
                .forEach(raisons::add);
        return Avis.selon(raisons);
    }

    static String origine(Action action) {
        String libelle = action.origine().libelle();
        return action.engagement() == null ? libelle : libelle + ", " + action.engagement();
    }

    static String precision(Action action, List<Option> groupes) {
        return "Démarche %s. Responsable\u00a0: %s. Échéance\u00a0: %s."
                .formatted(
                        action.demarche(),
                        GroupesResponsables.libelle(groupes, action.responsable()),
                        DateFrancaise.de(action.echeance()));
    }
}
