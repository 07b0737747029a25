package fr.labellisation.referentiel.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.labellisation.referentiel.FichierReferentiel;
import fr.labellisation.socle.tableur.Bornes;
import fr.labellisation.socle.tableur.Cellule;
import fr.labellisation.socle.tableur.Entetes;
import fr.labellisation.socle.tableur.FauteDeFeuille;
import fr.labellisation.socle.tableur.FeuilleLue;
import fr.labellisation.socle.tableur.LectureDeTableur;
import fr.labellisation.socle.tableur.LigneDeTableur;
import fr.labellisation.socle.tableur.Tableur;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A version handed in as a workbook: what it says, and in which cell. */
final class LectureDeClasseur {
    /** Ours, the help, and a few that are told to be too many. */
    private static final int FEUILLES = 12;

    private static final String CODE = "code";

    /** The sheets of which a row is an element of the list of their name. */
    private static final List<FeuilleDeVersion> LISTES = List.of(
            FeuilleDeVersion.MODULES,
            FeuilleDeVersion.RUBRIQUES,
            FeuilleDeVersion.ENGAGEMENTS,
            FeuilleDeVersion.DELAIS);

    private final ObjectNode arbre = EcritureReferentiel.YAML.createObjectNode();
    private final CellulesDeVersion cellules = new CellulesDeVersion();
    private final Map<FeuilleDeVersion, Tableur> feuilles = new EnumMap<>(FeuilleDeVersion.class);

    private LectureDeClasseur() {}

    static VersionDeposee lire(byte[] contenu, Bornes bornes) {
        return new LectureDeClasseur().lire(LectureDeTableur.feuilles(contenu, bornes, FEUILLES));
    }

    private VersionDeposee lire(List<FeuilleLue> lues) {
        trier(lues);
        reglages();
        LISTES.forEach(this::elements);
        indicateurs();
        preuves();
        return cellules.deposee(fichier());
    }

