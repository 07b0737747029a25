package fr.labellisation.referentiel;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.labellisation.regles.Avis;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Collectors;

/** Reads one file of a référentiel, and says in French where and why it cannot. */
final class LectureReferentiel {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String nom;

    LectureReferentiel(String nom) {
        this.nom = nom;
    }

    Referentiel lire(InputStream contenu) {
        FichierReferentiel fichier = analyser(contenu);
        Avis avis = new ControleReferentiel(fichier).avis();
        if (!avis.favorable()) {
            throw new ReferentielInvalide(
                    "Le référentiel " + nom + " est refusé\u00a0: " + String.join("\u00a0; ", avis.raisons()) + ".");
        }
        return fichier.versReferentiel();
    }

    private FichierReferentiel analyser(InputStream contenu) {
        try {
            FichierReferentiel fichier = YAML.readValue(contenu, FichierReferentiel.class);
            if (fichier == null) {
                throw new ReferentielInvalide("Le référentiel " + nom + " est refusé\u00a0: le fichier est vide.");
            }
            return fichier;
        } catch (UnrecognizedPropertyException e) {
            throw refus(
                    e,
                    "la clé «\u00a0" + chemin(e) + "\u00a0» est inconnue, une de celles-ci est attendue\u00a0: "
                            + e.getKnownPropertyIds().stream()
                                    .map(Object::toString)
                                    .sorted()
                                    .collect(Collectors.joining(", ")));
        } catch (JsonMappingException e) {
            String cle = chemin(e);
            throw refus(
                    e,
                    cle.isEmpty()
                            ? "le contenu n’a pas la forme attendue"
                            : "«\u00a0" + cle + "\u00a0» n’a pas la forme attendue");
        } catch (JsonProcessingException e) {
            throw refus(e, "ce n’est pas un fichier YAML lisible (" + e.getOriginalMessage() + ")");
        } catch (IOException e) {
            throw new ReferentielInvalide("Le référentiel " + nom + " ne peut pas être lu.", e);
        }
    }

    private ReferentielInvalide refus(JsonProcessingException cause, String raison) {
        JsonLocation lieu = cause.getLocation();
        String ligne = lieu == null || lieu.getLineNr() < 1 ? "" : ", ligne " + lieu.getLineNr();
        return new ReferentielInvalide("Le référentiel " + nom + ligne + " est refusé\u00a0: " + raison + ".", cause);
    }

    /** « modules[2].titre ». */
    private static String chemin(JsonMappingException e) {
        return e.getPath().stream()
                .map(pas -> pas.getFieldName() == null ? "[" + (pas.getIndex() + 1) + "]" : "." + pas.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
