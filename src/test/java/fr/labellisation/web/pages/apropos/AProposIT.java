package fr.labellisation.web.pages.apropos;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.Parcours91;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** The bill of materials as a page and as a file. */
class AProposIT extends Parcours91 {

    private Navigateur connecte(Role role) {
        String login = new Personnes(annuaire, identites).avec(role, DEPARTEMENT);
        return new Navigateur(port).connecter(login, Personnes.MOT_DE_PASSE);
    }

    @Test
    void la_page_dit_les_versions_et_chaque_composant_avec_ses_licences() throws IOException {
        Navigateur lui = connecte(Role.CHEF_DE_SERVICE);
        JsonNode document = new ObjectMapper()
                .readTree(lui.page("/suivi/a-propos/nomenclature.json").body());

        String page = lui.page("/suivi/a-propos").body();

        assertThat(page)
                .contains(
                        "version " + document.at("/metadata/component/version").asText(),
                        "version " + Runtime.version(),
                        "org.camunda.bpm:camunda-engine",
                        "net.sf.jasperreports:jasperreports-fonts",
                        "Apache-2.0");
        assertThat(document.path("components"))
                .hasSizeGreaterThan(100)
                .allSatisfy(composant -> assertThat(page)
                        .contains(composant.path("group").asText() + ":"
                                + composant.path("name").asText()));
    }

    @Test
    void le_fichier_est_une_nomenclature_cyclonedx_a_emporter() throws IOException {
        HttpResponse<String> fichier = connecte(Role.ADMINISTRATEUR).page("/suivi/a-propos/nomenclature.json");

        assertThat(fichier.headers().firstValue("Content-Type")).hasValue("application/vnd.cyclonedx+json");
        assertThat(fichier.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"nomenclature.cdx.json\"");
        JsonNode document = new ObjectMapper().readTree(fichier.body());
        assertThat(document.path("bomFormat").asText()).isEqualTo("CycloneDX");
        assertThat(document.path("components")).allSatisfy(composant -> {
            assertThat(composant.path("licenses"))
                    .as(composant.path("name").asText())
                    .isNotEmpty();
            assertThat(composant.path("hashes")).isNotEmpty();
        });
    }

    @Test
    void sans_compte_il_n_y_a_rien_a_lire_et_chaque_page_y_mene() {
        assertThat(new Navigateur(port).page("/suivi/a-propos").statusCode()).isEqualTo(302);
        assertThat(new Navigateur(port)
                        .page("/suivi/a-propos/nomenclature.json")
                        .statusCode())
                .isEqualTo(302);
        assertThat(connecte(Role.PREFET).page("/suivi/calendrier").body()).contains("href=\"/suivi/a-propos\"");
    }
}
