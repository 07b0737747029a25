package fr.labellisation.essais;

import static fr.labellisation.essais.ReponsesAudit.conclusion;
import static fr.labellisation.essais.ReponsesAudit.date;
import static fr.labellisation.essais.ReponsesAudit.dateInterne;
import static fr.labellisation.essais.ReponsesAudit.decision;
import static fr.labellisation.essais.ReponsesAudit.demande;
import static fr.labellisation.essais.ReponsesAudit.documents;
import static fr.labellisation.essais.ReponsesAudit.dossier;
import static fr.labellisation.essais.ReponsesAudit.rapport;
import static fr.labellisation.essais.ReponsesAudit.rapportInterne;
import static fr.labellisation.parcours.actions.processus.PlanActions.Element.ArreterPlanActions;
import static fr.labellisation.parcours.actions.processus.PlanActions.Element.RedigerPlanActions;
import static fr.labellisation.parcours.audits.processus.AuditExterne.Element.EnregistrerConstats;
import static fr.labellisation.parcours.audits.processus.AuditExterne.Element.EnregistrerDecision;
import static fr.labellisation.parcours.audits.processus.AuditInterne.Element.CloreAuditInterne;
import static fr.labellisation.parcours.audits.processus.AuditInterne.Element.FixerDateAuditInterne;
import static fr.labellisation.parcours.audits.processus.AuditInterne.Element.RendreRapportAuditInterne;
import static fr.labellisation.parcours.audits.processus.AuditInterne.Element.TransmettreDocuments;
import static fr.labellisation.parcours.audits.processus.PreparationAuditExterne.Element.TransmettreDossier;
import static fr.labellisation.parcours.audits.processus.ReservationAudit.Element.DemanderAudit;
import static fr.labellisation.parcours.audits.processus.ReservationAudit.Element.FixerDateAudit;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.ComposerComite;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.ConvoquerComite;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.RedigerCompteRendu;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.SignerCompteRendu;
import static fr.labellisation.parcours.demarche.processus.MiseEnOeuvre.Element.ValiderPreparation;
import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.EvaluerModule;
import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.PartagerDiagnostic;
import static fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction.Element.LancerEnquete;
import static fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction.Element.PublierResultats;
import static fr.labellisation.parcours.formation.processus.FormationAgents.Element.CloreFormation;
import static fr.labellisation.parcours.formation.processus.FormationAgents.Element.EtablirPlanFormation;
import static fr.labellisation.parcours.formation.processus.FormationAgents.Element.TenirSession;
import static fr.labellisation.parcours.label.processus.SuiviAnnuel.Element.AutoEvaluationAnnuelle;
import static fr.labellisation.parcours.label.processus.SuiviAnnuel.Element.RevueIndicateurs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.labellisation.parcours.demarche.VariablesDemarche;
import fr.labellisation.parcours.demarche.processus.ParcoursSite;
import fr.labellisation.socle.territoire.CodeDemarche;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** Walks a site to its label and through its follow-ups, each stage by its real forms on the day it is. */
public abstract class EssaiParcours extends EssaiAudits {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The way of Évry, started as its démarche would. */
    protected ProcessInstance parcours(CodeDemarche demarche, String nature) {
        ProcessInstance instance = moteur.startProcessInstanceByKey(
                ParcoursSite.CLE,
                demarche + "/" + SITE,
                Map.of(
                        "departement",
                        DEPARTEMENT,
                        "demarche",
                        demarche.valeur(),
                        "site",
                        SITE,
                        "referentiel",
                        demarches.exiger(demarche).referentiel(),
                        VariablesDemarche.NATURE_DEMARCHE.nom(),
                        nature));
        executerLesTravaux();
        return instance;
    }

    private String jour() {
        return aujourdhui().toString();
    }

    /** Answers every engagement that the task offers; those named are not kept. */
    protected void evaluer(Task tache, String... nonTenus) {
        List<Map<String, String>> lignes = new ArrayList<>();
        for (JsonNode engagement : offerts(tache, "engagements")) {
            String code = engagement.path("code").asText();
            lignes.add(Map.of("engagement", code, "tenu", Set.of(nonTenus).contains(code) ? "non" : "oui"));
        }
        faire(tache, Map.of("evaluations", lignes));
    }

