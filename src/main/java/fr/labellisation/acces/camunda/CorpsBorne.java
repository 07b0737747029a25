package fr.labellisation.acces.camunda;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How much a request to the engine may ask. Each criterion becomes a part of a statement that the database has to plan: a few
 * kilobytes of them would keep it busy for minutes.
 */
enum CorpsBorne {
    /** The longest that a web application sends names the activities of one instance. */
    RECHERCHE(64 * 1024, 2_000, 50),
    SAISIE(2 * 1024 * 1024, 50_000, 5_000);

    private static final int PROFONDEUR = 10;

    private final int octets;
    private final int objets;
    private final JsonFactory json;

    /**
     * @param octets of the whole body
     * @param mots values, names and brackets of it
     * @param objets in it: each is a criterion or a value of a form
     */
    CorpsBorne(int octets, int mots, int objets) {
        this.octets = octets;
        this.objets = objets;
        this.json = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxTokenCount(mots)
                        .maxNestingDepth(PROFONDEUR)
                        .maxStringLength(octets)
                        .build())
                .build();
    }

    /** In bytes. */
    int octets() {
        return octets;
    }

    /**
     * Reads a body through.
     *
     * @return the values of these criteria, all that are given for one
     * @throws IOException if it asks too much, is no JSON, or is null as a whole
     */
    List<String> lire(byte[] corps, Set<String> criteres) throws IOException {
        List<String> valeurs = new ArrayList<>();
        int vus = 0;
        try (JsonParser lecture = json.createParser(corps)) {
            for (JsonToken mot = lecture.nextToken(); mot != null; mot = lecture.nextToken()) {
                if (mot == JsonToken.VALUE_NULL && lecture.getParsingContext().inRoot()) {
                    throw new IOException("Nothing but null");
                }
                if (mot == JsonToken.START_OBJECT && ++vus > objets) {
                    throw new IOException("More than %d objects".formatted(objets));
                }
                if (mot.isScalarValue() && criteres.contains(String.valueOf(lecture.currentName()))) {
                    valeurs.add(lecture.getText());
                }
            }
        }
        return valeurs;
    }
}
