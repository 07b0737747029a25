package fr.labellisation.socle.portes;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/** What the server says itself of a request that never reaches the application. Made by the server, by its name. */
public final class ErreursDuServeur extends ErrorReportValve {
    private static final int PREMIERE = 400;

    @Override
    protected void report(Request requete, Response reponse, Throwable faute) {
        if (reponse.getStatus() < PREMIERE || reponse.getContentWritten() > 0 || !reponse.setErrorReported()) {
            return;
        }
        ErreurEnFrancais erreur = ErreurEnFrancais.de(reponse.getStatus());
        try {
            reponse.setContentType("text/html");
            reponse.setCharacterEncoding(StandardCharsets.UTF_8.name());
            Writer ecriture = reponse.getReporter();
            if (ecriture != null) {
                ecriture.write("""
                        <!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>%s</title></head>\
                        <body><h1>%s</h1><p>%s</p></body></html>""".formatted(erreur.titre(), erreur.titre(), erreur.phrase()));
                reponse.finishResponse();
            }
        } catch (IOException | IllegalStateException e) {
            container.getLogger().debug(faute, e);
        }
    }
}
