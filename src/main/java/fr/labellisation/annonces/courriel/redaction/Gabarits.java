package fr.labellisation.annonces.courriel.redaction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * What messages say: one template under {@code courriels/} for each kind. Its first line says what and when, the rest are
 * paragraphs. A template that is no template stops the start.
 */
@Component
public class Gabarits {
    private static final String FICHIERS = "classpath:courriels/*.mustache";
    private static final String FIN = ".mustache";
    private static final int LONGUEUR_TITRE = 250;

    private final Map<String, Gabarit> modeles = new TreeMap<>();

    Gabarits() {
        try {
            for (Resource fichier : new PathMatchingResourcePatternResolver().getResources(FICHIERS)) {
                String nom = fichier.getFilename();
                modeles.put(
                        nom.substring(0, nom.length() - FIN.length()), new Gabarit(fichier, nom.contains(".html.")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Says it for these values, which may be anything that a person typed.
     *
     * @throws GabaritIncomplet if the template names a value that is missing
     */
    public Point rediger(String nature, Map<String, ?> valeurs) {
        List<String> paragraphes = Arrays.stream(
                        exiger(nature).remplir(lisibles(valeurs)).split("\\n{2,}"))
                .map(String::strip)
                .filter(paragraphe -> !paragraphe.isEmpty())
                .toList();
        return new Point(
                Nettoyage.ligne(paragraphes.get(0), LONGUEUR_TITRE), paragraphes.subList(1, paragraphes.size()));
    }

    Gabarit exiger(String nom) {
        Gabarit modele = modeles.get(nom);
        if (modele == null) {
            throw new IllegalStateException("No template courriels/" + nom + FIN);
        }
        return modele;
    }

    private static Map<String, Object> lisibles(Map<String, ?> valeurs) {
        return valeurs.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        valeur -> valeur.getValue() instanceof String texte
                                ? Nettoyage.lignes(texte)
                                : valeur.getValue()));
    }
}
