package fr.labellisation.reprise;

import static fr.labellisation.annonces.absences.processus.AbsencePersonne.Element.DesignerSuppleant;
import static fr.labellisation.parcours.actions.processus.ActionCorrective.Element.VerifierEfficacite;
import static fr.labellisation.parcours.actions.processus.PlanActions.Element.RedigerPlanActions;
import static fr.labellisation.parcours.audits.processus.AuditExterne.Element.EnregistrerConstats;
import static fr.labellisation.parcours.audits.processus.AuditInterne.Element.FixerDateAuditInterne;
import static fr.labellisation.parcours.audits.processus.AuditInterne.Element.RendreRapportAuditInterne;
import static fr.labellisation.parcours.audits.processus.ReservationAudit.Element.FixerDateAudit;
import static fr.labellisation.parcours.audits.processus.TraitementConstats.Element.RepondreNonConformites;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.AbandonnerDemarche;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.ModifierPerimetre;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.RemplacerReferent;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.ComposerComite;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.ConvoquerComite;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.RedigerCompteRendu;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.EtablirPlanCommunication;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.NommerReferent;
import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.EvaluerModule;
import static fr.labellisation.parcours.formation.processus.FormationAgents.Element.EtablirPlanFormation;
import static fr.labellisation.parcours.formation.processus.FormationAgents.Element.TenirSession;
import static fr.labellisation.parcours.label.processus.CycleLabel.Element.DeciderRenouvellement;
import static fr.labellisation.parcours.label.processus.SuiviAnnuel.Element.AutoEvaluationAnnuelle;
import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import fr.labellisation.parcours.label.VariablesLabel;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/**
 * Plain valid answers to the tasks of any version: what a form asks for is read from the form that was deployed with it, so that
 * nothing here depends on the present code.
 */
final class ReponsesSimples {
    private static final int JOURS_JUSQU_A_L_AUDIT_INTERNE = 25;
    private static final int JOURS_JUSQU_A_L_AUDIT_EXTERNE = 80;

    /**
     * What an answer depends on.
     *
     * @param formulaire the deployed form; empty for one that is a page of its own
     * @param offerts what the task offers, by name; lists as JSON
     */
    record Question(String tache, JsonNode formulaire, Map<String, JsonNode> offerts, LocalDate jour) {
        private List<JsonNode> lignes(String nom) {
            return enListe(offerts.get(nom));
        }

        private String premier(String nom) {
            return lignes(nom).get(0).path("value").asText();
        }

        private String ouvre(int jours) {
            LocalDate le = jour.plusDays(jours);
            return (le.getDayOfWeek() == DayOfWeek.SATURDAY || le.getDayOfWeek() == DayOfWeek.SUNDAY
                            ? le.plusDays(2)
                            : le)
                    .toString();
        }
    }

