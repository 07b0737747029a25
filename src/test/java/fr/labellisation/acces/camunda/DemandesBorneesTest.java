package fr.labellisation.acces.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.ApplicationOuverte;
import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What asks the engine too much is refused before it becomes a statement. */
@ApplicationOuverte
class DemandesBorneesTest {
    @LocalServerPort
    int port;

    @Autowired
    Annuaire annuaire;

    @Autowired
    IdentityService identites;

    private Personnes personnes;
    private String login;
    private Navigateur referent;

    @BeforeEach
    void un_referent() {
        personnes = new Personnes(annuaire, identites);
        login = personnes.avec(Role.REFERENT_QUALITE, "91");
        referent = new Navigateur(port).connecter(login, Personnes.MOT_DE_PASSE);
    }

    /** Our sentence: the engine has not been asked, let alone its database. */
    private void refuseAussitot(String methode, String chemin, String corps) {
        HttpResponse<String> reponse = referent.api(methode, chemin, corps);

        assertThat(reponse.statusCode()).as(chemin).isIn(400, 413);
        assertThat(reponse.body()).contains("La demande compte trop de critères ou n’est pas lisible.");
    }

    private static String fois(int nombre, String critere) {
        return IntStream.range(0, nombre)
                .mapToObj(i -> critere.replace("#", "" + i))
                .collect(Collectors.joining(","));
    }

    @Test
    void trois_mille_criteres_sont_refuses_aussitot() {
        for (String critere : List.of("{}", "{\"assigned\":true}", "{\"taskVariables\":[]}")) {
            refuseAussitot("POST", "/task", "{\"orQueries\":[%s]}".formatted(fois(3_000, critere)));
        }
        refuseAussitot(
                "POST",
                "/task/count",
                "{\"processVariables\":[%s]}"
                        .formatted(fois(3_000, "{\"name\":\"a#\",\"operator\":\"eq\",\"value\":1}")));
        refuseAussitot(
                "POST",
                "/process-instance",
                "{\"sorting\":[%s]}".formatted(fois(3_000, "{\"sortBy\":\"instanceId\",\"sortOrder\":\"asc\"}")));
    }

    @Test
    void vingt_mille_groupes_sont_refuses_aussitot() {
        refuseAussitot("POST", "/task", "{\"candidateGroups\":[%s]}".formatted(fois(20_000, "\"91.groupe-#\"")));
        refuseAussitot("POST", "/task", "{\"candidateGroups\":[%s]}".formatted(fois(20_000, "\"\"")));
        refuseAussitot("POST", "/task", "{\"candidateGroups\":[%s]}".formatted(fois(20_000, "1")));
    }

    @Test
    void ce_qui_est_emboite_sans_fin_ou_n_est_pas_du_json_est_refuse() {
        refuseAussitot("POST", "/task", "{\"orQueries\":".repeat(40) + "[]" + "}".repeat(40));
        refuseAussitot("POST", "/task", "[".repeat(20_000));
        refuseAussitot("POST", "/task", "{\"name\":\"" + "x".repeat(100_000) + "\"}");
        refuseAussitot("POST", "/task", "n’importe quoi");
        refuseAussitot("POST", "/task", "null");
    }

    @Test
    void mille_criteres_dans_l_adresse_sont_refuses() {
        refuseAussitot("GET", "/task?processVariables=" + fois(300, "a_eq_1"), null);
        refuseAussitot("GET", "/task?" + "assigned=true&".repeat(120), null);
        refuseAussitot("GET", "/process-definition?keysIn=" + "x".repeat(2_000), null);
    }

    @Test
    void ce_que_demandent_les_applications_passe() {
        String quinze = IntStream.range(0, 15)
                .mapToObj(i -> "{\"name\":\"a%d\",\"operator\":\"eq\",\"value\":\"1\"}".formatted(i))
                .collect(Collectors.joining(","));
        for (String corps : List.of(
                "{\"sorting\":[{\"sortBy\":\"dueDate\",\"sortOrder\":\"asc\"}],\"orQueries\":[{\"processVariables\":[%s]}]}"
                        .formatted(quinze),
                "{\"candidateGroups\":[%s]}".formatted(fois(300, "\"91.groupe-#\"")))) {
            HttpResponse<String> reponse = referent.api("POST", "/task", corps);
            assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(200);
        }
        assertThat(referent.api(
                                "POST",
                                "/variable-instance",
                                "{\"activityInstanceIdIn\":[%s]}"
                                        .formatted(fois(500, "\"Activite:00000000-0000-0000-0000-0000000#\"")))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void on_ne_cherche_que_ses_propres_groupes() {
        String voisin = personnes.avec(Role.REFERENT_QUALITE, "94");

        assertThat(referent.api("POST", "/group", "{\"member\":\"%s\"}".formatted(login))
                        .body())
                .contains("91.referent-qualite");
        assertThat(referent.api("GET", "/group/count?member=" + login, null).statusCode())
                .isEqualTo(200);
        Stream.of(
                        "{\"member\":\"%s\"}",
                        "{\"member\":\"" + login + "\",\"member\":\"%s\"}",
                        "{\"memberOfTenant\":\"94\"}",
                        "{ \"id\" : \"x\", \"\\u006dember\":\"%s\"}")
                .forEach(corps -> assertThat(referent.api("POST", "/group", corps.formatted(voisin))
                                .statusCode())
                        .as(corps)
                        .isEqualTo(403));
        for (String adresse : List.of(
                "/group/count",
                "/group/count?member=" + voisin,
                "/group/count?member=" + login + "&member=" + voisin,
                "/user/" + voisin + "/profile",
                "/identity/groups?userId=" + voisin,
                "/identity/groups?userId=" + login)) {
            assertThat(referent.api("GET", adresse, null).statusCode())
                    .as(adresse)
                    .isEqualTo(403);
        }
        assertThat(referent.api("GET", "/user/" + login + "/profile", null).statusCode())
                .isEqualTo(200);
    }
}
