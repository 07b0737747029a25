package fr.labellisation.courriel;

import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where people reach the application.
 *
 * @param url with its scheme, without a slash at its end
 */
@Validated
@ConfigurationProperties("labellisation")
public record AdressePublique(
        @Pattern(
                regexp = "https?://[^\\s/]+(/[^\\s/]+)*",
                message = "une adresse comme https://labellisation.exemple.fr est attendue")
        String url) {

    /** The address of a page of ours, as {@code /suivi/messages}. */
    public String de(String chemin) {
        return url + chemin;
    }

    /** Opens this very task in Tasklist, after the login if need be. */
    public String deLaTache(String tache) {
        return url + "/suivi/taches/" + tache;
    }
}
