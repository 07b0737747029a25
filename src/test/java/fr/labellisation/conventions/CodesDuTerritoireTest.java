package fr.labellisation.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A département, a site and a démarche are named by their codes, which check themselves, not by texts. */
class CodesDuTerritoireTest {
    private static final Path SOURCES = Path.of("src/main/java/fr/labellisation");
    private static final Pattern TEXTE = Pattern.compile("\\bString (?:departement|site|demarche)\\b");

    /** The neighbourhoods below the pages. */
    private static final List<String> TENUS =
            List.of("socle", "acces", "referentiel", "echeances", "annonces", "reglages", "parcours", "lecture");

    /** What may still be a text, and why. */
    private static final Map<String, String> TEXTES = Map.of(
            "socle/territoire/Territoire.java", "rows of the tables delivered with the application: code and name",
            "echeances/calendrier/CalendriersDepartementaux.java", "rows of such a table: * stands for all the others",
            "parcours/demarche/OuvertureDemarche.java", "what a form was given, before its rule has answered",
            "parcours/label/LabelImporte.java", "what a form was given, before its rule has answered",
            "lecture/planification/commande/OptionsPlanifier.java", "words of a command line, not yet checked",
            "lecture/situation/RechercheSites.java", "the filter of a page: empty for the whole country");

    @Test
    void aucun_texte_ne_nomme_un_departement_un_site_ou_une_demarche() {
        Set<String> trouves = new TreeSet<>();
        for (String voisinage : TENUS) {
            Sources.sous(SOURCES.resolve(voisinage).toString(), ".java").forEach((fichier, texte) -> {
                if (TEXTE.matcher(texte).find()) {
                    trouves.add(SOURCES.relativize(fichier).toString().replace('\\', '/'));
                }
            });
        }
        assertThat(trouves).containsExactlyInAnyOrderElementsOf(TEXTES.keySet());
    }
}
