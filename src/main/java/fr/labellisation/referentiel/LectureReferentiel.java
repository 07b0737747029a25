package fr.labellisation.referentiel;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.labellisation.socle.regles.Avis;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Reads one file of a référentiel, and says in French where and why it cannot. */
public final class LectureReferentiel {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String nom;

    /** @param nom of the file, as it is told */
    public LectureReferentiel(String nom) {
        this.nom = nom;
    }

    Referentiel lire(InputStream contenu) {
        return lire(contenu, 0);
    }

    /** @param revision its number, 0 for a file of the product */
    Referentiel lire(InputStream contenu, int revision) {
        FichierReferentiel fichier = analyser(contenu);
        Avis avis = new ControleReferentiel(fichier).avis();
        if (!avis.favorable()) {
            throw new ReferentielInvalide(debut() + String.join("\u00a0; ", avis.raisons()) + ".");
        }
        return fichier.versReferentiel(revision);
    }

    /**
     * What is written there, right or wrong. The syntax of the whole file first, so that a slip of typing is not taken for a
     * wrong value.
     *
     * @throws ReferentielInvalide with the line where that is known
     */
    public FichierReferentiel analyser(InputStream contenu) {
        try {
            byte[] octets = contenu.readAllBytes();
            JsonNode arbre = YAML.readTree(octets);
            if (arbre.isMissingNode() || arbre.isNull()) {
                throw new ReferentielInvalide(debut() + "le fichier est vide, une suite de clés est attendue.");
            }
            return YAML.readValue(octets, FichierReferentiel.class);
        } catch (UnrecognizedPropertyException e) {
            // No line: the location of an unknown key is that of the end of its block.
            throw new ReferentielInvalide(
                    debut() + "la clé «\u00a0" + chemin(e)
                            + "\u00a0» est inconnue, une de celles-ci est attendue\u00a0: "
                            + e.getKnownPropertyIds().stream()
                                    .map(Object::toString)
                                    .sorted()
                                    .collect(Collectors.joining(", "))
                            + ".",
                    e);
        } catch (MismatchedInputException e) {
            String cle = chemin(e);
            String quoi = cle.isEmpty() ? "le contenu" : "«\u00a0" + cle + "\u00a0»";
            throw refus(e, quoi + " n’a pas la forme attendue, " + forme(e.getTargetType()));
        } catch (JsonProcessingException e) {
            throw refus(
                    e, "ce n’est pas un fichier YAML lisible, une syntaxe juste et sans clé en double est attendue");
        } catch (IOException e) {
            throw new ReferentielInvalide("Le référentiel " + nom + " ne peut pas être lu.", e);
        }
    }

    private String debut() {
        return "Le référentiel " + nom + ReferentielInvalide.DEUX_POINTS;
    }

    private ReferentielInvalide refus(JsonProcessingException cause, String raison) {
        JsonLocation lieu = cause.getLocation();
        String ligne = lieu == null || lieu.getLineNr() < 1 ? "" : "ligne " + lieu.getLineNr() + ", ";
        return new ReferentielInvalide(debut() + ligne + raison + ".", cause);
    }

    private static String forme(Class<?> type) {
        if (type == DateConnue.class) {
            return "une date comme 2012-03-07, 2014-06 ou 2016 est attendue";
        }
        if (type == BigDecimal.class) {
            return "un nombre est attendu";
        }
        if (type == Integer.class || type == int.class) {
            return "un nombre entier est attendu";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true ou false est attendu";
        }
        if (type == String.class) {
            return "un texte est attendu";
        }
        return List.class.isAssignableFrom(type) ? "une liste est attendue" : "une suite de clés est attendue";
    }

    /** « modules[2].titre ». */
    public static String chemin(JsonMappingException e) {
        return e.getPath().stream()
                .map(pas -> pas.getFieldName() == null ? "[" + (pas.getIndex() + 1) + "]" : "." + pas.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