    /** Beside what is plain: forms that are pages of their own, and fields whose first valid value leads nowhere. */
    private static final Map<String, Function<Question, Map<String, Object>>> PAR_TACHE = Map.ofEntries(
            entry(NommerReferent.name(), q -> Map.of("nom", "Ada Carrel", "courriel", "ada.carrel@example.org")),
            entry(
                    EtablirPlanCommunication.name(),
                    q -> Map.of("communicationInterne", "Une lettre à tous les agents.")),
            entry(EvaluerModule.name(), ReponsesSimples::toutTenu),
            entry(AutoEvaluationAnnuelle.name(), ReponsesSimples::toutTenu),
            entry(
                    VerifierEfficacite.name(),
                    q -> Map.of(
                            "preuveAdresse", "https://documents.example.org/releve",
                            "preuveTitre", "Relevé des attentes",
                            "preuveDate", q.jour().toString())),
            entry(RedigerPlanActions.name(), q -> Map.of("actions", actions(q, "ecarts", "code", "ecart"))),
            entry(
                    ComposerComite.name(),
                    q -> Map.of(
                            "membres",
                            List.of(Map.of(
                                    "nom", "Alix Bernard",
                                    "courriel", "alix.bernard@example.org",
                                    "college", "association")))),
            entry(ConvoquerComite.name(), q -> Map.of("dateReunion", q.ouvre(21))),
            entry(RedigerCompteRendu.name(), q -> Map.of("compteRendu", "Les membres souhaitent être informés.")),
            entry(
                    EtablirPlanFormation.name(),
                    q -> Map.of("sessions", List.of(Map.of("intitule", "Accueil téléphonique", "le", q.ouvre(15))))),
            entry(TenirSession.name(), q -> Map.of("convoques", 10, "presents", 10)),
            entry(
                    FixerDateAuditInterne.name(),
                    q -> Map.of("dateAudit", q.ouvre(JOURS_JUSQU_A_L_AUDIT_INTERNE), "motif", "Premier jour possible")),
            entry(
                    RendreRapportAuditInterne.name(),
                    q -> Map.of("constats", constats("NC mineure"), "synthese", "À suivre.")),
            entry(
                    FixerDateAudit.name(),
                    q -> Map.of("dateAudit", q.ouvre(JOURS_JUSQU_A_L_AUDIT_EXTERNE), "motif", "Premier jour possible")),
            entry(
                    EnregistrerConstats.name(),
                    q -> Map.of(
                            "rapportLe", q.jour().toString(), "constats", constats("NC majeure", "NC mineure", "PP"))),
            entry(
                    RepondreNonConformites.name(),
                    q -> Map.of("reponses", actions(q, "nonConformites", "id", "constat"))),
            entry(
                    DeciderRenouvellement.name(),
                    q -> Map.of(
                            VariablesLabel.DECISION_RENOUVELLEMENT.nom(),
                            "renouveler",
                            VariablesLabel.NOUVEAU_REFERENTIEL.nom(),
                            q.premier("referentielsEnVigueur"))),
            entry(ModifierPerimetre.name(), q -> Map.of("confirme", "non")),
            entry(RemplacerReferent.name(), q -> Map.of("confirme", "non", "nom", "Ada Carrel")),
            entry(AbandonnerDemarche.name(), q -> Map.of("confirme", "non")),
            entry(DesignerSuppleant.name(), q -> Map.of("suiteAbsence", "renoncer")));

    private ReponsesSimples() {}

    /** Values by field: texts, numbers, and lists of maps. */
    static Map<String, Object> a(Question question) {
        Map<String, Object> reponse = new HashMap<>();
        for (JsonNode champ : question.formulaire().path("components")) {
            if (champ.path("validate").path("required").asBoolean() && !champ.has("conditional")) {
                reponse.put(champ.path("key").asText(), valeur(champ, question));
            }
        }
        reponse.putAll(PAR_TACHE.getOrDefault(question.tache(), q -> Map.of()).apply(question));
        return reponse;
    }

    private static Object valeur(JsonNode champ, Question question) {
        return switch (champ.path("type").asText()) {
            case "datetime" ->
                "time".equals(champ.path("subtype").asText())
                        ? "18:00"
                        : question.jour().toString();
            case "number" -> Math.max(1, champ.path("validate").path("min").asInt());
            case "checkbox" -> true;
            // Where nothing is offered the task waits.
            case "radio", "select" ->
                choix(champ, question).stream().findFirst().orElse("");
            case "checklist" -> choix(champ, question);
            default ->
                "email".equals(champ.path("validate").path("validationType").asText())
                        ? "contact@example.org"
                        : "Rien de particulier.";
        };
    }

    private static List<String> choix(JsonNode champ, Question question) {
        List<JsonNode> options = champ.has("valuesKey")
                ? question.lignes(champ.path("valuesKey").asText())
                : enListe(champ.path("values"));
        return options.stream().map(option -> option.path("value").asText()).toList();
    }

    private static Map<String, Object> toutTenu(Question question) {
        return Map.of(
                "evaluations",
                question.lignes("engagements").stream()
                        .map(engagement ->
                                Map.of("engagement", engagement.path("code").asText(), "tenu", "oui"))
                        .toList());
    }

    private static List<Map<String, String>> actions(Question question, String offerts, String cle, String champ) {
        return question.lignes(offerts).stream()
                .map(objet -> Map.of(
                        champ,
                        objet.path(cle).asText(),
                        "intitule",
                        "Y répondre",
                        "responsable",
                        question.premier("responsables"),
                        "echeance",
                        question.ouvre(10)))
                .toList();
    }

    private static List<Map<String, String>> constats(String... types) {
        return List.of(types).stream()
                .map(type -> Map.of("type", type, "texte", "Constat de type " + type))
                .toList();
    }

    private static List<JsonNode> enListe(JsonNode liste) {
        return StreamSupport.stream(liste.spliterator(), false).toList();
    }
}
