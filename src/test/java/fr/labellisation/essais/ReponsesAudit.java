package fr.labellisation.essais;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What persons type into the forms of audits; dates as the forms send them. */
public final class ReponsesAudit {
    private ReponsesAudit() {}

    public static Map<String, Object> demande(String le) {
        return Map.of("demandeLe", le, "organisme", "AFNOR Certification", "contrat", "C-91");
    }

    public static Map<String, Object> date(String le) {
        return Map.of("dateAudit", le, "auditeur", "Dominique Martin", "duree", 2, "motif", "Calendrier de l’auditeur");
    }

    public static Map<String, Object> dateInterne(String le) {
        return Map.of(
                "dateAudit",
                le,
                "auditeur",
                "Claude Petit",
                "organisme",
                "Préfecture du Loiret",
                "motif",
                "Seul jour libre");
    }

    public static Map<String, Object> documents(String le) {
        return Map.of("transmisLe", le, "documents", "Manuel qualité, plan d’actions, tableau de bord");
    }

    public static Map<String, Object> rapportInterne(String... types) {
        return Map.of("constats", constats(types), "synthese", "Le site progresse.");
    }

    public static Map<String, Object> conclusion() {
        return Map.of("conclusion", "Les constats sont traités.");
    }

    public static Map<String, Object> dossier(String le) {
        return Map.of("transmisLe", le);
    }

    public static Map<String, Object> complement(String le) {
        return Map.of("completeLe", le);
    }

    public static Map<String, Object> rapport(String le, String... types) {
        return Map.of("rapportLe", le, "constats", constats(types));
    }

    public static Map<String, Object> levee(String issue) {
        return Map.of("issueLevee", issue, "preuve", "Relevé des appels du mois");
    }

    public static Map<String, Object> decision(String decision, String le) {
        return Map.of("decision", decision, "decideLe", le, "attestation", "Q2-91");
    }

    public static Map<String, Object> actionFaite(String le) {
        return Map.of("realiseeLe", le, "compteRendu", "Une deuxième ligne est ouverte.");
    }

    public static Map<String, Object> actionEfficace() {
        return Map.of(
                "efficace",
                "oui",
                "constatation",
                "L’attente a baissé.",
                "preuveAdresse",
                "https://documents.example.org/releve",
                "preuveTitre",
                "Relevé des attentes",
                "preuveDate",
                "2013-01-07");
    }

    private static List<Map<String, String>> constats(String... types) {
        return Arrays.stream(types)
                .map(type -> Map.of("type", type, "engagement", "E5", "texte", "Constat de type " + type))
                .toList();
    }
}
