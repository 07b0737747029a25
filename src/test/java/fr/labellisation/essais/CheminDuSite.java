package fr.labellisation.essais;

import static fr.labellisation.essais.Departement91.SITE;
import static fr.labellisation.essais.ReponsesAudit.conclusion;
import static fr.labellisation.essais.ReponsesAudit.date;
import static fr.labellisation.essais.ReponsesAudit.dateInterne;
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
import static fr.labellisation.parcours.audits.processus.EnvoiDossier.Element.TransmettreDossier;
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

import fr.labellisation.parcours.demarche.VariablesDemarche;
import fr.labellisation.parcours.demarche.processus.ParcoursSite;
import fr.labellisation.socle.territoire.CodeDemarche;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;

/** The way of Évry to its label and through its follow-ups, each stage by its real forms on the day it is. */
@TestComponent
public class CheminDuSite {
    private final Gestes gestes;
    private final Instances instances;
    private final Temps temps;
    private final AuditsDonnes audits;

    CheminDuSite(Gestes gestes, Instances instances, Temps temps, AuditsDonnes audits) {
        this.gestes = gestes;
        this.instances = instances;
        this.temps = temps;
        this.audits = audits;
    }

    /** The way of Évry, started as its démarche would. */
    public ProcessInstance parcours(CodeDemarche demarche, String nature) {
        return instances.lancer(
                ParcoursSite.CLE,
                demarche + "/" + SITE,
                demarche,
                Map.of(VariablesDemarche.NATURE_DEMARCHE.nom(), nature));
    }

    /** Every engagement that the task offers is kept, but these. */
    public Map<String, Object> evaluation(Task tache, String... nonTenus) {
        Set<String> manques = Set.of(nonTenus);
        return Map.of(
                "evaluations",
                gestes.lignes(tache, "engagements").stream()
                        .map(engagement -> engagement.get("code"))
                        .map(code -> Map.of("engagement", code, "tenu", manques.contains(code) ? "non" : "oui"))
                        .toList());
    }

    public void diagnostiquer(String... nonTenus) {
        gestes.ouvertes(EvaluerModule.name()).forEach(tache -> gestes.faire(tache, evaluation(tache, nonTenus)));
        gestes.faire(PartagerDiagnostic.name(), ReponsesParcours.diagnosticPartage(temps.jour()));
    }

    /** One action for each gap that the task offers. */
    public void planifier() {
        List<Map<String, Object>> actions = gestes.lignes(gestes.tache(RedigerPlanActions.name()), "ecarts").stream()
                .map(ecart -> Map.of(
                        "ecart",
                        ecart.get("code"),
                        "intitule",
                        "Combler l’écart",
                        "responsable",
                        ReponsesDemarche.RESPONSABLE,
                        "echeance",
                        temps.aujourdhui().plusDays(20).toString()))
                .toList();
        gestes.faire(RedigerPlanActions.name(), Map.of("actions", actions));
        gestes.faire(ArreterPlanActions.name(), ReponsesParcours.planArrete(temps.jour()));
    }

    /** Carries out the plan, trains, asks the users, books the external audit. */
    public void mettreEnOeuvre(String dateAudit) {
        preparerSansReserver();
        reserver(dateAudit);
    }

    /** The same, but for the audit. */
    public void preparerSansReserver() {
        executerLePlan();
        mesurerLaSatisfaction();
    }

    /** Carries out the plan and trains; nobody is asked, no audit booked. */
    public void executerLePlan() {
        audits.acheverLesActions();
        gestes.faire(EtablirPlanFormation.name(), ReponsesParcours.sessions(temps.jour()));
        gestes.faire(TenirSession.name(), ReponsesParcours.sessionTenue(temps.jour()));
        gestes.faire(CloreFormation.name(), ReponsesParcours.bilan());
    }

    private void mesurerLaSatisfaction() {
        gestes.faire(LancerEnquete.name(), ReponsesParcours.enquete(temps.jour()));
        gestes.faire(PublierResultats.name(), ReponsesParcours.resultats(temps.jour()));
    }

    public void reserver(String dateAudit) {
        gestes.faire(DemanderAudit.name(), demande(temps.jour()));
        gestes.faire(FixerDateAudit.name(), date(dateAudit));
    }

    public void validerLaPreparation() {
        gestes.faire(ValiderPreparation.name(), ReponsesParcours.preparation(temps.jour()));
    }

    public void auditerEnInterne(String le) {
        gestes.faire(FixerDateAuditInterne.name(), dateInterne(le));
        gestes.faire(TransmettreDocuments.name(), documents(temps.jour()));
        temps.avancerAu(le);
        gestes.faire(RendreRapportAuditInterne.name(), rapportInterne("PF"));
        gestes.faire(CloreAuditInterne.name(), conclusion());
    }

    public void auditer(String le, String decision) {
        gestes.faire(TransmettreDossier.name(), dossier(temps.jour()));
        temps.avancerAu(le);
        gestes.faire(EnregistrerConstats.name(), rapport(le, "PF"));
        gestes.faire(EnregistrerDecision.name(), ReponsesAudit.decision(decision, le));
    }

    /** A users' committee of its own, from its composition to its minutes. */
    public void tenirLeComite(String le) {
        gestes.faire(ComposerComite.name(), ReponsesParcours.composition());
        gestes.faire(ConvoquerComite.name(), ReponsesParcours.convocation(le));
        temps.avancerAu(le);
        temps.attendre(10);
        gestes.faire(RedigerCompteRendu.name(), ReponsesParcours.compteRendu());
        gestes.faire(SignerCompteRendu.name(), ReponsesParcours.signature(temps.jour()));
    }

    /** What the service and the référent owe each year; the committee and the audit apart. */
    public void suivreLAnnee() {
        Task autoEvaluation = gestes.tache(AutoEvaluationAnnuelle.name());
        gestes.faire(autoEvaluation, evaluation(autoEvaluation));
        gestes.faire(RevueIndicateurs.name(), ReponsesParcours.revue(temps.jour()));
        mesurerLaSatisfaction();
    }
}
