package fr.labellisation.essais;

import fr.labellisation.parcours.actions.VariablesActions;
import fr.labellisation.parcours.label.VariablesLabel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What persons type on the way of a site to its label, and in the life of the label. */
public final class ReponsesParcours {
    private ReponsesParcours() {}

    public static Map<String, Object> diagnosticPartage(String le) {
        return Map.of("partageLe", le, "synthese", "Deux écarts à combler.");
    }

    public static Map<String, Object> planArrete(String le) {
        return Map.of(VariablesActions.DECISION_PLAN.nom(), "arrete", "dateReunion", le);
    }

    public static Map<String, Object> sessions(String le) {
        return Map.of("sessions", List.of(Map.of("intitule", "Accueil téléphonique", "le", le)));
    }

    public static Map<String, Object> sessionTenue(String le) {
        return Map.of("tenueLe", le, "convoques", 40, "presents", 38);
    }

    public static Map<String, Object> bilan() {
        return Map.of("bilan", "Tous les agents sont formés.");
    }

    public static Map<String, Object> enquete(String le) {
        return Map.of("lanceeLe", le, "mode", "papier");
    }

    public static Map<String, Object> resultats(String le) {
        return Map.of("publieeLe", le, "repondants", 212, "satisfaction", 87);
    }

    public static Map<String, Object> preparation(String le) {
        return Map.of("dateReunion", le);
    }

    public static Map<String, Object> suite(String suite) {
        return Map.of("suite", suite, "motif", "Décision du comité de pilotage");
    }

    public static Map<String, Object> composition() {
        return Map.of(
                "membres",
                List.of(Map.of(
                        "nom", "Alix Bernard", "courriel", "alix.bernard@example.org", "college", "association")));
    }

    public static Map<String, Object> convocation(String le) {
        return Map.of(
                "dateReunion",
                le,
                "heure",
                "18:00",
                "lieu",
                "Préfecture",
                "ordreDuJour",
                "Résultats",
                "motif",
                "Seul jour libre");
    }

    public static Map<String, Object> compteRendu() {
        return Map.of("compteRendu", "Les membres souhaitent être informés.");
    }

    public static Map<String, Object> signature(String le) {
        return Map.of("signeLe", le, "delegation", true);
    }

    public static Map<String, Object> revue(String le) {
        return Map.of("revueLe", le, "synthese", "Trois sonneries en moyenne.");
    }

    public static Map<String, Object> bilanAnnuel(String le) {
        return Map.of("etabliLe", le, "bilan", "Une bonne année.");
    }

    public static Map<String, Object> renouvellement(String decision) {
        return Map.of(VariablesLabel.DECISION_RENOUVELLEMENT.nom(), decision, "motif", "Le service y tient.");
    }

    public static Map<String, Object> renouvellement(String decision, String version) {
        Map<String, Object> choisi = new HashMap<>(renouvellement(decision));
        choisi.put(VariablesLabel.NOUVEAU_REFERENTIEL.nom(), version);
        return choisi;
    }

    public static Map<String, Object> labelRepris(String site, String referentiel, String modules, String le) {
        return Map.of(
                "site", site, "referentiel", referentiel, "modules", modules, "delivreLe", le, "attestation", "A-1");
    }
}
