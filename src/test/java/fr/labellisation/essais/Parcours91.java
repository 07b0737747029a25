package fr.labellisation.essais;

import fr.labellisation.Labellisation;
import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.MoteurDuContexte;
import fr.labellisation.acces.Role;
import fr.labellisation.moteur.Horloge;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.Sites;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * The running application: the real engine and a real database behind a port, with the clock stopped. One application
 * serves all tests, and only this class stands above them: what else a test is given, it asks for by {@code @Autowired},
 * as {@link AuditsDonnes} or {@link DemarcheEngagee}. The methods here are its words for what {@link Gestes},
 * {@link Temps}, {@link Instances} and {@link Departement91} do.
 */
@SpringBootTest(
        classes = Labellisation.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"camunda.bpm.job-execution.enabled=false", "labellisation.demonstration=false"})
@TestExecutionListeners(
        listeners = {MoteurDuContexte.class, UnDepartementParEssai.class},
        mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@ContextConfiguration(initializers = BaseDEssai.class)
@Import({
    Couverture.class,
    CompteurDeRequetes.class,
    Temps.class,
    Gestes.class,
    Instances.class,
    Departement91.class,
    Menage.class,
    DemarcheEngagee.class,
    CheminDuSite.class,
    AuditsDonnes.class,
    LabelsDonnes.class,
    CycleARenouveler.class,
    RappelsVus.class,
    Retards.class,
    ToutesLesTaches.class
})
public abstract class Parcours91 {
    protected static final String DEPARTEMENT = Departement91.DEPARTEMENT;
    protected static final String SITE = Departement91.SITE;
    protected static final String ETAMPES = Departement91.ETAMPES;
    protected static final String PALAISEAU = Departement91.PALAISEAU;
    protected static final ZoneId PARIS = Temps.PARIS;

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
    private Temps temps;

    @Autowired
    private Gestes gestes;

    @Autowired
    private Instances instances;

    @Autowired
    private Departement91 departement;

    protected void aujourdhuiEst(String date) {
        temps.aujourdhuiEst(date);
    }

    protected LocalDate aujourdhui() {
        return temps.aujourdhui();
    }

    protected void avancerAu(String date) {
        temps.avancerAu(date);
    }

    protected void executerLesTravaux() {
        temps.executerLesTravaux();
    }

    protected CodeDemarche demarche(String referentiel, String... modules) {
        return departement.demarche(referentiel, modules);
    }

    protected void demarcheConnue(String code) {
        departement.demarcheConnue(code);
    }

    protected void perimetre(CodeDemarche code, String site, Collection<String> modules) {
        departement.perimetre(code, site, modules);
    }

    protected ProcessInstance lancer(String processus, CodeDemarche demarche, Map<String, Object> autres) {
        return instances.lancer(processus, demarche, autres);
    }

    protected ProcessInstance demarrer(String processus, String login, Map<String, Object> saisie) {
        return gestes.demarrer(processus, login, saisie);
    }

    protected Task tache(String element) {
        return gestes.tache(element);
    }

    protected Task tache(String element, String variable, String valeur) {
        return gestes.tache(element, variable, valeur);
    }

    protected List<Task> ouvertes(String element) {
        return gestes.ouvertes(element);
    }

    protected List<String> enCours() {
        return gestes.enCours();
    }

    protected String texte(Task tache, String nom) {
        return gestes.texte(tache, nom);
    }

    protected List<Map<String, Object>> lignes(Task tache, String nom) {
        return gestes.lignes(tache, nom);
    }

    protected void faire(String element, Map<String, Object> saisie) {
        gestes.faire(element, saisie);
    }

    protected void faire(Task tache, Map<String, Object> saisie) {
        gestes.faire(tache, saisie);
    }

    protected void faire(Task tache, String login, Map<String, Object> saisie) {
        gestes.faire(tache, login, saisie);
    }

    protected String titulaire(Task tache) {
        return gestes.titulaire(tache);
    }

    protected String titulaire(Role role) {
        return gestes.titulaire(role);
    }

    protected void entantQue(String login) {
        gestes.entantQue(login);
    }

    protected ProcessInstance instance(String processus) {
        return instances.instance(processus);
    }

    protected long enCoursDe(String processus) {
        return instances.enCoursDe(processus);
    }

    protected boolean fini(ProcessInstance instance) {
        return instances.fini(instance);
    }

    protected List<String> fins(ProcessInstance instance) {
        return instances.fins(instance);
    }

    protected List<String> fins(String processus) {
        return instances.fins(processus);
    }

    /** The one value that this statement reads. */
    protected <T> T valeur(String requete, Class<T> type) {
        return base.sql(requete).query(type).single();
    }

    /** The first column of what this statement reads. */
    protected List<String> textes(String requete) {
        return base.sql(requete).query(String.class).list();
    }
}
