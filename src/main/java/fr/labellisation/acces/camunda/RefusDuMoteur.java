package fr.labellisation.acces.camunda;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;

/** A refusal of ours in the form in which the engine says its own: its web applications show the sentence. */
final class RefusDuMoteur {
    private RefusDuMoteur() {}

    /** @param phrase in French, without quotation marks of JSON */
    static void repondre(HttpServletResponse reponse, int statut, String phrase) throws IOException {
        reponse.setStatus(statut);
        reponse.setContentType(MediaType.APPLICATION_JSON_VALUE);
        reponse.setCharacterEncoding(StandardCharsets.UTF_8.name());
        reponse.getWriter()
                .write("{\"type\":\"InvalidRequestException\",\"message\":\"%s\",\"code\":null}".formatted(phrase));
    }
}
