package fr.labellisation.web.lecteurs;

import fr.labellisation.referentiel.Referentiels;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.OncePerRequestFilter;

/** What a person asks is answered by what was published before he asked, on whichever node: one short query a request. */
@ConditionalOnWebApplication
@Configuration
class CatalogueAJour {
    @Bean
    static FilterRegistrationBean<OncePerRequestFilter> catalogueAJourFiltre(Referentiels referentiels) {
        var filtre = new FilterRegistrationBean<OncePerRequestFilter>(new Filtre(referentiels));
        filtre.addUrlPatterns("/suivi/*", "/api/*", "/camunda/api/*", "/engine-rest/*");
        return filtre;
    }

    /** Behind the login: the order of a filter is the last one unless it says otherwise. */
    private static final class Filtre extends OncePerRequestFilter {
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
            return requete.getServletPath().endsWith(".css");
        }
    }
}
