package fr.labellisation.acces.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.RoutesDesApplications;
import fr.labellisation.essais.Parcours91;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/**
 * Somebody of 94 walks over everything that the engine can be asked, each address in every spelling, and looks for 91: for a
 * mark of what runs there, and for an answer that changes when more runs there.
 */
class MarcheDeLApiIT extends Parcours91 {
    private static final String MOTEUR = "/camunda/api/engine/engine/default";
    private static final String VOISIN = "94";

    /** How an address may be written so that the engine understands it, and a list of addresses perhaps not. */
    private static final Map<String, UnaryOperator<String>> ECRITURES = Map.of(
            "plain", chemin -> chemin,
            "slash at the end", chemin -> chemin + "/",
            "parameter of the path", chemin -> chemin + ";x=1",
            "two slashes", chemin -> chemin.replaceFirst("/api/", "/api//"),
            "encoded slash", chemin -> chemin.replaceFirst("/([^/]*)$", "%2f$1"),
            "encoded dot", chemin -> chemin.replaceFirst("/([^/]*)$", "/%2e/$1"),
            "encoded letter", MarcheDeLApiIT::premiereLettreCodee);

    /** Who asks what about whom: criteria that the walk over addresses alone does not set. */
    private static final List<String> QUESTIONS = List.of(
            "/identity/groups?userId={u}",
            "/group?member={u}",
            "/group/count?member={u}",
            "/user?memberOfTenant=91",
            "/user?memberOfGroup=91.referent-qualite",
            "/user/{u}/profile",
            "/tenant?userMember={u}",
            "/authorization?userIdIn={u}",
            "/authorization/check?permissionName=READ&resourceName=x&resourceType=7&userId={u}",
            "/metrics/activity-instance-start/sum",
            "/metrics/job-successful/sum?startDate=2000-01-01T00:00:00.000%2B0000",
            "/metrics?name=activity-instance-start",
            "/history/process-definition/{process-definition}/statistics?finished=true&canceled=true",
            "/history/process-definition/{process-definition}/statistics/?finished=true",
            "/history/process-definition/cleanable-process-instance-report",
            "/history/process-definition/cleanable-process-instance-report/count",
            "/history/process-instance/report?reportType=duration&periodUnit=month",
            "/history/task/report?reportType=count&groupBy=taskName",
            "/history/user-operation",
            "/history/user-operation?userId={u}",
            "/history/user-operation?taskId={task}",
            "/history/user-operation?taskId={task}&taskId=",
            "/history/user-operation/count?processInstanceId={process-instance}",
            "/history/identity-link-log",
            "/history/job-log",
            "/task?assignee={u}",
            "/task?tenantIdIn=91",
            "/task/count?tenantIdIn=91",
            "/task?processInstanceId={process-instance}",
            "/process-instance?tenantIdIn=91",
            "/process-instance/count?active=true",
            "/job/count?processInstanceId={process-instance}",
            "/job-definition?processDefinitionId={process-definition}",
            "/incident?processInstanceId={process-instance}",
            "/process-definition/statistics?failedJobs=true&rootIncidents=true",
            "/process-definition/{process-definition}/statistics?incidents=true",
            "/deployment/statistics?failedJobs=true");

    /** Criteria in the body. */
    private static final Map<String, String> RECHERCHES = Map.of(
            "/group", "{\"member\":\"{u}\"}",
            "/group/count", "{\"member\":\"{u}\"}",
            "/task", "{\"tenantIdIn\":[\"91\"]}",
            "/task/count", "{\"candidateUser\":\"{u}\",\"includeAssignedTasks\":true}",
            "/process-instance/count", "{\"tenantIdIn\":[\"91\"]}",
            "/history/task", "{\"taskAssignee\":\"{u}\"}",
            "/history/process-instance/count", "{\"startedBy\":\"{u}\"}");

    @Autowired
    private AutowireCapableBeanFactory fabrique;

    private ParcoursVus parcours;
    private ParcoursVu ailleurs;
    private String collegue;

    @BeforeEach
    void un_parcours_a_evry_et_un_a_creteil() {
        parcours = fabrique.createBean(ParcoursVus.class);
        parcours.ouvrirCreteil();
        collegue = new Personnes(annuaire, identites).avec(Role.REFERENT_QUALITE, DEPARTEMENT);
        parcours.nouveau(VOISIN, ParcoursVus.CRETEIL);
        ailleurs = parcours.nouveau(DEPARTEMENT, SITE);
    }

