package fr.labellisation.web.lecteurs;

import fr.labellisation.referentiel.Referentiels;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What is decided, and the catalogue itself, go by what was published before, on whichever node: one short query for each such
 * request. What is only read may be some seconds behind, as what no request drives.
 */
@ConditionalOnWebApplication
@Configuration
class CatalogueAJour {
    @Bean
    static FilterRegistrationBean<OncePerRequestFilter> catalogueAJourFiltre(Referentiels referentiels) {
        var filtre = new FilterRegistrationBean<OncePerRequestFilter>(new Filtre(referentiels));
        filtre.addUrlPatterns("/suivi/*", "/travail/*", "/api/*", "/camunda/api/*", "/engine-rest/*");
        return filtre;
    }

    /** Behind the login: the order of a filter is the last one unless it says otherwise. */
    private static final class Filtre extends OncePerRequestFilter {
        private static final Set<String> LECTURES = Set.of("GET", "HEAD");
        private static final String TRAVAIL = "/travail/";
        private static final String LIGNES = "/lignes/";
        private static final List<String> CATALOGUE = List.of("/suivi/catalogue", "/api/v1/referentiels");

        private final Referentiels referentiels;

        Filtre(Referentiels referentiels) {
            this.referentiels = referentiels;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
                throws ServletException, IOException {
            referentiels.rafraichir();
            suite.doFilter(requete, reponse);
        }

        @Override
        protected boolean shouldNotFilter(HttpServletRequest requete) {
            boolean lecture = LECTURES.contains(requete.getMethod());
            // A row that is left decides nothing yet.
            boolean ligne = requete.getServletPath().startsWith(TRAVAIL)
                    && requete.getServletPath().contains(LIGNES);
            return ligne || lecture && CATALOGUE.stream().noneMatch(requete.getServletPath()::startsWith);
        }
    }
}
