package fr.labellisation.essais;

import static fr.labellisation.annonces.absences.processus.AbsencePersonne.Element.DesignerSuppleant;
import static fr.labellisation.annonces.absences.processus.AbsencePersonne.Element.ReprendreSesTaches;
import static fr.labellisation.essais.Departement91.DEPARTEMENT;
import static fr.labellisation.essais.Departement91.SITE;
import static fr.labellisation.essais.ReponsesDemarche.actionRealisee;
import static fr.labellisation.essais.ReponsesDemarche.auditDeplace;
import static fr.labellisation.essais.ReponsesDemarche.compteRendu;
import static fr.labellisation.essais.ReponsesDemarche.demarcheDecidee;
import static fr.labellisation.essais.ReponsesDemarche.plan;
import static fr.labellisation.essais.ReponsesDemarche.sessions;
import static fr.labellisation.parcours.actions.processus.ActionCorrective.Element.RealiserAction;
import static fr.labellisation.parcours.actions.processus.ActionCorrective.Element.VerifierEfficacite;
import static fr.labellisation.parcours.actions.processus.PlanActions.Element.ArreterPlanActions;
import static fr.labellisation.parcours.actions.processus.PlanActions.Element.RedigerPlanActions;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.ConfirmerDeplacement;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.DeplacerAudit;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.RedigerCompteRendu;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.SignerCompteRendu;
import static fr.labellisation.parcours.formation.processus.FormationAgents.Element.EtablirPlanFormation;
import static fr.labellisation.parcours.formation.processus.FormationAgents.Element.TenirSession;

import fr.labellisation.acces.Role;
import fr.labellisation.annonces.absences.processus.AbsencePersonne;
import fr.labellisation.parcours.actions.Actions;
import fr.labellisation.parcours.actions.NouvelleAction;
import fr.labellisation.parcours.audits.VariablesAudits;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.parcours.audits.processus.EnvoiDossier;
import fr.labellisation.parcours.audits.processus.PreparationAuditExterne;
import fr.labellisation.parcours.audits.processus.TraitementConstats;
import fr.labellisation.parcours.changement.VariablesChangement;
import fr.labellisation.parcours.changement.processus.ChangementDemarche;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.processus.LabellisationPrefecture;
import fr.labellisation.parcours.demarche.processus.MiseEnOeuvre;
import fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche;
import fr.labellisation.parcours.demarche.processus.ParcoursSecondLabel;
import fr.labellisation.parcours.diagnostic.Evaluation;
import fr.labellisation.parcours.diagnostic.Evaluations;
import fr.labellisation.parcours.indicateurs.VariablesIndicateurs;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every task that the processes know is open at once. */
@TestComponent
public class ToutesLesTaches {
    /** These begin with a form of their own. */
    private static final Set<String> LANCES =
            Set.of(LabellisationPrefecture.CLE, ChangementDemarche.CLE, AbsencePersonne.CLE);

    /** What they begin with is begun by the processes that call them. */
    private static final Set<String> PARTIES = Set.of(
            MiseEnPlaceDemarche.CLE,
            MiseEnOeuvre.CLE,
            PreparationAuditExterne.CLE,
            EnvoiDossier.CLE,
            TraitementConstats.CLE,
            ParcoursSecondLabel.CLE);

    /** What they show is written by the task before them: a plan, minutes, sessions, an audit that moves. */
    private static final Set<String> PRECEDEES = Set.of(
            ArreterPlanActions.name(),
            SignerCompteRendu.name(),
            TenirSession.name(),
            VerifierEfficacite.name(),
            ConfirmerDeplacement.name(),
            ReprendreSesTaches.name());

    @Autowired
    private AuditsDonnes audits;

    @Autowired
    private LabelsDonnes labels;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private Actions actions;

    @Autowired
    private RuntimeService moteur;

    @Autowired
    private RepositoryService depot;

    @Autowired
    private JdbcClient base;

    @Autowired
    private Demarches demarches;

    @Autowired
    private Gestes gestes;

    @Autowired
    private Instances instances;

    @Autowired
    private Departement91 departement;

    @Autowired
    private Temps temps;

