package fr.labellisation.referentiel.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import fr.labellisation.referentiel.DateConnue;
import fr.labellisation.referentiel.FichierReferentiel;
import fr.labellisation.referentiel.catalogue.ColonneDeVersion.Genre;
import fr.labellisation.socle.tableur.Cellule;
import fr.labellisation.socle.tableur.Entetes;
import fr.labellisation.socle.tableur.FauteDeFeuille;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The cells of a workbook that was handed in: what each says, where it stands, and what is wrong with it. */
final class CellulesDeVersion {
    private static final Pattern MOIS_OU_ANNEE = Pattern.compile("\\d{4}(-\\d{2})?");
    private static final Pattern ESPACE_INSECABLE = Pattern.compile(" ([%:;?!»])");
    private static final Pattern ENTIER = Pattern.compile("-?\\d{1,6}");
    private static final Pattern NOMBRE = Pattern.compile("-?\\d{1,9}([.,]\\d{1,6})?");

    private final Map<String, String> lieux = new HashMap<>();
    private final List<FauteDeFeuille> fautes = new ArrayList<>();
    private final List<String> fautifs = new ArrayList<>();

    VersionDeposee deposee(FichierReferentiel fichier) {
        return new VersionDeposee(fichier, lieux, fautes, fautifs);
    }

    void faute(String feuille, String cellule, String phrase) {
        fautes.add(new FauteDeFeuille(feuille + " " + cellule, phrase));
    }

    void situer(String chemin, String lieu) {
        lieux.put(chemin, lieu);
    }

    /** What a cell says; empty for one that says nothing, or something wrong. */
    Optional<JsonNode> lire(FeuilleDeVersion feuille, ColonneDeVersion colonne, Cellule cellule, String chemin) {
        situer(chemin, feuille.titre() + " " + cellule.adresse());
        Optional<String> refus = refus(colonne, cellule);
        if (refus.isPresent()) {
            fautifs.add(chemin);
            faute(
                    feuille.titre(),
                    cellule.adresse(),
                    "«\u00a0%s\u00a0»\u00a0: %s.".formatted(colonne.titre(), refus.get()));
            return Optional.empty();
        }
        boolean rien = cellule.vide() || colonne.genre() == Genre.TITRE && aCompleter(cellule);
        return rien ? Optional.empty() : Optional.of(valeur(colonne, cellule.texte()));
    }

    private static Optional<String> refus(ColonneDeVersion colonne, Cellule cellule) {
        String texte = cellule.texte();
        if (cellule.genre() == Cellule.Genre.FORMULE) {
            return Optional.of("une valeur est attendue, pas une formule\u00a0; collez le résultat à sa place");
        }
        if (cellule.vide()) {
            return colonne.genre() == Genre.TITRE
                    ? Optional.of("un titre est attendu, ou «\u00a0à compléter\u00a0» s’il n’est pas connu")
                    : Optional.empty();
        }
        return switch (colonne.genre()) {
            case ENTIER -> siNon(ENTIER.matcher(texte).matches(), "un nombre entier est attendu", texte);
            case NOMBRE -> siNon(NOMBRE.matcher(texte).matches(), "un nombre est attendu", texte);
            case OUI_NON ->
                siNon(
                        Entetes.nu(texte).equals("oui") || Entetes.nu(texte).equals("non"),
                        "oui ou non est attendu",
                        texte);
            case DATE ->
                siNon(
                        cellule.jour().isPresent() || moisOuAnnee(texte),
                        "une date est attendue, comme 27/06/2013, dans une cellule au format date, ou un mois comme 2014-06, ou une année",
                        texte);
            default -> Optional.empty();
        };
    }

    private static Optional<String> siNon(boolean juste, String attendu, String texte) {
        return juste ? Optional.empty() : Optional.of("%s, pas «\u00a0%s\u00a0»".formatted(attendu, texte));
    }

    private static boolean moisOuAnnee(String texte) {
        try {
            return MOIS_OU_ANNEE.matcher(texte).matches()
                    && !DateConnue.de(texte).texte().isEmpty();
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean aCompleter(Cellule cellule) {
        return Entetes.nu(cellule.texte()).equals(Entetes.nu(ClasseurDeVersion.A_COMPLETER));
    }

    private static JsonNode valeur(ColonneDeVersion colonne, String texte) {
        return switch (colonne.genre()) {
            case ENTIER -> IntNode.valueOf(Integer.parseInt(texte));
            case NOMBRE -> DecimalNode.valueOf(new BigDecimal(texte.replace(',', '.')));
            case OUI_NON -> BooleanNode.valueOf(Entetes.nu(texte).equals("oui"));
            case LISTE -> liste(typographie(texte));
            case CHOIX -> TextNode.valueOf(choisi(colonne, texte));
            default -> TextNode.valueOf(typographie(texte));
        };
    }

    /** A cell keeps one kind of space: those that must not break are put back. */
    private static String typographie(String texte) {
        return ESPACE_INSECABLE.matcher(texte).replaceAll("\u00a0$1").replace("« ", "«\u00a0");
    }

    private static ArrayNode liste(String texte) {
        ArrayNode liste = JsonNodeFactory.instance.arrayNode();
        for (String un : texte.split(";")) {
            if (!un.isBlank()) {
                liste.add(un.replaceAll("^[\\s\u00a0]+|[\\s\u00a0]+$", ""));
            }
        }
        return liste;
    }

    /** Its code, by it or by its label; what is neither stays as it is written, and is told by the check of the whole. */
    private static String choisi(ColonneDeVersion colonne, String texte) {
        return colonne.choix().entrySet().stream()
                .filter(choix -> choix.getKey().equalsIgnoreCase(texte)
                        || choix.getValue().equalsIgnoreCase(texte))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(texte);
    }
}
