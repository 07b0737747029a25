package fr.labellisation.acces.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.ApplicationOuverte;
import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who sees and who may do what on a path of 91, through the API that Tasklist and Cockpit use. */
@ApplicationOuverte
class IsolementTest {
    private static final String RIEN = "{}";

    @LocalServerPort
    int port;

    @Autowired
    Annuaire annuaire;

    @Autowired
    IdentityService identites;

    @Autowired
    AuthorizationService autorisations;

    @Autowired
    RepositoryService depot;

    @Autowired
    RuntimeService marche;

    @Autowired
    TaskService taches;

    @Autowired
    ManagementService travaux;

    /** The département or what is named after it; not the random identifier of an engine row that begins with 91. */
    private static final Pattern DE_91 = Pattern.compile("\"91(?![0-9a-f]{6}-)");

    @Autowired
    MiseEnPlace miseEnPlace;

    Personnes personnes;
    ProcessInstance parcours;
    String tache;
    String travail;

    @BeforeEach
    void un_parcours_de_91() {
        personnes = new Personnes(annuaire, identites);
        parcours = Personnes.parcours(depot, marche, "91");
        tache = taches.createTaskQuery()
                .processInstanceId(parcours.getId())
                .singleResult()
                .getId();
        travail = travaux.createJobQuery()
                .processInstanceId(parcours.getId())
                .singleResult()
                .getId();
    }

    @AfterEach
    void le_parcours_finit() {
        identites.clearAuthentication();
        marche.deleteProcessInstance(parcours.getId(), "fin de l’essai");
    }

    private Navigateur connecte(Role role, String departement) {
        return new Navigateur(port).connecter(personnes.avec(role, departement), Personnes.MOT_DE_PASSE);
    }

    @Test
    void le_cabinet_de_91_lit_le_parcours_de_91_dans_cockpit() {
        Navigateur cabinet = connecte(Role.CABINET, "91");

        assertThat(cabinet.api("GET", "/process-instance/" + parcours.getId(), null)
                        .statusCode())
                .isEqualTo(200);
        assertThat(cabinet.api("GET", "/process-instance/" + parcours.getId() + "/variables", null)
                        .body())
                .contains("departement");
        assertThat(cabinet.api("POST", "/task", "{\"processInstanceId\":\"%s\"}".formatted(parcours.getId()))
                        .body())
                .contains(tache);
        assertThat(cabinet.api("GET", "/task/report/candidate-group-count", null)
                        .body())
                .contains("\"91.");
        assertThat(cabinet.api("POST", "/history/process-instance", RIEN).body())
                .contains(parcours.getId());
        assertThat(cabinet.envoyer(
                                "POST",
                                "/camunda/api/cockpit/plugin/base/default/process-instance",
                                "application/json",
                                "{\"processDefinitionId\":\"%s\"}".formatted(parcours.getProcessDefinitionId()))
                        .body())
                .contains(parcours.getId());
    }

    @Test
    void le_cabinet_de_91_ne_change_rien() {
        Navigateur cabinet = connecte(Role.CABINET, "91");
        Map<String, Integer> passees = new LinkedHashMap<>();
        gestes().forEach((geste, corps) -> {
            String[] mots = geste.split(" ", 2);
            int statut = cabinet.api(mots[0], mots[1], corps).statusCode();
            if (statut != 401 && statut != 403) {
                passees.put(geste, statut);
            }
        });

        assertThat(passees).isEmpty();
        assertThat(marche.createProcessInstanceQuery()
                        .processInstanceId(parcours.getId())
                        .active()
                        .count())
                .isOne();
        assertThat(taches.createTaskQuery().taskId(tache).taskUnassigned().count())
                .isOne();
    }

