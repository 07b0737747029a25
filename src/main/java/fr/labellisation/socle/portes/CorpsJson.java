package fr.labellisation.socle.portes;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import fr.labellisation.socle.formulaires.Texte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** The texts of a JSON body. */
final class CorpsJson {
    private static final JsonFactory JSON = new JsonFactory();

    private CorpsJson() {}

    /**
     * The same body with its texts as they are kept; what is no JSON is left as it is, for its reader to refuse.
     *
     * @throws TexteRefuse if one of its texts holds what no text may hold
     */
    static byte[] lire(byte[] octets) {
        boolean compose = true;
        try (JsonParser lecture = JSON.createParser(octets)) {
            for (JsonToken signe = lecture.nextToken(); signe != null; signe = lecture.nextToken()) {
                if (signe == JsonToken.VALUE_STRING || signe == JsonToken.FIELD_NAME) {
                    String texte = lecture.getText();
                    if (!Texte.recevable(texte)) {
                        throw new TexteRefuse();
                    }
                    compose &= Texte.compose(texte).equals(texte);
                }
            }
            return compose ? octets : composer(octets);
        } catch (IOException e) {
            return octets;
        }
    }

    private static byte[] composer(byte[] octets) throws IOException {
        ByteArrayOutputStream ecrits = new ByteArrayOutputStream(octets.length);
        try (JsonParser lecture = JSON.createParser(octets);
                JsonGenerator ecriture = JSON.createGenerator(ecrits)) {
            for (JsonToken signe = lecture.nextToken(); signe != null; signe = lecture.nextToken()) {
                switch (signe) {
                    case VALUE_STRING -> ecriture.writeString(Texte.compose(lecture.getText()));
                    case FIELD_NAME -> ecriture.writeFieldName(Texte.compose(lecture.getText()));
                    default -> ecriture.copyCurrentEventExact(lecture);
                }
            }
        }
        return ecrits.toByteArray();
    }
}
