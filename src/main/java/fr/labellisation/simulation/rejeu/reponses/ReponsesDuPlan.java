package fr.labellisation.simulation.rejeu.reponses;

import fr.labellisation.acces.Role;
import fr.labellisation.parcours.audits.Audit;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The plainest answers to the tasks that plan something: what is said, actions, a training session, an audit. */
final class ReponsesDuPlan {
    /** Kept only where a date of the case costs something. */
    static final String MOTIF = "Date du cas rejoué.";

    private static final int MOIS_POUR_AGIR = 2;
    private static final int JOURS_AVANT_DE_LE_DIRE = 15;
    private static final int JOURS_AVANT_LA_SESSION = 30;

    private ReponsesDuPlan() {}

    static Map<String, Object> uneCommunication(Situation s) {
        return Map.of(
                "communications",
                List.of(Map.of(
                        "publicVise",
                        "Les agents",
                        "message",
                        "Pourquoi un label est visé, et ce qu’il change pour l’accueil des usagers.",
                        "moyen",
                        "Réunion",
                        "quand",
                        s.dates()
                                .ouvre(s.aujourdhui(), s.aujourdhui().plusDays(JOURS_AVANT_DE_LE_DIRE))
                                .toString(),
                        "chargeDe",
                        Role.COMMUNICATION.groupe(new CodeDepartement(s.cas().departement()), null))));
    }

    static Map<String, Object> uneActionParEcart(Situation s) {
        return Map.of(
                "actions",
                s.lignes("ecarts").stream()
                        .map(ecart -> action("ecart", ecart.get("code"), "Traiter l’écart " + ecart.get("code"), s))
                        .toList());
    }

    static Map<String, Object> uneReponseParNonConformite(Situation s) {
        return Map.of(
                "reponses",
                s.lignes("nonConformites").stream()
                        .map(nc -> action("constat", nc.get("id"), "Lever la non-conformité " + nc.get("id"), s))
                        .toList());
    }

    private static Map<String, Object> action(String cle, Object valeur, String intitule, Situation s) {
        return Map.of(
                cle,
                String.valueOf(valeur),
                "intitule",
                intitule,
                "responsable",
                s.premierChoix("responsables"),
                "echeance",
                s.dates()
                        .ouvre(s.aujourdhui(), s.aujourdhui().plusMonths(MOIS_POUR_AGIR))
                        .toString());
    }

    static Map<String, Object> uneSession(Situation s) {
        LocalDate le = s.dates().ouvre(s.aujourdhui(), s.aujourdhui().plusDays(JOURS_AVANT_LA_SESSION));
        return Map.of("sessions", List.of(Map.of("intitule", "Accueil des usagers", "le", le.toString())));
    }

    static Map<String, Object> dateAuditInterne(Situation s) {
        return Map.of(
                "dateAudit",
                s.dates().auditInterne(s.site(), s.aujourdhui()),
                "auditeur",
                "Joëlle Rannou",
                "organisme",
                "Une préfecture voisine",
                "motif",
                MOTIF);
    }

    static Map<String, Object> dateAudit(Situation s) {
        Audit audit = s.dates().audit(s.texte("audit"));
        LocalDate le = s.dates().auditExterne(s.site(), s.aujourdhui(), audit);
        return Map.of("dateAudit", le, "duree", "1", "motif", MOTIF);
    }
}
