package fr.labellisation.socle.installation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.ApplicationOuverte;
import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import java.net.http.HttpResponse;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApplicationOuverte
class FichiersGardesTest {
    private static final String BIBLIOTHEQUE = "/camunda/lib/deps.js?bust=7.24.0";

    @LocalServerPort
    int port;

    @Autowired
    Annuaire annuaire;

    @Autowired
    IdentityService identites;

    Navigateur navigateur;

    @BeforeEach
    void un_referent() {
        Personnes personnes = new Personnes(annuaire, identites);
        navigateur =
                new Navigateur(port).connecter(personnes.avec(Role.REFERENT_QUALITE, "91"), Personnes.MOT_DE_PASSE);
    }

    @Test
    void une_bibliotheque_est_telechargee_une_fois_et_compressee() {
        HttpResponse<byte[]> reponse = navigateur.fichier(BIBLIOTHEQUE, null);

        assertThat(entete(reponse, "Cache-Control")).isEqualTo("max-age=31536000, private, immutable");
        assertThat(entete(reponse, "Content-Encoding")).isEqualTo("gzip");
        assertThat(reponse.body()).hasSizeLessThan(1_500_000);
    }

    @Test
    void un_fichier_qui_n_a_pas_change_ne_revient_pas() {
        for (String fichier : new String[] {
            "/favicon.ico", "/acces/acces.css", "/suivi/suivi.css", "/camunda/app/tasklist/scripts/config.js"
        }) {
            HttpResponse<byte[]> premiere = navigateur.fichier(fichier, null);
            assertThat(entete(premiere, "Cache-Control")).as(fichier).isEqualTo("no-cache");

            HttpResponse<byte[]> deuxieme = navigateur.fichier(fichier, entete(premiere, "Last-Modified"));

            assertThat(deuxieme.statusCode()).as(fichier).isEqualTo(304);
            assertThat(deuxieme.body()).isEmpty();
        }
    }

    @Test
    void une_page_n_est_ni_gardee_ni_compressee() {
        // Compressed, it would let an eavesdropper guess the hidden token of a form by the length of the answer.
        HttpResponse<byte[]> page = navigateur.fichier("/mot-de-passe", null);

        assertThat(entete(page, "Cache-Control")).contains("no-store");
        assertThat(entete(page, "Content-Encoding")).isEmpty();
    }

    private static String entete(HttpResponse<?> reponse, String nom) {
        return reponse.headers().firstValue(nom).orElse("");
    }
}
