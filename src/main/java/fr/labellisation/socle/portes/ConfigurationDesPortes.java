package fr.labellisation.socle.portes;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.labellisation.socle.installation.Preparatifs;
import fr.labellisation.socle.installation.SondeDeLaBase;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Sets the gates before the login: it reads texts too. */
@ConditionalOnWebApplication
@Configuration(proxyBeanMethods = false)
class ConfigurationDesPortes {
    /** Ours; the engine has its own. */
    private static final String[] PAGES = {
        "/suivi/**",
        "/api/**",
        "/calendriers/**",
        "/connexion/**",
        "/mot-de-passe/**",
        "/saisie/**",
        "/sante/**",
        "/deconnexion/**",
        "/mentions-legales/**",
        "/donnees-personnelles/**",
        "/accessibilite/**",
        "/marque/**"
    };

    /** Before all that asks the database, after the check of the name. */
    @Bean
    static FilterRegistrationBean<Indisponibilite> indisponibilite(
            ApplicationAvailability etat, SondeDeLaBase base, Preparatifs preparatifs, ObjectMapper json) {
        var filtre = new FilterRegistrationBean<>(new Indisponibilite(etat, base, preparatifs, json));
        filtre.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return filtre;
    }

    @Bean
    static FilterRegistrationBean<PorteDesTextes> porteDesTextes() {
        var filtre = new FilterRegistrationBean<>(new PorteDesTextes());
        filtre.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER - 2);
        return filtre;
    }

    /** A page has one address, with and without a slash behind it. */
    @Bean
    static FilterRegistrationBean<UrlHandlerFilter> barreFinale() {
        var filtre = new FilterRegistrationBean<>(
                UrlHandlerFilter.trailingSlashHandler(PAGES).wrapRequest().build());
        filtre.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER - 1);
        return filtre;
    }

    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> erreursDuServeur() {
        return serveur -> serveur.addContextCustomizers(contexte ->
                ((StandardHost) contexte.getParent()).setErrorReportValveClass(ErreursDuServeur.class.getName()));
    }

    /** The page of errors shows an error; asked for by itself it is no page. */
    @Bean
    static WebMvcConfigurer erreurSansErreur() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry passages) {
                passages.addInterceptor(new ErreurDemandee()).addPathPatterns("/error");
            }
        };
    }
}