    private FichierReferentiel fichier() {
        try {
            return EcritureReferentiel.YAML.treeToValue(arbre, FichierReferentiel.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Each cell was read as its key expects", e);
        }
    }

    private void trier(List<FeuilleLue> lues) {
        for (FeuilleLue lue : lues) {
            Optional<FeuilleDeVersion> feuille = FeuilleDeVersion.duNom(lue.nom());
            if (feuille.isPresent()) {
                feuilles.put(feuille.get(), lue.tableur());
            } else if (!Entetes.nu(lue.nom()).equals(Entetes.nu(FeuilleDeVersion.AIDE))) {
                cellules.faute(lue.nom(), "A1", "Cette feuille n’est pas attendue\u00a0: reprenez celles du modèle.");
            }
        }
        for (FeuilleDeVersion feuille : FeuilleDeVersion.values()) {
            cellules.situer(feuille.name().toLowerCase(Locale.ROOT), feuille.titre() + " A1");
        }
        cellules.situer("", FeuilleDeVersion.VERSION.titre() + " A1");
        if (!feuilles.containsKey(FeuilleDeVersion.VERSION)) {
            cellules.faute(
                    FeuilleDeVersion.VERSION.titre(),
                    "A1",
                    "Cette feuille manque\u00a0: elle porte les réglages de la version.");
        }
    }

    private void reglages() {
        Set<String> vus = new HashSet<>();
        ArrayNode defauts = arbre.putArray("defautsDuProjet");
        lignes(FeuilleDeVersion.VERSION, (ligne, rang) -> {
            Cellule nom = ligne.get("reglage");
            Optional<ColonneDeVersion> reglage = FeuilleDeVersion.reglage(nom.texte());
            if (reglage.isEmpty()) {
                cellules.faute(
                        FeuilleDeVersion.VERSION.titre(),
                        nom.adresse(),
                        "Le réglage «\u00a0%s\u00a0» n’est pas attendu\u00a0: reprenez ceux du modèle."
                                .formatted(nom.texte()));
                return;
            }
            String cle = reglage.get().cle();
            if (!vus.add(cle)) {
                cellules.faute(
                        FeuilleDeVersion.VERSION.titre(),
                        nom.adresse(),
                        "Le réglage «\u00a0%s\u00a0» est déjà là.".formatted(nom.texte()));
                return;
            }
            cellules.lire(FeuilleDeVersion.VERSION, reglage.get(), ligne.get("valeur"), cle)
                    .ifPresent(valeur -> poser(cle, valeur));
            cellules.lire(
                            FeuilleDeVersion.VERSION,
                            FeuilleDeVersion.VERSION.colonne("defaut"),
                            ligne.get("defaut"),
                            cle + "#defaut")
                    .filter(JsonNode::asBoolean)
                    .ifPresent(oui -> {
                        cellules.situer("defautsDuProjet", FeuilleDeVersion.VERSION.titre() + " C" + rang);
                        defauts.add(cle);
                    });
        });
    }

    private void poser(String cle, JsonNode valeur) {
        int point = cle.indexOf('.');
        if (point < 0) {
            arbre.set(cle, valeur);
        } else {
            arbre.withObjectProperty(cle.substring(0, point)).set(cle.substring(point + 1), valeur);
        }
    }

    private void elements(FeuilleDeVersion feuille) {
        String liste = feuille.name().toLowerCase(Locale.ROOT);
        ArrayNode elements = arbre.putArray(liste);
        lignes(feuille, (ligne, rang) -> element(feuille, ligne, elements.addObject(), lieu(liste, elements), rang));
    }

    private void element(
            FeuilleDeVersion feuille, Map<String, Cellule> ligne, ObjectNode element, String chemin, int rang) {
        cellules.situer(chemin, feuille.titre() + " A" + rang);
        for (ColonneDeVersion colonne : feuille.colonnes()) {
            if (ligne.containsKey(colonne.cle())) {
                cellules.lire(feuille, colonne, ligne.get(colonne.cle()), chemin + "." + colonne.cle())
                        .ifPresent(valeur -> element.set(colonne.cle(), valeur));
            }
        }
    }

    private void indicateurs() {
        FeuilleDeVersion feuille = FeuilleDeVersion.INDICATEURS;
        lignes(feuille, (ligne, rang) -> {
            boolean engagement = !ligne.get("engagement").vide();
            boolean module = !ligne.get("module").vide();
            if (engagement == module) {
                cellules.faute(
                        feuille.titre(),
                        ligne.get("engagement").adresse(),
                        "Un indicateur mesure un engagement ou un module\u00a0: le code de l’un des deux est attendu.");
                return;
            }
            porteur(feuille, engagement ? "engagements" : "modules", ligne.get(engagement ? "engagement" : "module"))
                    .ifPresent(trouve -> {
                        ArrayNode siens = trouve.noeud().withArrayProperty("indicateurs");
                        ObjectNode indicateur = siens.addObject();
                        element(feuille, ligne, indicateur, lieu(trouve.chemin() + ".indicateurs", siens), rang);
                        indicateur.remove(List.of("engagement", "module"));
                    });
        });
    }

    private void preuves() {
        FeuilleDeVersion feuille = FeuilleDeVersion.PREUVES;
        lignes(
                feuille,
                (ligne, rang) -> porteur(feuille, "engagements", ligne.get("engagement"))
                        .ifPresent(trouve -> {
                            ArrayNode siennes = trouve.noeud().withArrayProperty("preuves");
                            cellules.lire(
                                            feuille,
                                            feuille.colonne("preuve"),
                                            ligne.get("preuve"),
                                            trouve.chemin() + ".preuves[" + (siennes.size() + 1) + "]")
                                    .ifPresentOrElse(
                                            siennes::add,
                                            () -> cellules.faute(
                                                    feuille.titre(),
                                                    ligne.get("preuve").adresse(),
                                                    "Une preuve est attendue."));
                        }));
    }

    private record Porteur(ObjectNode noeud, String chemin) {}

    private Optional<Porteur> porteur(FeuilleDeVersion feuille, String liste, Cellule code) {
        JsonNode elements = arbre.path(liste);
        for (int rang = 0; rang < elements.size(); rang++) {
            if (elements.get(rang).path(CODE).asText().equals(code.texte()) && !code.vide()) {
                return Optional.of(new Porteur((ObjectNode) elements.get(rang), liste + "[" + (rang + 1) + "]"));
            }
        }
        cellules.faute(
                feuille.titre(),
                code.adresse(),
                "«\u00a0%s\u00a0» n’est pas un code de la feuille «\u00a0%s\u00a0»."
                        .formatted(
                                code.texte(),
                                liste.equals("modules")
                                        ? FeuilleDeVersion.MODULES.titre()
                                        : FeuilleDeVersion.ENGAGEMENTS.titre()));
        return Optional.empty();
    }

    private interface Ligne {
        /** @param rang as the spreadsheet counts it */
        void lire(Map<String, Cellule> cellules, int rang);
    }

    private void lignes(FeuilleDeVersion feuille, Ligne lecture) {
        Tableur tableur = feuilles.get(feuille);
        if (tableur == null) {
            return;
        }
        List<FauteDeFeuille> fautes = new ArrayList<>();
        Map<ColonneDeVersion, Integer> places = Entetes.places(tableur, feuille::duTitre, fautes);
        feuille.colonnes().stream()
                .filter(colonne -> !places.containsKey(colonne))
                .forEach(colonne -> fautes.add(Entetes.manque(colonne.titre())));
        fautes.forEach(faute -> cellules.faute(feuille.titre(), faute.cellule(), faute.phrase()));
        if (!fautes.isEmpty()) {
            return;
        }
        for (LigneDeTableur ligne : tableur.lignes()) {
            Map<String, Cellule> parCle = new HashMap<>();
            places.forEach((colonne, place) ->
                    parCle.put(colonne.cle(), ligne.cellules().get(place)));
            lecture.lire(parCle, ligne.numero());
        }
    }

    private static String lieu(String liste, ArrayNode elements) {
        return liste + "[" + elements.size() + "]";
    }
}
