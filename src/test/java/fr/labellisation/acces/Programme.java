package fr.labellisation.acces;

import com.fasterxml.jackson.databind.JsonNode;
import fr.labellisation.acces.camunda.Personnes;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/** Reads the API as a program does: the name and the password of an account of the tests with each request. */
public record Programme(int port, String login) {

    /** What this address answers; anything but success is an error. */
    public JsonNode lire(String chemin) {
        return RestClient.create("http://127.0.0.1:" + port)
                .get()
                .uri(chemin)
                .accept(MediaType.APPLICATION_JSON)
                .headers(entetes -> entetes.setBasicAuth(login, Personnes.MOT_DE_PASSE))
                .retrieve()
                .body(JsonNode.class);
    }
}
