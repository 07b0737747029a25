package fr.labellisation.acces.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.Permissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;

import fr.labellisation.acces.Espace;
import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.RoutesDesApplications;
import fr.labellisation.essais.Parcours91;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What each role reads and does in the engine, through Tasklist and Cockpit as through a program: what {@link Droits} says. */
@Tag("base-indifferente")
class DroitsDansLeMoteurIT extends Parcours91 {
    private static final String VOISIN = "94";
    private static final String MOTEUR = "/camunda/api/engine/engine/default";
    private static final String COCKPIT = "/camunda/api/cockpit/plugin/base/default";

    /** Queries whose criteria are in the body. */
    private static final List<String> RECHERCHES = List.of(
            "POST .*/engine/[^/]+/(task|process-instance|execution|variable-instance|job|job-definition|external-task)(/count)?",
            "POST .*/engine/[^/]+/history/(task|process-instance|activity-instance|variable-instance|detail)(/count)?",
            "POST .*/engine/[^/]+/filter/[^/]+/(list|count|singleResult)",
            "POST .*/engine/[^/]+/(group(/count)?|identity/password-policy)",
            "POST /camunda/api/cockpit/plugin/.*");

    /** What Tasklist does with a task, the accounts, the end of the session: each is decided by the rights of the person. */
    private static final List<String> GESTES = List.of(
            "POST .*/engine/[^/]+/task/[^/]+/(claim|unclaim|submit-form|comment/create)",
            "POST .*/engine/[^/]+/process-definition/(key/)?.*/submit-form",
            "(POST|PUT|DELETE) .*/engine/[^/]+/(user|group|tenant)/.*",
            "POST /camunda/api/admin/auth/user/.*/logout",
            "OPTIONS .*");

    /** The engine itself, what it is made of and how busy it is, and the session of who asks. */
    private static final List<String> COMMUNES =
            List.of("GET .*/metrics/.*", "GET .*/telemetry/.*", "GET /camunda/api/admin/auth/user/.*");

    /** What may be counted beside. */
    private static final List<String> DECOMPTES = List.of(
            "/process-definition/statistics?failedJobs=true&incidents=true",
            "/process-definition/statistics?failedJobs=true&rootIncidents=true",
            "/process-definition/key/{key}/statistics?failedJobs=true&incidents=true",
            "/deployment/statistics?failedJobs=true&incidents=true",
            "/history/process-instance/report?reportType=duration&periodUnit=month",
            "/history/task/report?reportType=duration&periodUnit=month",
            "/history/task/report?reportType=count&groupBy=taskName",
            "/history/task/report?reportType=count&groupBy=processDefinition",
            "/history/process-definition/cleanable-process-instance-report",
            "/job/count?timers=true",
            "/incident/count?incidentType=essai");

    @Autowired
    private AutowireCapableBeanFactory fabrique;

    private ParcoursVus parcours;

    ParcoursVu ici;
    ParcoursVu ailleurs;
    /** A path that was, and is no more. */
    ParcoursVu inconnu;

    @BeforeEach
    void un_parcours_a_evry_et_un_a_creteil() {
        parcours = fabrique.createBean(ParcoursVus.class);
        parcours.ouvrirCreteil();
        new Personnes(annuaire, identites);
        ici = parcours.nouveau(DEPARTEMENT, SITE);
        ailleurs = parcours.nouveau(VOISIN, ParcoursVus.CRETEIL);
        inconnu = parcours.nouveau(VOISIN, ParcoursVus.CRETEIL);
        moteur.deleteProcessInstance(inconnu.instance(), "fin de l’essai");
        histoire.deleteHistoricProcessInstance(inconnu.instance());
    }

    @AfterEach
    void le_site_de_creteil_n_y_est_plus() {
        parcours.fermerCreteil();
    }

    private Navigateur connecte(Role role) {
        String login = new Personnes(annuaire, identites).avec(role, DEPARTEMENT);
        return new Navigateur(port).connecter(login, Personnes.MOT_DE_PASSE);
    }

    /**
     * Something to read.
     *
     * @param quoi kind of thing that must be found in the answer
     * @param tache whether it comes with a task to those who may work on it
     */
    private record Lecture(String route, String quoi, boolean tache, Resource ressource, Permission permission) {
        boolean permisA(Role role) {
            return tache && tient(role)
                    || Droits.de(role).stream()
                            .anyMatch(droit -> droit.ressource() == ressource
                                    && droit.permissions().contains(permission));
        }

