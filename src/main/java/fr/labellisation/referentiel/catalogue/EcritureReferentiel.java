package fr.labellisation.referentiel.catalogue;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.labellisation.referentiel.DateConnue;
import fr.labellisation.referentiel.FichierReferentiel;
import fr.labellisation.referentiel.Referentiel;
import java.io.IOException;

/** Writes a version as the files of the product are written; read again, it is the same version. */
public final class EcritureReferentiel {
    static final ObjectMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .addModule(new SimpleModule().addSerializer(DateConnue.class, new Texte()))
            .build();

    private EcritureReferentiel() {}

    /** The whole version, without what is not known. */
    public static String yaml(Referentiel version) {
        try {
            return YAML.writeValueAsString(arbre(version));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A version can always be written", e);
        }
    }

    /** Keys and values, without what is not known. */
    static ObjectNode arbre(Referentiel version) {
        ObjectNode arbre = YAML.valueToTree(FichierReferentiel.de(version));
        elaguer(arbre);
        return arbre;
    }

    private static void elaguer(JsonNode noeud) {
        noeud.forEach(EcritureReferentiel::elaguer);
        if (noeud instanceof ObjectNode objet) {
            objet.properties()
                    .removeIf(champ -> champ.getValue().isNull()
                            || champ.getValue().isContainerNode()
                                    && champ.getValue().isEmpty()
                            || champ.getKey().equals("numeroParAnalogie")
                                    && !champ.getValue().asBoolean());
        }
    }

    private static final class Texte extends JsonSerializer<DateConnue> {
        @Override
        public void serialize(DateConnue date, JsonGenerator sortie, SerializerProvider outils) throws IOException {
            sortie.writeString(date.texte());
        }
    }
}
