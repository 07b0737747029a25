package fr.labellisation.simulation.rejeu.reponses;

import static fr.labellisation.parcours.actions.processus.ActionCorrective.Element.VerifierEfficacite;
import static fr.labellisation.parcours.actions.processus.PlanActions.Element.ArreterPlanActions;
import static fr.labellisation.parcours.actions.processus.PlanActions.Element.RedigerPlanActions;
import static fr.labellisation.parcours.audits.processus.AuditExterne.Element.EnregistrerDecision;
import static fr.labellisation.parcours.audits.processus.AuditInterne.Element.FixerDateAuditInterne;
import static fr.labellisation.parcours.audits.processus.ReservationAudit.Element.DemanderAudit;
import static fr.labellisation.parcours.audits.processus.ReservationAudit.Element.FixerDateAudit;
import static fr.labellisation.parcours.audits.processus.TraitementConstats.Element.LeverNonConformites;
import static fr.labellisation.parcours.audits.processus.TraitementConstats.Element.RepondreNonConformites;
import static fr.labellisation.parcours.changement.processus.DecisionModules.Element.DeciderModules;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.ConvoquerComite;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.SignerCompteRendu;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.ArreterPerimetre;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.ConstituerComitePilotage;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.EtablirPlanCommunication;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.NommerReferent;
import static fr.labellisation.parcours.demarche.processus.ParcoursSite.Element.DeciderSuite;
import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.EvaluerModule;
import static fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction.Element.PublierResultats;
import static fr.labellisation.parcours.formation.processus.FormationAgents.Element.EtablirPlanFormation;
import static fr.labellisation.parcours.formation.processus.FormationAgents.Element.TenirSession;
import static fr.labellisation.parcours.label.processus.CycleLabel.Element.DeciderRenouvellement;
import static fr.labellisation.parcours.label.processus.SuiviAnnuel.Element.AutoEvaluationAnnuelle;
import static java.util.Map.entry;

import fr.labellisation.parcours.actions.VariablesActions;
import fr.labellisation.parcours.label.VariablesLabel;
import fr.labellisation.simulation.rejeu.fichier.SiteDuCas;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Champs;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The plainest valid answer to each form: what is here says what matters for a task, the mandatory fields that it does not name are
 * filled by their kind.
 */
public final class ReponsesParDefaut {
    private static final Map<String, Function<Situation, Map<String, Object>>> PAR_TACHE = Map.ofEntries(
            entry(NommerReferent.name(), s -> Map.of("nom", "Noé Marchal", "courriel", "noe.marchal@example.org")),
            entry(ConstituerComitePilotage.name(), s -> Map.of("membres", "Alix Ferrand, secrétaire général")),
            entry(ArreterPerimetre.name(), ReponsesParDefaut::perimetre),
            entry(EtablirPlanCommunication.name(), ReponsesDuPlan::uneCommunication),
            entry(DeciderModules.name(), ReponsesParDefaut::rienDePlus),
            entry(DeciderSuite.name(), s -> Map.of("suite", "arret")),
            entry(EvaluerModule.name(), ReponsesParDefaut::toutTenu),
            entry(AutoEvaluationAnnuelle.name(), ReponsesParDefaut::toutTenu),
            entry(RedigerPlanActions.name(), ReponsesDuPlan::uneActionParEcart),
            entry(ArreterPlanActions.name(), s -> Map.of(VariablesActions.DECISION_PLAN.nom(), "arrete")),
            entry(VerifierEfficacite.name(), ReponsesParDefaut::efficacePreuveALAppui),
            entry(ConvoquerComite.name(), ReponsesParDefaut::convocation),
            entry(SignerCompteRendu.name(), s -> Map.of("delegation", "true")),
            entry(EtablirPlanFormation.name(), ReponsesDuPlan::uneSession),
            entry(TenirSession.name(), s -> Map.of("convoques", "10", "presents", "10")),
            entry(PublierResultats.name(), s -> Map.of("repondants", "100", "satisfaction", "90")),
            entry(FixerDateAuditInterne.name(), ReponsesDuPlan::dateAuditInterne),
            entry(DemanderAudit.name(), ReponsesParDefaut::demandeDAudit),
            entry(FixerDateAudit.name(), ReponsesDuPlan::dateAudit),
            entry(RepondreNonConformites.name(), ReponsesDuPlan::uneReponseParNonConformite),
            entry(LeverNonConformites.name(), s -> Map.of("issueLevee", "preuve-acceptee")),
            entry(EnregistrerDecision.name(), ReponsesParDefaut::decision),
            entry(DeciderRenouvellement.name(), ReponsesParDefaut::renouvellement));

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
                choix(s, site -> site.modules().isEmpty() ? List.of("ENSEMBLE") : site.modules()),
                "aDecider",
                choix(s, SiteDuCas::aDecider));
    }

    private static List<String> choix(Situation s, Function<SiteDuCas, List<String>> modules) {
        return s.cas().sitesDuPerimetre().stream()
                .flatMap(site -> modules.apply(site).stream().map(module -> site.code() + "|" + module))
                .toList();
    }

    /** The scope stays as it is. */
    private static Map<String, Object> rienDePlus(Situation s) {
        return Map.of(
                "ecartes",
                s.lignes("choixModules").stream()
                        .map(ligne -> ligne.get("value"))
                        .toList());
    }

    private static Map<String, Object> toutTenu(Situation s) {
        return Map.of(
                "evaluations",
                s.lignes("engagements").stream()
                        .map(ligne -> Map.<String, Object>of("engagement", ligne.get("code"), "tenu", "oui"))
                        .toList());
    }

    /** No case file tells where the proof stood; without one nothing is closed. */
    private static Map<String, Object> efficacePreuveALAppui(Situation s) {
        return Map.of(
                "efficace",
                "oui",
                "preuveAdresse",
                "https://documents.example.org/preuve-supposee",
                "preuveTitre",
                "Preuve supposée par le rejeu",
                "preuveDate",
                s.aujourdhui());
    }

    private static Map<String, Object> convocation(Situation s) {
        return Map.of(
                "dateReunion",
                s.dates().comite(s.site(), s.aujourdhui()),
                "heure",
                s.dates().heureDuComite(s.site()),
                "lieu",
                "Salle de réunion de la préfecture",
                "motif",
                ReponsesDuPlan.MOTIF);
    }

    /** One audit for both labels of a double one. */
    private static Map<String, Object> demandeDAudit(Situation s) {
        Map<String, Object> reponse = new HashMap<>(Map.of("organisme", "AFNOR Certification"));
        if (s.cas().second() != null && !s.texte("deuxLabels").isEmpty()) {
            reponse.put("unSeulAudit", "oui");
        }
        return reponse;
    }

    /** At the first of the levels, where the version tells some apart. */
    private static Map<String, Object> decision(Situation s) {
        Map<String, Object> reponse = new HashMap<>(Map.of("decision", s.premierChoix("choixDecision")));
        if (!s.lignes("niveaux").isEmpty()) {
            reponse.put("niveau", s.premierChoix("niveaux"));
        }
        return reponse;
    }

    private static Map<String, Object> renouvellement(Situation s) {
        return Map.of(
                VariablesLabel.DECISION_RENOUVELLEMENT.nom(),
                s.cas().renouvellement() ? s.premierChoix("choixDecision") : "ne-pas-renouveler",
                "ensemble",
                s.cas().second() == null || s.texte("autreLabel").isEmpty() ? "" : "oui");
    }
}