    @AfterEach
    void le_site_de_creteil_n_y_est_plus() {
        parcours.fermerCreteil();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CABINET", "SECRETAIRE_GENERAL", "REFERENT_QUALITE", "AUDITEUR_EXTERNE"})
    void la_marche_de_94_sur_tout_ne_trouve_rien_de_91(Role role) {
        String login = new Personnes(annuaire, identites).avec(role, VOISIN);
        Navigateur lui = new Navigateur(port).connecter(login, Personnes.MOT_DE_PASSE);
        Map<String, String> fuites = new TreeMap<>();

        Map<String, String> avant = marche(lui, fuites);
        desActesAilleurs();
        parcours.nouveau(DEPARTEMENT, SITE);
        Map<String, String> apres = marche(lui, fuites);
        avant.forEach((demande, reponse) -> {
            if (!reponse.equals(apres.get(demande))) {
                fuites.put(demande, reponse + " <> " + apres.get(demande));
            }
        });

        assertThat(avant).as("the walk found the addresses").hasSizeGreaterThan(1_500);
        assertThat(fuites).as("leaks").isEmpty();
    }

    /** Each request with its answer; those that name something of 91 are noted as leaks. */
    private Map<String, String> marche(Navigateur lui, Map<String, String> fuites) {
        Map<String, String> reponses = new LinkedHashMap<>();
        RoutesDesApplications.toutes().stream()
                .filter(route -> !route.endsWith("/logout"))
                .filter(route -> route.startsWith("GET ") || route.startsWith("POST ") || route.startsWith("OPTIONS "))
                .map(this::adresse)
                .distinct()
                .forEach(route -> ECRITURES.forEach((nom, ecriture) -> {
                    String[] mots = route.split(" ", 2);
                    demander(lui, mots[0], ecriture.apply(mots[1]), "{}", reponses, fuites);
                }));
        QUESTIONS.forEach(question -> demander(lui, "GET", MOTEUR + remplie(question), null, reponses, fuites));
        RECHERCHES.forEach((chemin, criteres) -> Stream.of(chemin, chemin + "/")
                .forEach(ou -> demander(lui, "POST", MOTEUR + ou, remplie(criteres), reponses, fuites)));
        return reponses;
    }

    private void demander(
            Navigateur lui,
            String methode,
            String adresse,
            String corps,
            Map<String, String> reponses,
            Map<String, String> fuites) {
        HttpResponse<String> reponse =
                lui.envoyer(methode, adresse, "application/json", methode.equals("POST") ? corps : null);
        String demande = methode + " " + adresse + (methode.equals("POST") ? " " + corps : "");
        // A page of error says when, and what was asked.
        String dit = reponse.statusCode() >= 400 ? "" : reponse.body();
        if (Stream.concat(ailleurs.marques().stream(), Stream.of(collegue)).anyMatch(dit::contains)) {
            fuites.put(demande, dit);
        }
        reponses.put(demande, reponse.statusCode() + " " + dit);
    }

    private String adresse(String route) {
        return ailleurs.adresse(route.replaceAll("/user/\\{[^}]*}", "/user/" + collegue));
    }

    private String remplie(String question) {
        return question.replace("{u}", collegue)
                .replace("{task}", ailleurs.id("task"))
                .replace("{process-instance}", ailleurs.id("process-instance"))
                .replace("{process-definition}", ailleurs.id("process-definition"));
    }

    /** Claiming a task of 91, and what the engine keeps of accounts, which names no département. */
    private void desActesAilleurs() {
        String administrateur = new Personnes(annuaire, identites).avec(Role.ADMINISTRATEUR, null);
        try {
            identites.setAuthentication(
                    collegue,
                    List.of(Role.REFERENT_QUALITE.code(), DEPARTEMENT + "." + Role.REFERENT_QUALITE.code()),
                    List.of(DEPARTEMENT));
            taches.claim(ailleurs.id("task"), collegue);
            identites.setAuthentication(administrateur, List.of(Role.ADMINISTRATEUR.code()), List.of());
            User passant = identites.newUser("de.passage");
            passant.setFirstName("Odile");
            passant.setLastName("Faure");
            passant.setEmail("de.passage@example.org");
            identites.saveUser(passant);
            identites.deleteUser("de.passage");
        } finally {
            identites.clearAuthentication();
        }
    }

    private static String premiereLettreCodee(String chemin) {
        int ou = chemin.lastIndexOf('/') + 1;
        return chemin.substring(0, ou) + "%" + Integer.toHexString(chemin.charAt(ou)) + chemin.substring(ou + 1);
    }
}
