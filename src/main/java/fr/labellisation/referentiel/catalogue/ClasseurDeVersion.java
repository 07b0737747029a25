package fr.labellisation.referentiel.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.catalogue.ColonneDeVersion.Genre;
import fr.labellisation.referentiel.delais.DelaisConnus;
import fr.labellisation.socle.exports.Classeur;
import fr.labellisation.socle.exports.Feuille;
import fr.labellisation.socle.regles.DateFrancaise;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.StreamSupport;

/** A version as a workbook that can be handed in again, and the model to fill in. */
public final class ClasseurDeVersion {
    static final String A_COMPLETER = "à compléter";
    private static final String OUI = "oui";

    private ClasseurDeVersion() {}

    /** All that is known of a version. */
    public static Classeur de(Referentiel version, LocalDate le, DelaisConnus delais) {
        JsonNode arbre = EcritureReferentiel.arbre(version);
        return classeur(
                version.nomEtAnnee(), version.id().replace('.', '-') + "-r" + version.revision(), le, arbre, delais);
    }

    /** The sheets with their headings and the names of the settings. */
    public static Classeur modele(LocalDate le, DelaisConnus delais) {
        return classeur("Modèle à remplir", "modele-referentiel", le, MissingNode.getInstance(), delais);
    }

    private static Classeur classeur(String portee, String nom, LocalDate le, JsonNode arbre, DelaisConnus delais) {
        List<Feuille> feuilles = new ArrayList<>();
        for (FeuilleDeVersion feuille : FeuilleDeVersion.values()) {
            feuilles.add(new Feuille(
                    feuille.titre(),
                    feuille.colonnes().stream().map(ColonneDeVersion::titre).toList(),
                    lignes(feuille, arbre)));
        }
        feuilles.add(new Feuille(
                FeuilleDeVersion.AIDE, List.of("Feuille", "Colonne ou réglage", "Ce qui est attendu"), aide(delais)));
        return new Classeur("Référentiel", portee, le, nom, feuilles);
    }

    private static List<List<Object>> lignes(FeuilleDeVersion feuille, JsonNode arbre) {
        return switch (feuille) {
            case VERSION ->
                FeuilleDeVersion.REGLAGES.stream()
                        .map(reglage -> reglage(reglage, arbre))
                        .toList();
            case MODULES, RUBRIQUES, ENGAGEMENTS, DELAIS -> elements(feuille, arbre);
            case INDICATEURS -> {
                List<List<Object>> lignes = new ArrayList<>();
                sous(lignes, arbre, "modules", "module");
                sous(lignes, arbre, "engagements", "engagement");
                yield lignes;
            }
            case PREUVES -> preuves(arbre);
        };
    }

    /** A setting as the sheet says it; empty where nothing is said. */
    static String enClair(ColonneDeVersion reglage, JsonNode arbre) {
        Object valeur = cellule(reglage, valeur(reglage, arbre));
        return valeur instanceof LocalDate jour
                ? DateFrancaise.de(jour)
                : Objects.toString(valeur, "").replace(" ; ", "\u00a0; ");
    }

    private static JsonNode valeur(ColonneDeVersion reglage, JsonNode arbre) {
        return arbre.at("/" + reglage.cle().replace('.', '/'));
    }

    private static List<Object> reglage(ColonneDeVersion reglage, JsonNode arbre) {
        JsonNode valeur = valeur(reglage, arbre);
        boolean defaut = flux(arbre.path("defautsDuProjet")).stream()
                .anyMatch(cle -> cle.asText().equals(reglage.cle()));
        return Arrays.asList(reglage.titre(), cellule(reglage, valeur), defaut ? OUI : null);
    }

    private static List<List<Object>> elements(FeuilleDeVersion feuille, JsonNode arbre) {
        String liste = feuille.name().toLowerCase(Locale.ROOT);
        return flux(arbre.path(liste)).stream()
                .map(element -> ligne(feuille, element, null, ""))
                .toList();
    }

    /** Those of the modules before those of the engagements. */
    private static void sous(List<List<Object>> lignes, JsonNode arbre, String liste, String porteur) {
        for (JsonNode element : arbre.path(liste)) {
            for (JsonNode indicateur : element.path("indicateurs")) {
                lignes.add(ligne(
                        FeuilleDeVersion.INDICATEURS,
                        indicateur,
                        porteur,
                        element.path("code").asText()));
            }
        }
    }

    private static List<Object> ligne(FeuilleDeVersion feuille, JsonNode element, String porteur, String code) {
        List<Object> cellules = new ArrayList<>();
        for (ColonneDeVersion colonne : feuille.colonnes()) {
            cellules.add(colonne.cle().equals(porteur) ? code : cellule(colonne, element.path(colonne.cle())));
        }
        return cellules;
    }

    private static List<List<Object>> preuves(JsonNode arbre) {
        List<List<Object>> lignes = new ArrayList<>();
        for (JsonNode engagement : arbre.path("engagements")) {
            for (JsonNode preuve : engagement.path("preuves")) {
                lignes.add(List.of(engagement.path("code").asText(), preuve.asText()));
            }
        }
        return lignes;
    }

    private static Object cellule(ColonneDeVersion colonne, JsonNode valeur) {
        if (valeur.isMissingNode()) {
            return colonne.genre() == Genre.TITRE ? A_COMPLETER : null;
        }
        return switch (colonne.genre()) {
            case OUI_NON -> valeur.asBoolean() ? OUI : "non";
            case LISTE ->
                String.join(" ; ", flux(valeur).stream().map(JsonNode::asText).toList());
            case CHOIX -> colonne.choix().getOrDefault(valeur.asText(), valeur.asText());
            case DATE ->
                valeur.asText().length() == LocalDate.EPOCH.toString().length()
                        ? (Object) LocalDate.parse(valeur.asText())
                        : valeur.asText();
            case ENTIER, NOMBRE ->
                valeur.decimalValue().scale() <= 0
                        ? (Object) valeur.intValue()
                        : valeur.asText().replace('.', ',');
            case TEXTE, TITRE -> valeur.asText();
        };
    }

    private static List<List<Object>> aide(DelaisConnus delais) {
        List<List<Object>> lignes = new ArrayList<>();
        for (FeuilleDeVersion feuille : FeuilleDeVersion.values()) {
            feuille.colonnes()
                    .forEach(colonne -> lignes.add(List.of(feuille.titre(), colonne.titre(), colonne.aide())));
            if (feuille == FeuilleDeVersion.VERSION) {
                FeuilleDeVersion.REGLAGES.forEach(
                        reglage -> lignes.add(List.of(feuille.titre(), reglage.titre(), reglage.aide())));
            }
        }
        delais.noms().forEach((tache, nom) -> lignes.add(List.of(FeuilleDeVersion.DELAIS.titre(), tache, nom)));
        return lignes;
    }

    private static List<JsonNode> flux(JsonNode liste) {
        return StreamSupport.stream(liste.spliterator(), false).toList();
    }
}