    protected JsonNode offerts(Task tache, String nom) {
        try {
            return JSON.readTree(taches.getVariable(tache.getId(), nom).toString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    protected void diagnostiquer(String... nonTenus) {
        ouvertes(EvaluerModule.name()).forEach(tache -> evaluer(tache, nonTenus));
        faire(PartagerDiagnostic.name(), ReponsesParcours.diagnosticPartage(jour()));
    }

    /** One action for each gap that the task offers. */
    protected void planifier() {
        List<Map<String, String>> actions = new ArrayList<>();
        for (JsonNode ecart : offerts(tache(RedigerPlanActions.name()), "ecarts")) {
            actions.add(Map.of(
                    "ecart",
                    ecart.path("code").asText(),
                    "intitule",
                    "Combler l’écart",
                    "responsable",
                    "91-evry.correspondant-qualite",
                    "echeance",
                    aujourdhui().plusDays(20).toString()));
        }
        faire(RedigerPlanActions.name(), Map.of("actions", actions));
        faire(ArreterPlanActions.name(), ReponsesParcours.planArrete(jour()));
    }

    /** Carries out the plan, trains, asks the users, books the external audit. */
    protected void mettreEnOeuvre(String dateAudit) {
        acheverLesActions();
        faire(EtablirPlanFormation.name(), ReponsesParcours.sessions(jour()));
        faire(TenirSession.name(), ReponsesParcours.sessionTenue(jour()));
        faire(CloreFormation.name(), ReponsesParcours.bilan());
        mesurerLaSatisfaction();
        reserver(dateAudit);
    }

    protected void mesurerLaSatisfaction() {
        faire(LancerEnquete.name(), ReponsesParcours.enquete(jour()));
        faire(PublierResultats.name(), ReponsesParcours.resultats(jour()));
    }

    protected void reserver(String dateAudit) {
        faire(DemanderAudit.name(), demande(jour()));
        faire(FixerDateAudit.name(), date(dateAudit));
    }

    protected void validerLaPreparation() {
        faire(ValiderPreparation.name(), ReponsesParcours.preparation(jour()));
    }

    protected void auditerEnInterne(String le) {
        faire(FixerDateAuditInterne.name(), dateInterne(le));
        faire(TransmettreDocuments.name(), documents(jour()));
        avancerAu(le);
        faire(RendreRapportAuditInterne.name(), rapportInterne("PF"));
        faire(CloreAuditInterne.name(), conclusion());
    }

    protected void auditer(String le, String decision) {
        faire(TransmettreDossier.name(), dossier(jour()));
        avancerAu(le);
        faire(EnregistrerConstats.name(), rapport(le, "PF"));
        faire(EnregistrerDecision.name(), decision(decision, le));
    }

    /** A users' committee of its own, from its composition to its minutes. */
    protected void tenirLeComite(String le) {
        faire(ComposerComite.name(), ReponsesParcours.composition());
        faire(ConvoquerComite.name(), ReponsesParcours.convocation(le));
        avancerAu(le);
        horloge.regler(horloge.instant().plusSeconds(10 * 3600L));
        executerLesTravaux();
        faire(RedigerCompteRendu.name(), ReponsesParcours.compteRendu());
        faire(SignerCompteRendu.name(), ReponsesParcours.signature(jour()));
    }

    /** What the service and the référent owe each year; the committee and the audit apart. */
    protected void suivreLAnnee() {
        evaluer(tache(AutoEvaluationAnnuelle.name()));
        faire(RevueIndicateurs.name(), ReponsesParcours.revue(jour()));
        mesurerLaSatisfaction();
    }

    /** Takes a child process that its own tests cover to one of its steps, with some facts. */
    protected void porter(ProcessInstance enfant, String etape, Map<String, Object> faits) {
        moteur.setVariables(enfant.getId(), new HashMap<>(faits));
        Collection<String> enCours = moteur.getActivityInstance(enfant.getId()).getChildActivityInstances().length == 0
                ? List.of()
                : List.of(moteur.getActivityInstance(enfant.getId()).getChildActivityInstances()).stream()
                        .map(activite -> activite.getId())
                        .toList();
        var modification =
                moteur.createProcessInstanceModification(enfant.getId()).startBeforeActivity(etape);
        enCours.forEach(modification::cancelActivityInstance);
        modification.execute();
        executerLesTravaux();
    }

    protected ProcessInstance instance(String processus) {
        return moteur.createProcessInstanceQuery()
                .processDefinitionKey(processus)
                .singleResult();
    }

    /** Dates of a kind in the calendar of a label, with their state. */
    protected List<String> calendrier(String label, String nature) {
        return base.sql("select le, etat from echeance where label = :l and nature = :n order by le")
                .param("l", label)
                .param("n", nature)
                .query((ligne, rang) -> ligne.getString("le") + " " + ligne.getString("etat"))
                .list();
    }
}
