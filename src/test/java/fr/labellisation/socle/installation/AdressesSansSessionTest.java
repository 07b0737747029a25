package fr.labellisation.socle.installation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class AdressesSansSessionTest {
    @Test
    void une_adresse_d_une_page_reste_ce_qu_elle_est_sans_que_le_serveur_la_lise()
            throws ServletException, IOException {
        MockHttpServletResponse serveur = new MockHttpServletResponse() {
            @Override
            public String encodeURL(String adresse) {
                return adresse + ";jsessionid=secret";
            }

            @Override
            public String encodeRedirectURL(String adresse) {
                return adresse + ";jsessionid=secret";
            }
        };
        MockFilterChain suite = new MockFilterChain();

        new AdressesSansSession().doFilter(new MockHttpServletRequest(), serveur, suite);

        HttpServletResponse reponse = (HttpServletResponse) suite.getResponse();
        assertThat(reponse.encodeURL("/suivi/sites/91-etampes?qui=é")).isEqualTo("/suivi/sites/91-etampes?qui=é");
        assertThat(reponse.encodeRedirectURL("/suivi")).isEqualTo("/suivi");
    }
}
