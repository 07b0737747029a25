package fr.labellisation.socle.portes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.AccesSeul;
import fr.labellisation.acces.Navigateur;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.filter.OncePerRequestFilter;

/** A node stops while somebody's submission is at work and somebody else asks. */
class ArretTest {
    private final CountDownLatch commencee = new CountDownLatch(1);
    private final CountDownLatch reprise = new CountDownLatch(1);

    /** Takes its time and writes, as a submission does. */
    private final class Soumission extends OncePerRequestFilter {
        private final JdbcTemplate base;

        Soumission(JdbcTemplate base) {
            this.base = base;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
                throws ServletException, IOException {
            if (!"lente".equals(requete.getQueryString())) {
                suite.doFilter(requete, reponse);
                return;
            }
            commencee.countDown();
            attendre(reprise);
            base.update("create table faite (id int)");
            reponse.getWriter().write("faite");
        }
    }

    private FilterRegistrationBean<Soumission> soumission(ApplicationContext contexte) {
        var filtre = new FilterRegistrationBean<>(new Soumission(contexte.getBean(JdbcTemplate.class)));
        // Behind the gate that refuses, before the login.
        filtre.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
        return filtre;
    }

    private static void attendre(CountDownLatch signe) {
        try {
            assertThat(signe.await(2, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void ce_qui_est_commence_finit_et_ce_qui_arrive_apres_est_refuse_en_francais() throws Exception {
        ConfigurableApplicationContext noeud = new SpringApplicationBuilder(
                        AccesSeul.class, ConfigurationDesPortes.class, AttributsDErreur.class)
                .initializers(contexte -> ((GenericApplicationContext) contexte)
                        .registerBean("soumission", FilterRegistrationBean.class, () -> soumission(contexte)))
                .run(
                        "--spring.datasource.url=jdbc:h2:mem:arret;DB_CLOSE_DELAY=-1",
                        "--camunda.bpm.process-engine-name=arret",
                        "--camunda.bpm.webapp.enabled=false",
                        "--camunda.bpm.job-execution.enabled=false",
                        "--labellisation.ecoulement=5s",
                        "--labellisation.admin-mot-de-passe=Premier-mot-de-passe-1",
                        "--labellisation.port=0");
        Navigateur inconnu = new Navigateur(
                ((ServletWebServerApplicationContext) noeud).getWebServer().getPort());
        inconnu.page("/connexion");
        CompletableFuture<HttpResponse<String>> soumission =
                CompletableFuture.supplyAsync(() -> inconnu.page("/connexion?lente"));
        attendre(commencee);

        CompletableFuture<Void> arret = CompletableFuture.runAsync(noeud::close);
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> inconnu.page("/sante").statusCode() == 503);
        HttpResponse<String> tardive = inconnu.page("/connexion");
        assertThat(inconnu.page("/sante").body()).isEqualTo("KO\u00a0: le service s’arrête.");
        reprise.countDown();

        assertThat(tardive.statusCode()).isEqualTo(503);
        assertThat(tardive.body()).contains("Le service redémarre. Votre demande n’a pas été prise en compte");
        assertThat(soumission.get(2, TimeUnit.MINUTES).body()).isEqualTo("faite");
        arret.get(2, TimeUnit.MINUTES);
    }
}
