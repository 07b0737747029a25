package fr.labellisation.essais;

import fr.labellisation.Labellisation;
import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.MoteurDuContexte;
import fr.labellisation.acces.Role;
import fr.labellisation.moteur.Horloge;
import fr.labellisation.parcours.demarche.ComiteUsagers;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.NatureDemarche;
import fr.labellisation.parcours.demarche.NouvelleDemarche;
import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Site;
import fr.labellisation.socle.territoire.Sites;
import fr.labellisation.socle.territoire.TypeSite;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * A département with its persons, on the real engine and a real database, behind a port, with the clock stopped: tests
 * move it. Each test opens a démarche of its own; what earlier ones left running is ended. One application serves all.
 */
@SpringBootTest(
        classes = Labellisation.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"camunda.bpm.job-execution.enabled=false", "labellisation.demonstration=false"})
@TestExecutionListeners(listeners = MoteurDuContexte.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@ContextConfiguration(initializers = BaseDEssai.class)
@Import({Couverture.class, CompteurDeRequetes.class})
public abstract class Parcours91 {
    protected static final String DEPARTEMENT = "91";
    protected static final String SITE = "91-evry";
    protected static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** Those who are there before the first test; none of them leaves. */
    private static final Set<String> A_DEMEURE = new HashSet<>();

    @LocalServerPort
    protected int port;

    @Autowired
    protected RuntimeService moteur;

    @Autowired
    protected TaskService taches;

    @Autowired
    protected FormService formulaires;

    @Autowired
    protected ManagementService gestion;

    @Autowired
    protected HistoryService histoire;

    @Autowired
    protected RepositoryService depot;

    @Autowired
    protected IdentityService identites;

    @Autowired
    protected JdbcClient base;

    @Autowired
    protected Horloge horloge;

    @Autowired
    protected Annuaire annuaire;

    @Autowired
    protected Demarches demarches;

    @Autowired
    protected Sites sites;

    @Autowired
    protected Perimetres perimetres;

    @BeforeEach
    void departementPret() {
        aujourdhuiEst("2013-01-07");
        for (String code : List.of(SITE, "91-etampes", "91-palaiseau")) {
            CodeSite site = new CodeSite(code);
            if (sites.trouver(site).isEmpty()) {
                sites.ajouter(new Site(
                        site,
                        code.equals(SITE) ? "Préfecture d’Évry" : "Sous-préfecture " + code,
                        code.equals(SITE) ? TypeSite.PREFECTURE : TypeSite.SOUS_PREFECTURE));
            }
            annuaire.ouvrirDepartement(DEPARTEMENT, List.of(code));
            for (Role role : Role.values()) {
                if (role.parSite()) {
                    personne(role, code);
                }
            }
        }
        for (Role role : Role.values()) {
            if (!role.parSite() && !role.national()) {
                personne(role, null);
            }
        }
        if (A_DEMEURE.isEmpty()) {
            A_DEMEURE.addAll(logins());
        }
    }

    private List<String> logins() {
        return identites.createUserQuery().list().stream().map(User::getId).toList();
    }

    private void personne(Role role, String site) {
        if (annuaire.titulaires(role.groupe(DEPARTEMENT, site)).isEmpty()) {
            String nom = role.code() + (site == null ? "" : " " + site);
            String login = annuaire.personne(DEPARTEMENT, nom, nom.replace(' ', '.') + "@example.org");
            annuaire.donnerRole(login, role, DEPARTEMENT, site);
        }
    }

    @AfterEach
    void toutEstFini() {
        identites.clearAuthentication();
        moteur.createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(instance -> moteur.deleteProcessInstanceIfExists(
                        instance.getId(), "end of the test", true, true, true, false));
        // The next test opens a démarche of the same code: it must not find what this one did.
        List<String> passees = histoire.createHistoricProcessInstanceQuery().list().stream()
                .map(HistoricProcessInstance::getId)
                .toList();
        if (!passees.isEmpty()) {
            histoire.deleteHistoricProcessInstancesBulk(passees);
        }
        logins().stream().filter(login -> !A_DEMEURE.contains(login)).forEach(identites::deleteUser);
        base.sql("delete from courriel_rappel").update();
        base.sql("delete from courriel").update();
        base.sql("delete from rappel").update();
        base.sql("delete from tache").update();
        base.sql("delete from tache_confiee").update();
        base.sql("delete from absence").update();
        base.sql("delete from calendrier").update();
        base.sql("delete from evenement_publie").update();
        base.sql("delete from retard").update();
        base.sql("delete from reglage_modifie").update();
        base.sql("delete from bilan").update();
        base.sql("delete from echeance").update();
        base.sql("delete from label").update();
        base.sql("delete from action").update();
        base.sql("delete from plan_actions").update();
        base.sql("delete from constat").update();
        base.sql("delete from audit").update();
        base.sql("delete from comite_membre").update();
        base.sql("delete from comite").update();
        base.sql("delete from session_formation").update();
        base.sql("delete from formation").update();
        base.sql("delete from enquete").update();
        base.sql("delete from evaluation").update();
        base.sql("delete from document").update();
        base.sql("delete from prevision_etape").update();
        base.sql("delete from prevision").update();
        base.sql("delete from perimetre").update();
        base.sql("delete from demarche").update();
        base.sql("delete from site").update();
        base.sql("delete from journal").update();
        horloge.retablir();
    }

    /** The clock stands at 10:00 of that day in Paris. */
    protected void aujourdhuiEst(String date) {
        horloge.regler(LocalDate.parse(date).atTime(10, 0).atZone(PARIS).toInstant());
    }

    protected LocalDate aujourdhui() {
        return horloge.instant().atZone(PARIS).toLocalDate();
    }

    /** A démarche of the département with this scope for Évry. */
    protected CodeDemarche demarche(String referentiel, String... modules) {
        CodeDemarche code = demarches.ouvrir(new NouvelleDemarche(
                DEPARTEMENT, referentiel, NatureDemarche.INITIAL, aujourdhui(), null, ComiteUsagers.COMMUN));
        perimetre(code, SITE, List.of(modules));
        return code;
    }

    /** A démarche of this code is there, though nothing of it runs. */
    protected void demarcheConnue(String code) {
        CodeDemarche voulue = new CodeDemarche(code);
        if (demarches.trouver(voulue).isEmpty()) {
            LocalDate debut = LocalDate.of(Integer.parseInt(code.split("-")[1]), 1, 7);
            demarches.ouvrir(new NouvelleDemarche(
                    voulue.departement(), "qualipref-2012", NatureDemarche.INITIAL, debut, null, ComiteUsagers.COMMUN));
        }
    }

    protected void perimetre(CodeDemarche code, String site, Collection<String> modules) {
        perimetres.arreter(
                new Parcours(code, new CodeSite(site)),
                modules,
                new Acte(OffsetDateTime.ofInstant(horloge.instant(), PARIS), "essai", null));
    }

    /** Starts a process of Évry as if its caller had, with the variables that its caller hands over. */
    protected ProcessInstance lancer(String processus, CodeDemarche demarche, Map<String, Object> autres) {
        Map<String, Object> variables = new HashMap<>(Map.of(
                VariablesCommunes.DEPARTEMENT.nom(),
                DEPARTEMENT,
                VariablesCommunes.DEMARCHE.nom(),
                demarche.valeur(),
                VariablesCommunes.SITE.nom(),
                SITE,
                VariablesCommunes.REFERENTIEL.nom(),
                demarches.exiger(demarche).referentiel()));
        variables.putAll(autres);
        ProcessInstance instance =
                moteur.startProcessInstanceByKey(processus, demarche + "/" + SITE + "/" + processus, variables);
        executerLesTravaux();
        return instance;
    }

    /** The one open task of this key, of whatever process. */
    protected Task tache(String element) {
        List<Task> ouvertes = ouvertes(element);
        if (ouvertes.size() != 1) {
            throw new AssertionError("%d open tasks %s; open are %s".formatted(ouvertes.size(), element, enCours()));
        }
        return ouvertes.get(0);
    }

    protected List<Task> ouvertes(String element) {
        return taches.createTaskQuery().taskDefinitionKey(element).list();
    }

    protected List<String> enCours() {
        return taches.createTaskQuery().list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    /** Completes the one open task of this key, as somebody who holds its role, through its form. */
    protected void faire(String element, Map<String, Object> saisie) {
        faire(tache(element), saisie);
    }

    protected void faire(Task tache, Map<String, Object> saisie) {
        faire(tache, titulaire(tache), saisie);
    }

    protected void faire(Task tache, String login, Map<String, Object> saisie) {
        Map<String, Object> valeurs = new HashMap<>();
        saisie.forEach((cle, valeur) -> valeurs.put(cle, versMoteur(valeur)));
        entantQue(login);
        try {
            formulaires.submitTaskForm(tache.getId(), valeurs);
        } finally {
            identites.clearAuthentication();
        }
        executerLesTravaux();
    }

    /** Somebody who may do the task: a member of its first candidate group. */
    protected String titulaire(Task tache) {
        return taches.getIdentityLinksForTask(tache.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(groupe -> groupe != null && !annuaire.titulaires(groupe).isEmpty())
                .map(groupe -> annuaire.titulaires(groupe).get(0).id())
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody may do " + tache.getTaskDefinitionKey()));
    }

    protected void entantQue(String login) {
        List<String> groupes = identites.createGroupQuery().groupMember(login).list().stream()
                .map(groupe -> groupe.getId())
                .toList();
        identites.setAuthentication(login, groupes, annuaire.departementsDe(login));
    }

    /** Lists are sent as the web application sends them: as JSON. */
    private static Object versMoteur(Object valeur) {
        return valeur instanceof Collection<?>
                ? SpinValues.jsonValue(Json.de(valeur)).create()
                : valeur;
    }

    /** Runs every job that is due now, until none is. */
    protected void executerLesTravaux() {
        List<Job> dus = dus();
        while (!dus.isEmpty()) {
            for (Job travail : dus) {
                if (gestion.createJobQuery().jobId(travail.getId()).count() > 0) {
                    gestion.executeJob(travail.getId());
                }
            }
            dus = dus();
        }
    }

    private List<Job> dus() {
        Date maintenant = Date.from(horloge.instant());
        return gestion.createJobQuery().active().withRetriesLeft().list().stream()
                .filter(travail ->
                        travail.getDuedate() == null || !travail.getDuedate().after(maintenant))
                .filter(travail -> travail.getProcessDefinitionId() != null)
                .toList();
    }

    /** Moves the clock to this day and fires what is due until then, each timer at its own instant. */
    protected void avancerAu(String date) {
        Instant but = LocalDate.parse(date).atTime(10, 0).atZone(PARIS).toInstant();
        executerLesTravaux();
        while (true) {
            var prochain = gestion.createJobQuery().active().withRetriesLeft().list().stream()
                    .filter(travail -> travail.getDuedate() != null && travail.getProcessDefinitionId() != null)
                    .map(travail -> travail.getDuedate().toInstant())
                    .filter(instant -> !instant.isAfter(but))
                    .min(Instant::compareTo);
            if (prochain.isEmpty()) {
                break;
            }
            if (prochain.get().isAfter(horloge.instant())) {
                horloge.regler(prochain.get());
            }
            executerLesTravaux();
        }
        horloge.regler(but);
    }

    protected boolean fini(ProcessInstance instance) {
        return moteur.createProcessInstanceQuery()
                        .processInstanceId(instance.getId())
                        .count()
                == 0;
    }

    /** Ends that the process reached. */
    protected List<String> fins(ProcessInstance instance) {
        return fins(Stream.of(instance.getId()));
    }

    /** Ends that all processes of this key reached. */
    protected List<String> fins(String processus) {
        return fins(histoire.createHistoricProcessInstanceQuery().processDefinitionKey(processus).list().stream()
                .map(HistoricProcessInstance::getId));
    }

    private List<String> fins(Stream<String> instances) {
        return instances
                .flatMap(instance ->
                        histoire
                                .createHistoricActivityInstanceQuery()
                                .processInstanceId(instance)
                                .finished()
                                .list()
                                .stream())
                .filter(activite -> activite.getActivityType().toLowerCase().endsWith("endevent"))
                .map(activite -> activite.getActivityId())
                .sorted()
                .toList();
    }
}