        boolean seule() {
            return route.contains("{");
        }
    }

    private static List<Lecture> lectures() {
        return List.of(
                new Lecture("POST " + MOTEUR + "/task", "task", true, PROCESS_DEFINITION, READ_TASK),
                new Lecture("GET " + MOTEUR + "/task/{id}", "task", true, PROCESS_DEFINITION, READ_TASK),
                new Lecture("GET " + MOTEUR + "/task/{id}/comment", "task", true, PROCESS_DEFINITION, READ_HISTORY),
                new Lecture("POST " + MOTEUR + "/history/task", "task", true, PROCESS_DEFINITION, READ_HISTORY),
                new Lecture(
                        "POST " + MOTEUR + "/process-instance",
                        "process-instance",
                        false,
                        PROCESS_DEFINITION,
                        READ_INSTANCE),
                new Lecture(
                        "GET " + MOTEUR + "/process-instance/{id}",
                        "process-instance",
                        false,
                        PROCESS_DEFINITION,
                        READ_INSTANCE),
                new Lecture(
                        "POST " + MOTEUR + "/execution", "process-instance", false, PROCESS_DEFINITION, READ_INSTANCE),
                new Lecture("POST " + MOTEUR + "/job", "job", false, PROCESS_DEFINITION, READ_INSTANCE),
                new Lecture("GET " + MOTEUR + "/job/{id}", "job", false, PROCESS_DEFINITION, READ_INSTANCE),
                new Lecture("GET " + MOTEUR + "/incident", "incident", false, PROCESS_DEFINITION, READ_INSTANCE),
                new Lecture("GET " + MOTEUR + "/incident/{id}", "incident", false, PROCESS_DEFINITION, READ_INSTANCE),
                new Lecture(
                        "POST " + MOTEUR + "/variable-instance",
                        "variable-instance",
                        false,
                        PROCESS_DEFINITION,
                        READ_INSTANCE),
                new Lecture(
                        "POST " + MOTEUR + "/history/process-instance",
                        "process-instance",
                        false,
                        PROCESS_DEFINITION,
                        READ_HISTORY),
                new Lecture(
                        "GET " + MOTEUR + "/history/process-instance/{id}",
                        "process-instance",
                        false,
                        PROCESS_DEFINITION,
                        READ_HISTORY),
                new Lecture(
                        "POST " + MOTEUR + "/history/activity-instance",
                        "activity-instance",
                        false,
                        PROCESS_DEFINITION,
                        READ_HISTORY),
                new Lecture(
                        "POST " + MOTEUR + "/history/variable-instance",
                        "variable-instance",
                        false,
                        PROCESS_DEFINITION,
                        READ_HISTORY),
                new Lecture("POST " + MOTEUR + "/history/detail", "detail", false, PROCESS_DEFINITION, READ_HISTORY),
                new Lecture("GET " + MOTEUR + "/history/incident", "incident", false, PROCESS_DEFINITION, READ_HISTORY),
                new Lecture(
                        "GET " + MOTEUR + "/process-definition", "process-definition", false, PROCESS_DEFINITION, READ),
                new Lecture(
                        "GET " + MOTEUR + "/process-definition/{id}/xml",
                        "process-definition",
                        false,
                        PROCESS_DEFINITION,
                        READ),
                new Lecture(
                        "POST " + COCKPIT + "/process-instance",
                        "process-instance",
                        false,
                        PROCESS_DEFINITION,
                        READ_INSTANCE),
                new Lecture("POST " + COCKPIT + "/incident", "incident", false, PROCESS_DEFINITION, READ_INSTANCE));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void chaque_role_lit_chez_lui_ce_que_dit_la_table_et_rien_ailleurs(Role role) {
        Navigateur lui = connecte(role);
        Map<String, String> ecarts = new TreeMap<>();
        for (Lecture lecture : lectures()) {
            for (ParcoursVu parcours : List.of(ici, ailleurs)) {
                boolean commun = lecture.quoi().equals("process-definition");
                boolean attendu = lecture.permisA(role) && (parcours == ici || role.national() || commun);
                boolean vu = demander(lui, parcours.adresse(lecture.route()))
                                .body()
                                .contains(parcours.id(lecture.quoi()))
                        && demander(lui, parcours.adresse(lecture.route())).statusCode() == 200;
                if (vu != attendu) {
                    ecarts.put(lecture.route() + " " + parcours.departement(), vu ? "seen" : "not seen");
                }
            }
        }
        assertThat(ecarts).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void chaque_role_ouvre_les_applications_de_la_table(Role role) {
        Navigateur lui = connecte(role);

        for (Espace espace : Espace.values()) {
            assertThat(lui.page(espace.chemin()).statusCode() == 200)
                    .as(espace.application())
                    .isEqualTo(Droits.de(role).stream()
                            .anyMatch(droit -> droit.ressource() == APPLICATION
                                    && droit.id().equals(espace.application())));
        }
    }

    /** Every address of the engine that names one thing, asked by somebody of 91 for one of 94 and for one that is not there. */
    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "MINISTERE")
    void ce_qui_est_ailleurs_repond_comme_ce_qui_n_existe_pas(Role role) {
        Navigateur lui = connecte(role);
        Map<String, String> ecarts = new TreeMap<>();
        RoutesDesApplications.toutes().stream()
                .filter(route ->
                        route.startsWith("GET ") && !ailleurs.adresse(route).equals(ici.adresse(route)))
                .filter(route -> ici.marques().stream()
                        .anyMatch(marque -> ici.adresse(route).contains(marque)))
                .forEach(route -> {
                    HttpResponse<String> reponse = demander(lui, ailleurs.adresse(route));
                    HttpResponse<String> inconnue = demander(lui, inconnu.adresse(route));
                    String dite = reponse.statusCode() + " " + ailleurs.sansLesIds(sansLHeure(reponse));
                    String attendue = inconnue.statusCode() + " " + inconnu.sansLesIds(sansLHeure(inconnue));
                    if (!dite.equals(attendue)) {
                        ecarts.put(route, dite + " <> " + attendue);
                    }
                });
        assertThat(ecarts).isEmpty();
    }

    /** Nor does any count or list tell that a path was begun there. */
    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CABINET", "SECRETAIRE_GENERAL", "REFERENT_QUALITE"})
    void un_parcours_de_plus_ailleurs_ne_change_aucune_reponse(Role role) {
        Navigateur lui = connecte(role);
        Map<String, String> avant = reponses(lui);
        parcours.nouveau(VOISIN, ParcoursVus.CRETEIL);
        Map<String, String> apres = reponses(lui);
        Map<String, String> ecarts = new TreeMap<>();
        avant.forEach((route, reponse) -> {
            if (!reponse.equals(apres.get(route))) {
                ecarts.put(route, reponse + " <> " + apres.get(route));
            }
        });
        assertThat(avant).hasSizeGreaterThan(100);
        assertThat(ecarts).isEmpty();
    }

    /** What every address answers that only reads, about the path of 91 where it asks for one. */
    private Map<String, String> reponses(Navigateur lui) {
        Map<String, String> reponses = new LinkedHashMap<>();
        Stream.concat(
                        RoutesDesApplications.toutes().stream(),
                        DECOMPTES.stream().map(route -> "GET " + MOTEUR + route))
                .filter(route -> route.startsWith("GET ") || RECHERCHES.stream().anyMatch(route::matches))
                .filter(route -> COMMUNES.stream().noneMatch(route::matches))
                .map(ici::adresse)
                .forEach(route -> {
                    HttpResponse<String> reponse = demander(lui, route);
                    reponses.put(route, reponse.statusCode() + " " + sansLHeure(reponse));
                });
        return reponses;
    }

    /** Whatever changes something, but for what is listed: job, variable, instance, migration, definition, batch, filter… */
    @ParameterizedTest
    @EnumSource(Role.class)
    void toute_autre_ecriture_est_refusee_a_chacun(Role role) {
        Navigateur lui = connecte(role);
        List<String> ecritures = RoutesDesApplications.toutes().stream()
                .filter(route -> !route.startsWith("GET ")
                        && Stream.of(RECHERCHES, GESTES).flatMap(List::stream).noneMatch(route::matches))
                .toList();
        Map<String, Integer> passees = new TreeMap<>();
        for (ParcoursVu parcours : List.of(ici, ailleurs)) {
            for (String ecriture : ecritures) {
                String[] mots = parcours.adresse(ecriture).split(" ", 2);
                int statut =
                        lui.envoyer(mots[0], mots[1], "application/json", "{}").statusCode();
                if (statut != 403) {
                    passees.put(parcours.adresse(ecriture), statut);
                }
            }
        }

        assertThat(passees).isEmpty();
        assertThat(ecritures).hasSizeGreaterThan(150);
    }

    /** Those of its group take a task, give it back, speak of it; they read what was said. Nobody does so elsewhere. */
    @ParameterizedTest
    @EnumSource(Role.class)
    void travailler_sur_une_tache_est_a_son_groupe(Role role) {
        Navigateur lui = connecte(role);
        String login = new Personnes(annuaire, identites).avec(role, DEPARTEMENT);
        for (ParcoursVu parcours : List.of(ici, ailleurs)) {
            boolean sienne = tient(role) && parcours == ici;
            String tache = parcours.adresse(MOTEUR + "/task/{id}");
            int dit = lui.envoyer(
                            "POST",
                            tache + "/comment/create",
                            "application/json",
                            "{\"message\":\"Bien reçu.\",\"processInstanceId\":\"%s\"}".formatted(ailleurs.instance()))
                    .statusCode();
            assertThat(dit == 200)
                    .as("comment, %s: %d", parcours.departement(), dit)
                    .isEqualTo(sienne);
            assertThat(taches.getTaskComments(parcours.id("task"))).hasSize(sienne ? 2 : 1);
            int prise = lui.envoyer(
                            "POST", tache + "/claim", "application/json", "{\"userId\":\"%s\"}".formatted(login))
                    .statusCode();
            assertThat(prise == 204)
                    .as("claim, %s: %d", parcours.departement(), prise)
                    .isEqualTo(sienne);
            int rendue = lui.envoyer("POST", tache + "/unclaim", "application/json", "{}")
                    .statusCode();
            assertThat(rendue == 204)
                    .as("unclaim, %s: %d", parcours.departement(), rendue)
                    .isEqualTo(sienne);
            if (!sienne) {
                int faite = lui.envoyer("POST", tache + "/submit-form", "application/json", "{}")
                        .statusCode();
                assertThat(faite).as("submit, %s", parcours.departement()).isGreaterThanOrEqualTo(400);
            }
            assertThat(taches.createTaskQuery()
                            .taskId(parcours.id("task"))
                            .taskUnassigned()
                            .count())
                    .isOne();
        }
        assertThat(taches.getProcessInstanceComments(ailleurs.instance())).hasSize(1);
    }

    @Test
    void qui_ne_fait_que_lire_apprend_en_francais_qu_il_ne_peut_pas_commenter() {
        HttpResponse<String> refus = connecte(Role.CABINET)
                .api("POST", "/task/" + ici.id("task") + "/comment/create", "{\"message\":\"Bien reçu.\"}");

        assertThat(refus.statusCode()).isEqualTo(400);
        assertThat(refus.body()).contains("Seul qui peut faire cette tâche peut la commenter.");
    }

    @Test
    void le_titulaire_d_une_tache_lit_son_histoire_et_ce_qui_en_est_dit() {
        Navigateur referent = connecte(Role.REFERENT_QUALITE);
        String login = new Personnes(annuaire, identites).avec(Role.REFERENT_QUALITE, DEPARTEMENT);
        referent.api("POST", "/task/" + ici.id("task") + "/claim", "{\"userId\":\"%s\"}".formatted(login));

        assertThat(referent.api("GET", "/task/" + ici.id("task") + "/comment", null)
                        .body())
                .contains("Entre nous, à 91-evry");
        assertThat(referent.api("GET", "/history/user-operation?taskId=" + ici.id("task"), null)
                        .body())
                .contains("\"operationType\":\"Claim\"", login);
        assertThat(referent.api("GET", "/history/user-operation?taskId=" + ailleurs.id("task"), null)
                        .body())
                .isEqualTo("[]");
        assertThat(referent.api("POST", "/history/process-instance", "{}").body())
                .isEqualTo("[]");
        assertThat(referent.api("POST", "/history/task", "{}").body())
                .contains(ici.id("task"))
                .doesNotContain(ailleurs.id("task"));
    }

    /** A page of error says when. */
    private static String sansLHeure(HttpResponse<String> reponse) {
        return reponse.body().replaceAll("\"timestamp\":\"[^\"]*\"", "");
    }

    private static boolean tient(Role role) {
        return role == Role.REFERENT_QUALITE;
    }

    private static HttpResponse<String> demander(Navigateur lui, String route) {
        String[] mots = route.split(" ", 2);
        return lui.envoyer(mots[0], mots[1], "application/json", mots[0].equals("POST") ? "{}" : null);
    }
}
