package fr.labellisation.acces.camunda;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Comptes;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the one login count in the web applications of the engine. */
@ConditionalOnWebApplication
@Configuration(proxyBeanMethods = false)
class SessionDesWebapps {

    @Bean
    static FilterRegistrationBean<ContainerBasedAuthenticationFilter> sessionDesWebappsFiltre() {
        var filtre = new FilterRegistrationBean<ContainerBasedAuthenticationFilter>(new Filtre());
        filtre.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        filtre.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 2);
        return filtre;
    }

    /** Before the engine makes a nonce for a page. */
    @Bean
    static FilterRegistrationBean<NonceParDemande> nonceParDemande() {
        var filtre = new FilterRegistrationBean<>(new NonceParDemande());
        filtre.addUrlPatterns("/camunda/app/*");
        filtre.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        return filtre;
    }

    /** Behind the login, before anything of the engine reads the request. */
    @Bean
    static FilterRegistrationBean<DemandesBornees> demandesBornees(Comptes comptes) {
        var filtre = new FilterRegistrationBean<>(new DemandesBornees(comptes));
        filtre.addUrlPatterns("/camunda/api/*");
        filtre.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        return filtre;
    }

    /** Between the login and the session of the engine. */
    @Bean
    static FilterRegistrationBean<FiltreDesDepartements> ailleursNExistePas(
            Annuaire annuaire, HistoryService histoire, RuntimeService marche) {
        var filtre = new FilterRegistrationBean<>(new FiltreDesDepartements(annuaire, histoire, marche));
        filtre.addUrlPatterns("/camunda/api/engine/*");
        filtre.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        return filtre;
    }

    /** The one who has logged in here; Spring Security has let nobody else through. */
    private static final class Filtre extends ContainerBasedAuthenticationFilter implements AuthenticationProvider {
        @Override
        public void init(FilterConfig reglages) {
            authenticationProvider = this;
        }

        @Override
        public AuthenticationResult extractAuthenticatedUser(HttpServletRequest requete, ProcessEngine moteur) {
            String qui = requete.getRemoteUser();
            return qui == null ? AuthenticationResult.unsuccessful() : AuthenticationResult.successful(qui);
        }

        @Override
        public void augmentResponseByAuthenticationChallenge(HttpServletResponse reponse, ProcessEngine moteur) {
            // The status 401 says it all; the login page is for persons.
        }
    }
}
