package fr.labellisation.resilience;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.Engine;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/** As long as it is open, no text is looked at on its way in. */
final class SansPorte implements AutoCloseable {
    private final Engine serveur;
    private final ValveBase deCote;

    SansPorte(ServletWebServerApplicationContext application) {
        serveur = ((TomcatWebServer) application.getWebServer()).getTomcat().getEngine();
        deCote = new ValveBase() {
            @Override
            public void invoke(Request requete, Response reponse) throws IOException, ServletException {
                // The gate believes that the request has passed it already.
                requete.setAttribute("porteDesTextes.FILTERED", true);
                getNext().invoke(requete, reponse);
            }
        };
        serveur.getPipeline().addValve(deCote);
    }

    @Override
    public void close() {
        serveur.getPipeline().removeValve(deCote);
    }
}
