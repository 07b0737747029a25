package fr.labellisation.socle.installation;

import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** What the server itself does before the application is asked. */
@ConditionalOnWebApplication
@Configuration(proxyBeanMethods = false)
class ConfigurationReseau {

    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> bornesDuServeur(BornesReseau bornes) {
        return new BornesDuServeur(bornes);
    }

    /** After what the framework makes of its own settings: the valve that knows proxies is then in place. */
    static final class BornesDuServeur implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {
        /** Milliseconds without a byte of a body that has begun. */
        private static final int SILENCE = 15_000;

        private final BornesReseau bornes;

        BornesDuServeur(BornesReseau bornes) {
            this.bornes = bornes;
        }

        @Override
        public void customize(TomcatServletWebServerFactory serveur) {
            serveur.getEngineValves().stream()
                    .filter(RemoteIpValve.class::isInstance)
                    .map(RemoteIpValve.class::cast)
                    .forEach(valve -> valve.setInternalProxies(bornes.expressionDesMandataires()));
            serveur.addEngineValves(new BornesParAdresse(bornes));
            serveur.addConnectorCustomizers(connecteur -> {
                connecteur.setProperty("maxThreads", String.valueOf(bornes.fils()));
                connecteur.setProperty("disableUploadTimeout", "false");
                connecteur.setProperty("connectionUploadTimeout", String.valueOf(SILENCE));
            });
        }

        @Override
        public int getOrder() {
            return 1;
        }
    }
}
