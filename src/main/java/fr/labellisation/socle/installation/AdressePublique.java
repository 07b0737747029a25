package fr.labellisation.socle.installation;

import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where people reach the application.
 *
 * @param url with its scheme, without a slash at its end
 */
@ConfigurationProperties("labellisation")
public record AdressePublique(String url) {
    private static final Pattern ADRESSE = Pattern.compile("https?://[^\\s/]+(/[^\\s/]+)*");

    /** @throws ReglageRefuse if it is none */
    public AdressePublique {
        if (url == null || !ADRESSE.matcher(url).matches()) {
            throw new ReglageRefuse("LABELLISATION_URL est refusé\u00a0: une adresse comme"
                    + " https://labellisation.exemple.fr est attendue, sans barre oblique à la fin.");
        }
    }

    /** The address of a page of ours, as {@code /suivi/messages}. */
    public String de(String chemin) {
        return url + chemin;
    }

    /** Opens this very task in Tasklist, after the login if need be. */
    public String deLaTache(String tache) {
        return url + "/suivi/taches/" + tache;
    }
}