    /** Also when a call finds its way around the list of routes. */
    @Test
    void le_moteur_lui_meme_refuse_au_cabinet_de_changer_quoi_que_ce_soit() {
        String cabinet = personnes.avec(Role.CABINET, "91");
        identites.setAuthentication(cabinet, List.of("cabinet", "91.cabinet"), List.of("91"));
        List<Runnable> gestes = List.of(
                () -> marche.suspendProcessInstanceById(parcours.getId()),
                () -> marche.deleteProcessInstance(parcours.getId(), "non"),
                () -> marche.setVariable(parcours.getId(), VariablesCommunes.DEPARTEMENT.nom(), "94"),
                () -> travaux.setJobRetries(travail, 3),
                () -> travaux.executeJob(travail),
                () -> taches.claim(tache, cabinet),
                () -> taches.complete(tache),
                () -> marche.startProcessInstanceByKey(Personnes.PROCESSUS),
                () -> depot.suspendProcessDefinitionByKey(Personnes.PROCESSUS),
                () -> depot.createDeployment().addString("x.bpmn", "<x/>").deploy(),
                () -> taches.saveTask(taches.newTask("t")));

        gestes.forEach(geste -> assertThatThrownBy(geste::run).isInstanceOf(AuthorizationException.class));
    }

    @Test
    void le_referent_de_91_travaille_sur_sa_tache_et_sur_rien_d_autre() {
        Navigateur referent = connecte(Role.REFERENT_QUALITE, "91");

        assertThat(referent.api("POST", "/task", RIEN).body()).contains(tache);
        for (String geste : List.of("/bpmnError", "/bpmnEscalation", "/delegate", "/resolve", "/assignee")) {
            assertThat(referent.api("POST", "/task/" + tache + geste, "{\"errorCode\":\"x\",\"userId\":\"x\"}")
                            .statusCode())
                    .as(geste)
                    .isEqualTo(403);
        }
        assertThat(referent.api("PUT", "/task/" + tache + "/variables/departement", "{\"value\":\"94\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(referent.api("POST", "/process-definition/key/CycleLabel/start", "{\"startInstructions\":[]}")
                        .statusCode())
                .isEqualTo(403);
        String claim = "{\"userId\":\"%s\"}".formatted("referent-qualite91");
        var prise = referent.api("POST", "/task/" + tache + "/claim", claim);
        assertThat(prise.statusCode()).as(prise.body()).isEqualTo(204);
        assertThat(referent.api("POST", "/task/" + tache + "/unclaim", RIEN).statusCode())
                .isEqualTo(204);
    }

    @Test
    void le_secretaire_general_voit_les_taches_de_son_departement_sans_pouvoir_y_toucher() {
        Navigateur secretaire = connecte(Role.SECRETAIRE_GENERAL, "91");

        assertThat(secretaire.api("POST", "/task", RIEN).body()).contains(tache);
        assertThat(secretaire
                        .api("POST", "/task/" + tache + "/submit-form", RIEN)
                        .statusCode())
                .isIn(403, 500);
        assertThat(taches.createTaskQuery().taskId(tache).count()).isOne();
    }

    @Test
    void personne_de_94_ne_voit_rien_de_91() {
        for (Role role : Role.values()) {
            if (role.national()) {
                continue;
            }
            Navigateur voisin = connecte(role, "94");
            for (String liste : List.of(
                    "POST /task",
                    "POST /process-instance",
                    "POST /execution",
                    "POST /variable-instance",
                    "POST /job",
                    "GET /incident",
                    "POST /history/process-instance",
                    "POST /history/task",
                    "POST /history/activity-instance",
                    "POST /history/variable-instance",
                    "POST /history/detail",
                    "GET /history/identity-link-log",
                    "GET /history/user-operation",
                    "POST /group",
                    "GET /task/report/candidate-group-count",
                    "GET /process-definition",
                    "GET /deployment",
                    "GET /tenant",
                    "GET /group",
                    "GET /user")) {
                String[] mots = liste.split(" ");
                String corps = voisin.api(mots[0], mots[1], "GET".equals(mots[0]) ? null : RIEN)
                        .body();
                assertThat(corps).as("%s %s", role, liste).doesNotContain(parcours.getId(), tache);
                assertThat(corps).as("%s %s", role, liste).doesNotContainPattern(DE_91);
            }
            for (String chose : List.of(
                    "/task/" + tache,
                    "/task/" + tache + "/form-variables",
                    "/task/" + tache + "/comment",
                    "/process-instance/" + parcours.getId(),
                    "/process-instance/" + parcours.getId() + "/variables",
                    "/process-instance/" + parcours.getId() + "/activity-instances",
                    "/process-definition/" + parcours.getProcessDefinitionId() + "/xml",
                    "/job/" + travail,
                    "/history/process-instance/" + parcours.getId())) {
                assertThat(voisin.api("GET", chose, null).statusCode())
                        .as("%s %s", role, chose)
                        .isIn(401, 403, 404, 500);
            }
        }
    }

    @Test
    void le_ministere_lit_91_et_94_sans_rien_changer() {
        ProcessInstance voisin = Personnes.parcours(depot, marche, "94");
        Navigateur ministere = connecte(Role.MINISTERE, null);

        assertThat(ministere.api("POST", "/process-instance", RIEN).body()).contains(parcours.getId(), voisin.getId());
        assertThat(ministere
                        .api("DELETE", "/process-instance/" + voisin.getId(), null)
                        .statusCode())
                .isEqualTo(403);
        marche.deleteProcessInstance(voisin.getId(), "fin de l’essai");
    }

    @Test
    void l_administrateur_gere_les_comptes_et_ne_voit_aucun_parcours() {
        Navigateur administrateur = connecte(Role.ADMINISTRATEUR, null);

        assertThat(administrateur.api("GET", "/user", null).body())
                .contains("administrateur")
                .doesNotContain("verrou");
        assertThat(administrateur.api("POST", "/process-instance", RIEN).body()).isEqualTo("[]");
        assertThat(administrateur.api("POST", "/task", RIEN).body()).isEqualTo("[]");
        assertThat(administrateur.api("POST", "/history/process-instance", RIEN).body())
                .isEqualTo("[]");
        assertThat(administrateur.api("POST", "/variable-instance", RIEN).body())
                .isEqualTo("[]");
        assertThat(administrateur.api("GET", "/process-definition", null).body())
                .isEqualTo("[]");
        assertThat(administrateur
                        .api("POST", "/tenant/create", "{\"id\":\"77\",\"name\":\"77\"}")
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void l_administrateur_ne_peut_ni_s_elever_ni_ouvrir_l_installation() {
        Navigateur administrateur = connecte(Role.ADMINISTRATEUR, null);
        String lui = "administrateurnull";

        assertThat(administrateur
                        .api("PUT", "/group/camunda-admin/members/" + lui, RIEN)
                        .statusCode())
                .isEqualTo(403);
        assertThat(administrateur.api("DELETE", "/group/camunda-admin", null).statusCode())
                .isEqualTo(403);
        assertThat(administrateur
                        .api("DELETE", "/user/" + MiseEnPlace.VERROU, null)
                        .statusCode())
                .isEqualTo(403);
        assertThat(administrateur.api("POST", "/authorization/create", RIEN).statusCode())
                .isEqualTo(403);
    }

    @Test
    void une_expression_dans_une_recherche_n_est_pas_evaluee() {
        Navigateur referent = connecte(Role.REFERENT_QUALITE, "91");

        for (String critere : List.of("assigneeExpression", "dueAfterExpression", "candidateUserExpression")) {
            var reponse = referent.api("POST", "/task", "{\"%s\":\"${1/0}\"}".formatted(critere));
            assertThat(reponse.statusCode()).as(critere).isBetween(400, 500);
            assertThat(reponse.body()).doesNotContain(tache, "ArithmeticException", "/ by zero");
        }
        assertThat(referent.api("POST", "/filter/create", "{\"name\":\"x\",\"resourceType\":\"Task\",\"query\":{}}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void redemarrer_ne_change_pas_les_droits_et_retire_ceux_qui_sont_de_trop() {
        long avant = autorisations.createAuthorizationQuery().count();
        var deTrop = autorisations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        deTrop.setGroupId("cabinet");
        deTrop.setResource(Resources.FILTER);
        deTrop.setResourceId("*");
        deTrop.addPermission(Permissions.CREATE);
        autorisations.saveAuthorization(deTrop);

        miseEnPlace.afterSingletonsInstantiated();

        assertThat(autorisations.createAuthorizationQuery().count()).isEqualTo(avant);
    }

    /** Calls that change something, with a body that the engine would understand. */
    private Map<String, String> gestes() {
        Map<String, String> gestes = new LinkedHashMap<>();
        String instance = "/process-instance/" + parcours.getId();
        gestes.put("PUT " + instance + "/suspended", "{\"suspended\":true}");
        gestes.put("DELETE " + instance, null);
        gestes.put("POST " + instance + "/modification", "{\"instructions\":[]}");
        gestes.put("PUT " + instance + "/variables/departement", "{\"value\":\"94\",\"type\":\"String\"}");
        gestes.put("POST " + instance + "/variables", "{\"modifications\":{}}");
        gestes.put("DELETE " + instance + "/variables/departement", null);
        gestes.put("POST /process-instance/delete", "{\"processInstanceIds\":[\"%s\"]}".formatted(parcours.getId()));
        gestes.put("PUT /process-instance/suspended", "{\"processDefinitionKey\":\"x\",\"suspended\":true}");
        gestes.put("PUT /job/" + travail + "/retries", "{\"retries\":3}");
        gestes.put("POST /job/" + travail + "/execute", RIEN);
        gestes.put("PUT /job/" + travail + "/duedate", "{\"duedate\":null}");
        gestes.put("PUT /job/" + travail + "/suspended", "{\"suspended\":true}");
        gestes.put("DELETE /job/" + travail, null);
        gestes.put("POST /task/" + tache + "/complete", RIEN);
        gestes.put("POST /task/" + tache + "/submit-form", RIEN);
        gestes.put("POST /task/" + tache + "/claim", "{\"userId\":\"cabinet91\"}");
        gestes.put("POST /task/" + tache + "/assignee", "{\"userId\":\"cabinet91\"}");
        gestes.put("POST /task/" + tache + "/identity-links", "{\"groupId\":\"91.cabinet\",\"type\":\"candidate\"}");
        gestes.put("PUT /task/" + tache, "{\"name\":\"x\"}");
        gestes.put("DELETE /task/" + tache, null);
        gestes.put("POST /task/create", "{\"name\":\"x\"}");
        gestes.put("POST /message", "{\"messageName\":\"x\"}");
        gestes.put("POST /signal", "{\"name\":\"x\"}");
        gestes.put("POST /condition", "{\"variables\":{}}");
        gestes.put("POST /process-definition/key/" + Personnes.PROCESSUS + "/tenant-id/91/start", RIEN);
        gestes.put("POST /process-definition/key/" + Personnes.PROCESSUS + "/tenant-id/91/submit-form", RIEN);
        gestes.put(
                "PUT /process-definition/" + parcours.getProcessDefinitionId() + "/suspended", "{\"suspended\":true}");
        gestes.put("DELETE /process-definition/" + parcours.getProcessDefinitionId(), null);
        gestes.put("POST /deployment/create", RIEN);
        gestes.put("POST /migration/execute", RIEN);
        gestes.put("POST /modification/execute", RIEN);
        gestes.put("POST /external-task/fetchAndLock", "{\"workerId\":\"x\",\"maxTasks\":1}");
        gestes.put("POST /filter/create", "{\"name\":\"x\",\"resourceType\":\"Task\",\"query\":{}}");
        gestes.put("POST /authorization/create", RIEN);
        gestes.put("POST /history/cleanup", RIEN);
        gestes.put("DELETE /history/process-instance/" + parcours.getId(), null);
        gestes.put(
                "POST /user/create",
                "{\"profile\":{\"id\":\"x\"},\"credentials\":{\"password\":\"%s\"}}".formatted(Personnes.MOT_DE_PASSE));
        gestes.put("PUT /group/secretaire-general/members/cabinet91", RIEN);
        gestes.put("PUT /tenant/94/user-members/cabinet91", RIEN);
        return gestes;
    }
}
