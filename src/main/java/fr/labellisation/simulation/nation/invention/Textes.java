package fr.labellisation.simulation.nation.invention;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** What people might have written. */
final class Textes {
    static final String MOTIF_D_ABANDON =
            "Le déménagement des services est décidé\u00a0: la démarche reprendra dans les nouveaux locaux.";

    static final String MOTIF_DU_RELAIS = "Le référent qualité rejoint une autre préfecture.";
    static final String PREUVE_INSUFFISANTE =
            "Les mesures prises ne tiennent pas encore d’un mois sur l’autre\u00a0: la preuve n’est pas acceptée.";

    private static final List<String> ECARTS = List.of(
            "Les horaires affichés à l’entrée ne sont pas ceux du site internet.",
            "Plus de cinq sonneries avant décroché le lundi matin.",
            "Aucun suivi du délai de réponse aux courriels.",
            "La signalétique n’indique pas le guichet des publics prioritaires.",
            "Les réclamations ne sont pas enregistrées au même endroit par tous les services.",
            "L’espace de confidentialité n’est pas identifié.");
    private static final List<String> POINTS_FORTS = List.of(
            "Accueil attentif des publics prioritaires",
            "Tableau de bord tenu chaque semaine et commenté en réunion de service",
            "Agents d’accueil formés à l’écoute des situations difficiles",
            "Réponses aux réclamations relues par un chef de service");
    private static final List<String> PISTES = List.of(
            "Afficher les heures d’affluence sur le site internet",
            "Proposer la prise de rendez-vous pour toutes les démarches",
            "Relire les lettres types avec le comité local des usagers");
    private static final List<String> MAJEURES = List.of(
            "Aucune enquête de satisfaction n’a été menée depuis plus d’un an",
            "Les réclamations reçues par courriel restent sans réponse",
            "L’accueil téléphonique n’est plus assuré l’après-midi");

    private Textes() {}

    /** An engagement that is not kept. */
    static Map<String, Object> ecart(String engagement, Random hasard) {
        return Map.of("engagement", engagement, "tenu", "non", "observations", un(ECARTS, hasard));
    }

    static List<Map<String, Object>> constats(Random hasard) {
        Map<String, Object> fort = Map.of("type", "PF", "texte", un(POINTS_FORTS, hasard));
        return hasard.nextBoolean() ? List.of(fort) : List.of(fort, Map.of("type", "PP", "texte", un(PISTES, hasard)));
    }

    static Map<String, Object> majeure(Random hasard) {
        return Map.of("type", "NC majeure", "texte", un(MAJEURES, hasard));
    }

    private static String un(List<String> possibles, Random hasard) {
        return possibles.get(hasard.nextInt(possibles.size()));
    }
}
