package fr.labellisation.web.pages.campagnes;

import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What a form draws so that it does once what it is sent twice to do. */
final class Jetons {
    private static final Pattern FORME = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Jetons() {}

    static String nouveau() {
        return UUID.randomUUID().toString();
    }

    /** @throws ResponseStatusException 400 if no form of ours drew it */
    static String exiger(String jeton) {
        if (!FORME.matcher(jeton).matches()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return jeton;
    }
}