    /** A task of each kind is open at once, whatever leads there. */
    public void ouvrir() {
        String referent = gestes.titulaire(Role.REFERENT_QUALITE);
        ProcessInstance prefecture = gestes.demarrer(
                LabellisationPrefecture.CLE, gestes.titulaire(Role.SECRETAIRE_GENERAL), demarcheDecidee("commun"));
        CodeDemarche demarche = new CodeDemarche("91-2013");
        departement.perimetre(demarche, SITE, List.of("M1", "M2"));
        Map<String, Object> faits = faits(demarche);
        ouvrir(prefecture);
        ouvrir(gestes.demarrer(
                AbsencePersonne.CLE,
                referent,
                Map.of("premierJour", "2013-01-07", "dernierJour", "2013-01-25", "motif", "Congés")));
        ouvrir(gestes.demarrer(ChangementDemarche.CLE, referent, Map.of(VariablesChangement.NATURE.nom(), "audit")));
        depot.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(ProcessDefinition::getKey)
                .filter(processus -> !LANCES.contains(processus)
                        && !PARTIES.contains(processus)
                        && taches(processus).findAny().isPresent())
                .forEach(processus -> ouvrir(instances.lancer(processus, demarche, faits)));
        PARTIES.forEach(processus -> ouvrirCellesDe(processus, demarche, faits));
        Map.<String, Map<String, Object>>of(
                        RedigerPlanActions.name(), plan("2013-03-01", "E5"),
                        RedigerCompteRendu.name(), compteRendu(),
                        EtablirPlanFormation.name(), sessions("2013-02-01"),
                        RealiserAction.name(), actionRealisee("2013-01-07"),
                        DesignerSuppleant.name(),
                                Map.of(
                                        "suiteAbsence",
                                        "confier",
                                        "suppleant",
                                        gestes.titulaire(Role.SECRETAIRE_GENERAL)),
                        DeplacerAudit.name(), auditDeplace(Long.parseLong((String) faits.get("audit")), "2013-03-11"))
                .forEach(this::faireUneDeuxieme);
    }

    private void ouvrir(ProcessInstance instance) {
        String processus =
                depot.getProcessDefinition(instance.getProcessDefinitionId()).getKey();
        Set<String> ouvertes = Set.copyOf(gestes.enCours());
        var suite = moteur.createProcessInstanceModification(instance.getId());
        taches(processus)
                .filter(tache -> !ouvertes.contains(tache) && !PRECEDEES.contains(tache))
                .forEach(suite::startBeforeActivity);
        suite.execute();
    }

    /** Those of a process that are not open yet, without what comes before them. */
    private void ouvrirCellesDe(String processus, CodeDemarche demarche, Map<String, Object> faits) {
        Set<String> ouvertes = Set.copyOf(gestes.enCours());
        List<String> manquent =
                taches(processus).filter(tache -> !ouvertes.contains(tache)).toList();
        if (!manquent.isEmpty()) {
            var depart = moteur.createProcessInstanceByKey(processus)
                    .setVariable(VariablesCommunes.DEPARTEMENT.nom(), DEPARTEMENT)
                    .setVariable(VariablesCommunes.DEMARCHE.nom(), demarche.valeur())
                    .setVariable(VariablesCommunes.SITE.nom(), SITE)
                    .setVariable(
                            VariablesCommunes.REFERENTIEL.nom(),
                            demarches.exiger(demarche).referentiel())
                    .setVariables(faits);
            manquent.forEach(depart::startBeforeActivity);
            depart.execute();
        }
    }

    /** One is done, so that the next is there; one stays. */
    private void faireUneDeuxieme(String element, Map<String, Object> saisie) {
        moteur.createProcessInstanceModification(gestes.tache(element).getProcessInstanceId())
                .startBeforeActivity(element)
                .execute();
        Task deuxieme = gestes.ouvertes(element).get(1);
        gestes.faire(
                deuxieme, deuxieme.getAssignee() == null ? gestes.titulaire(deuxieme) : deuxieme.getAssignee(), saisie);
    }

    private Stream<String> taches(String processus) {
        String definition = depot.createProcessDefinitionQuery()
                .processDefinitionKey(processus)
                .latestVersion()
                .singleResult()
                .getId();
        return depot.getBpmnModelInstance(definition).getModelElementsByType(UserTask.class).stream()
                .filter(tache -> tache.getLoopCharacteristics() == null)
                .map(UserTask::getId);
    }

    /** A label, an audit with a non-conformity, a gap: what the forms offer. */
    private Map<String, Object> faits(CodeDemarche demarche) {
        evaluations.enregistrer(
                new Parcours(demarche, new CodeSite(SITE)),
                List.of(new Evaluation("M1", "E5", false, "Attente de dix minutes")),
                false,
                temps.acte());
        String label = labels.delivrer(demarche, "2012-06-27");
        long audit = audits.unAudit(demarche, NatureAudit.INITIAL, null, temps.jour());
        base.sql("insert into constat (audit, type, engagement, texte, leve)"
                        + " values (:audit, 'NC majeure', 'E5', 'Un appel sans réponse', false)")
                .param("audit", audit)
                .update();
        long action = actions.proposer(NouvelleAction.surConstat(
                new Parcours(demarche, new CodeSite(SITE)),
                audit,
                base.sql("select max(id) from constat").query(Long.class).single(),
                new NouvelleAction.Proposition(
                        "Réduire l’attente", "91-evry.correspondant-qualite", LocalDate.parse("2013-02-01"))));
        return Map.of(
                "label",
                label,
                "annee",
                1,
                VariablesCommunes.ANNIVERSAIRE.nom(),
                "2013-06-27",
                VariablesCommunes.PORTEE_COMITE.nom(),
                "commun",
                VariablesIndicateurs.PERIODE.nom(),
                "2012-T4",
                "audit",
                String.valueOf(audit),
                "action",
                String.valueOf(action),
                "nature",
                "initial",
                VariablesAudits.COMPLEMENTAIRE.nom(),
                false);
    }
}
