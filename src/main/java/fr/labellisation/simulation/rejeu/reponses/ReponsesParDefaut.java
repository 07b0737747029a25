package fr.labellisation.simulation.rejeu.reponses;

import static java.util.Map.entry;

import fr.labellisation.simulation.rejeu.fichier.EvenementDuCas;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The plainest valid answer to each form: what is here says what matters for a task, the mandatory fields that it does not name are
 * filled by their kind.
 */
public final class ReponsesParDefaut {
    private static final Map<String, Function<Situation, Map<String, Object>>> PAR_TACHE = Map.ofEntries(
            entry("NommerReferent", s -> Map.of("nom", "Noé Marchal", "courriel", "noe.marchal@example.org")),
            entry("ConstituerComitePilotage", s -> Map.of("membres", "Alix Ferrand, secrétaire général")),
            entry("ArreterPerimetre", ReponsesParDefaut::perimetre),
            entry("DeciderSuite", s -> Map.of("suite", "arret")),
            entry("EvaluerModule", ReponsesParDefaut::toutTenu),
            entry("AutoEvaluationAnnuelle", ReponsesParDefaut::toutTenu),
            entry("RedigerPlanActions", ReponsesDuPlan::uneActionParEcart),
            entry("ArreterPlanActions", s -> Map.of("decisionPlan", "arrete")),
            entry("VerifierEfficacite", s -> Map.of("efficace", "oui")),
            entry("ConvoquerComite", ReponsesParDefaut::convocation),
            entry("SignerCompteRendu", s -> Map.of("delegation", "true")),
            entry("EtablirPlanFormation", ReponsesDuPlan::uneSession),
            entry("TenirSession", s -> Map.of("convoques", "10", "presents", "10")),
            entry("PublierResultats", s -> Map.of("repondants", "100", "satisfaction", "90")),
            entry("FixerDateAuditInterne", ReponsesDuPlan::dateAuditInterne),
            entry("RendreRapportAuditInterne", s -> constats(s, EvenementDuCas.AUDIT_INTERNE)),
            entry("DemanderAudit", s -> Map.of("organisme", "AFNOR Certification")),
            entry("FixerDateAudit", ReponsesDuPlan::dateAudit),
            entry("EnregistrerConstats", s -> constats(s, EvenementDuCas.AUDIT_EXTERNE)),
            entry("RepondreNonConformites", ReponsesDuPlan::uneReponseParNonConformite),
            entry("LeverNonConformites", s -> Map.of("issueLevee", "preuve-acceptee")),
            entry("EnregistrerDecision", s -> Map.of("decision", s.premierChoix("choixDecision"))),
            entry("DeciderRenouvellement", ReponsesParDefaut::renouvellement));

    private final RemplissageChamp remplissage = new RemplissageChamp();

    /** The values to submit, by field. */
    public Map<String, Object> pour(Situation situation, Champs champs) {
        Map<String, Object> reponse = new LinkedHashMap<>();
        Map<String, Object> propres =
                PAR_TACHE.getOrDefault(situation.tache(), s -> Map.of()).apply(situation);
        for (Champ champ : champs.tous()) {
            if (propres.containsKey(champ.cle())) {
                reponse.put(champ.cle(), enTexte(propres.get(champ.cle())));
            } else if (champ.obligatoire()) {
                reponse.put(champ.cle(), remplissage.valeur(champ, situation.aujourdhui()));
            }
        }
        return reponse;
    }

    private static Object enTexte(Object valeur) {
        return valeur instanceof List<?> ? valeur : String.valueOf(valeur);
    }

    private static Map<String, Object> perimetre(Situation s) {
        return Map.of(
                "perimetre",
                s.cas().sites().stream()
                        .flatMap(site -> (site.modules().isEmpty() ? List.of("ENSEMBLE") : site.modules())
                                .stream().map(module -> site.code() + "|" + module))
                        .collect(Collectors.toList()));
    }

    private static Map<String, Object> toutTenu(Situation s) {
        return Map.of(
                "evaluations",
                s.lignes("engagements").stream()
                        .map(ligne -> Map.<String, Object>of("engagement", ligne.get("code"), "tenu", "oui"))
                        .toList());
    }

    private static Map<String, Object> convocation(Situation s) {
        return Map.of(
                "dateReunion",
                s.dates().comite(s.site(), s.aujourdhui()),
                "heure",
                s.dates().heureDuComite(s.site()),
                "lieu",
                "Salle de réunion de la préfecture");
    }

    private static Map<String, Object> constats(Situation s, EvenementDuCas audit) {
        return s.faits()
                .prendreConstats(audit, s.site())
                .map(constats -> Map.of("constats", constats))
                .orElse(Map.of());
    }

    private static Map<String, Object> renouvellement(Situation s) {
        return Map.of("decisionRenouvellement", s.cas().renouvellement() ? "renouveler" : "ne-pas-renouveler");
    }
}
