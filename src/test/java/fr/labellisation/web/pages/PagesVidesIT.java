package fr.labellisation.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.Parcours91;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A département that is opened and has begun nothing, and a nation without a site: each page says what will be there. */
class PagesVidesIT extends Parcours91 {
    @BeforeEach
    void aucun_site() {
        base.sql("delete from site").update();
    }

    private Navigateur connecte(Role role) {
        String login = new Personnes(annuaire, identites).avec(role, DEPARTEMENT);
        return new Navigateur(port).connecter(login, Personnes.MOT_DE_PASSE);
    }

    /** What a person reads of it, without its marks. */
    private static String texte(HttpResponse<String> page) {
        return page.body()
                .replaceAll("(?s)<(script|style|svg).*?</\\1>", " ")
                .replaceAll("<[^>]+>", " ")
                .replace("&nbsp;", " ")
                .replace('\u00a0', ' ')
                .replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SECRETAIRE_GENERAL | /suivi/departements/91 | le secrétaire général lance « Labellisation d’une préfecture »",
                "CABINET            | /suivi/departements/91 | Aucun site de ce département n’est encore engagé.",
                "MINISTERE          | /suivi/departements/91 | Cette page dira de chaque site où il en est",
                "MINISTERE          | /suivi/nation          | Aucun département n’a encore engagé de démarche",
                "MINISTERE          | /suivi/nation          | Aucun site n’est encore engagé.",
                "MINISTERE          | /suivi/calendrier      | y paraissent dès que leur jour est fixé.",
                "CABINET            | /suivi/calendrier      | y paraissent dès que leur jour est fixé.",
                "REFERENT_QUALITE   | /suivi/planning        | Calculer le planning",
                "REFERENT_QUALITE   | /suivi/messages        | Chaque message écrit par l’application paraîtra ici",
                "REFERENT_QUALITE   | /suivi/messages        | Il y en aura dès qu’une tâche, un audit ou un comité aura une date.",
                "REFERENT_QUALITE   | /suivi/delais          | Nommer le référent qualité",
                "CHEF_DE_SERVICE    | /suivi/sites/91-evry   | Votre site n’est encore engagé dans aucune démarche.",
                "CHEF_DE_SERVICE    | /suivi/calendriers     | Aucune adresse.",
            })
    void une_page_vide_dit_ce_qui_y_sera(Role role, String adresse, String phrase) {
        HttpResponse<String> page = connecte(role).page(adresse);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(texte(page)).contains(phrase).doesNotContain("null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CABINET   | /suivi/departements/91/export.xlsx",
                "CABINET   | /suivi/departements/91/export.csv",
                "CABINET   | /suivi/departements/91/export.pdf",
                "CABINET   | /suivi/departements/91/tableau-de-bord.pdf",
                "CABINET   | /suivi/calendrier/export.pdf",
                "MINISTERE | /suivi/nation/export.xlsx",
                "MINISTERE | /suivi/nation/export.csv",
                "MINISTERE | /suivi/nation/export.pdf",
                "MINISTERE | /suivi/calendrier/export.csv",
            })
    void ce_qui_est_vide_s_emporte_aussi(Role role, String adresse) {
        HttpResponse<String> fichier = connecte(role).envoyer("GET", adresse, "*/*", null);

        assertThat(fichier.statusCode()).isEqualTo(200);
        assertThat(fichier.body()).isNotEmpty();
        if (adresse.endsWith("csv")) {
            assertThat(fichier.body().strip().lines())
                    .as("the names of the columns alone")
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/departements/91                           | \"sites\":[]",
                "/api/v1/sites                                     | \"total\":0",
                "/api/v1/nation                                    | \"sites\":0",
                "/api/v1/evenements?du=2013-01-01&au=2013-12-31    | []",
            })
    void un_programme_lit_des_listes_vides(String adresse, String attendu) {
        HttpResponse<String> reponse = connecte(Role.MINISTERE).envoyer("GET", adresse, "application/json", null);

        assertThat(reponse.statusCode()).isEqualTo(200);
        assertThat(reponse.body()).contains(attendu);
    }
}
