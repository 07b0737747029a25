package fr.labellisation.lecture.ecrits;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** How the forms call the answers that they let choose from: « papier » was read as « Questionnaire papier ». */
@Component
class MotsDesFormulaires {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern CHOIX = Pattern.compile("data-choix-de=\"(\\w+)\">(.*?)</template>", Pattern.DOTALL);
    private static final Pattern REPONSE = Pattern.compile("<option value=\"([^\"]+)\">([^<]+)</option>");

    private final Map<Reponse, String> mots = new HashMap<>();

    /** An answer: the form, the field, the code. */
    private record Reponse(String formulaire, String champ, String code) {}

    MotsDesFormulaires() {
        try {
            PathMatchingResourcePatternResolver fichiers = new PathMatchingResourcePatternResolver();
            for (Resource fichier : fichiers.getResources("classpath*:forms/*.form")) {
                lire(nom(fichier), JSON.readTree(fichier.getContentAsByteArray()));
            }
            for (Resource fichier : fichiers.getResources("classpath*:forms/*.html")) {
                lire(nom(fichier), fichier.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The forms cannot be read", e);
        }
    }

    private static String nom(Resource fichier) {
        return fichier.getFilename().replaceFirst("\\.\\w+$", "");
    }

    private void lire(String formulaire, JsonNode ecran) {
        for (JsonNode composant : ecran.path("components")) {
            for (JsonNode reponse : composant.path("values")) {
                mots.put(
                        new Reponse(
                                formulaire,
                                composant.path("key").asText(),
                                reponse.path("value").asText()),
                        reponse.path("label").asText());
            }
        }
    }

    private void lire(String formulaire, String ecran) {
        Matcher choix = CHOIX.matcher(ecran);
        while (choix.find()) {
            Matcher reponse = REPONSE.matcher(choix.group(2));
            while (reponse.find()) {
                mots.put(new Reponse(formulaire, choix.group(1), reponse.group(1)), reponse.group(2));
            }
        }
    }

    /** How the form calls this answer; empty where what it offers depends on the task. */
    Optional<String> de(String formulaire, String champ, String code) {
        return Optional.ofNullable(mots.get(new Reponse(formulaire, champ, code)));
    }
}
