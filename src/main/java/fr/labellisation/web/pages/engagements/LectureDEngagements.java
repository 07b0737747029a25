package fr.labellisation.web.pages.engagements;

import fr.labellisation.lecture.travail.FeuilleRendue;
import fr.labellisation.lecture.travail.FeuilleRendue.Changement;
import fr.labellisation.lecture.travail.FeuilleRendue.Ecart;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.complements.EngagementSaisi;
import fr.labellisation.referentiel.complements.EngagementSaisi.Etat;
import fr.labellisation.referentiel.complements.TenueDesEngagements;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.tableur.Bornes;
import fr.labellisation.socle.tableur.Cellule;
import fr.labellisation.socle.tableur.Entetes;
import fr.labellisation.socle.tableur.FauteDeFeuille;
import fr.labellisation.socle.tableur.LectureDeTableur;
import fr.labellisation.socle.tableur.LigneDeTableur;
import fr.labellisation.socle.tableur.Tableur;
import fr.labellisation.socle.variables.Acte;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a sheet of engagements that comes back, and compares it with what is written; nothing is written here. */
final class LectureDEngagements {
    private static final Bornes BORNES = new Bornes(2_000_000, 500);
    private static final List<Champ> CHAMPS = TenueDesEngagements.CHAMPS.tous();

    private final Referentiel version;
    private final Map<String, EngagementSaisi> ecrits = new LinkedHashMap<>();
    private final Acte acte;
    private final List<FauteDeFeuille> fautes = new ArrayList<>();
    private final List<Changement> changements = new ArrayList<>();
    private final Set<String> lus = new HashSet<>();
    private int inchangees;

    private LectureDEngagements(Referentiel version, List<EngagementSaisi> ecrits, Acte acte) {
        this.version = version;
        this.acte = acte;
        ecrits.forEach(saisi -> this.ecrits.put(saisi.code(), saisi));
    }

    /** A row that is not there changes nothing; a code without a title waits for it. */
    static FeuilleRendue lire(Referentiel version, List<EngagementSaisi> ecrits, Acte acte, byte[] contenu) {
        LectureDEngagements lecture = new LectureDEngagements(version, ecrits, acte);
        try {
            lecture.tableur(LectureDeTableur.lire(contenu, BORNES));
        } catch (SaisieRefusee refus) {
            refus.raisons().forEach(raison -> lecture.fautes.add(new FauteDeFeuille("", raison)));
        }
        return new FeuilleRendue(lecture.changements, lecture.inchangees, lecture.fautes);
    }

    private void tableur(Tableur tableur) {
        Map<String, Integer> places = Entetes.places(
                tableur,
                texte -> FeuilleDEngagements.titres().stream()
                        .filter(titre -> Entetes.nu(titre).equals(Entetes.nu(texte)))
                        .findFirst(),
                fautes);
        CHAMPS.stream()
                .map(Champ::libelle)
                .filter(titre -> !places.containsKey(titre))
                .forEach(titre -> fautes.add(Entetes.manque(titre)));
        if (fautes.isEmpty()) {
            tableur.lignes().forEach(ligne -> ligne(places, ligne));
        }
    }

    private void ligne(Map<String, Integer> places, LigneDeTableur ligne) {
        Map<String, Cellule> cellules = new LinkedHashMap<>();
        CHAMPS.forEach(champ -> cellules.put(champ.cle(), ligne.cellules().get(places.get(champ.libelle()))));
        if (formules(cellules) || sansTitre(cellules)) {
            return;
        }
        Map<String, String> valeurs = new LinkedHashMap<>();
        String code = cellules.get(TenueDesEngagements.CODE).texte().toUpperCase(Locale.FRENCH);
        Optional<SaisieDEngagement> ecrite = Optional.ofNullable(ecrits.get(code))
                .filter(saisi -> saisi.etat() == Etat.EN_USAGE)
                .map(SaisieDEngagement::de);
        cellules.forEach((cle, cellule) -> valeurs.put(
                cle, valeur(cle, cellule, ecrite.map(SaisieDEngagement::valeurs).orElse(Map.of()))));
        valeurs.put(TenueDesEngagements.CODE, code);
        valeurs.computeIfPresent(TenueDesEngagements.MODULE, (cle, module) -> module.toUpperCase(Locale.FRENCH));
        try {
            TenueDesEngagements.lire(version, 0, valeurs, acte);
        } catch (SaisieRefusee refus) {
            refus.raisons().forEach(raison -> fautes.add(new FauteDeFeuille(adresse(cellules, raison), raison)));
            return;
        }
        if (!lus.add(code)) {
            fautes.add(new FauteDeFeuille(
                    cellules.get(TenueDesEngagements.CODE).adresse(),
                    "L’engagement %s est déjà plus haut.".formatted(code)));
            return;
        }
        comparer(code, ecrite.map(SaisieDEngagement::valeurs).orElse(Map.of()), valeurs, vue(places, ligne));
    }

    private void comparer(String code, Map<String, String> avant, Map<String, String> apres, Optional<String> vue) {
        List<Ecart> ecarts = CHAMPS.stream()
                .filter(champ -> !avant.getOrDefault(champ.cle(), "").equals(apres.get(champ.cle())))
                .map(champ -> new Ecart(champ.libelle(), avant.getOrDefault(champ.cle(), ""), apres.get(champ.cle())))
                .toList();
        if (ecarts.isEmpty()) {
            inchangees++;
            return;
        }
        int ecrite = ecrits.containsKey(code) ? ecrits.get(code).version() : 0;
        changements.add(new Changement(
                code,
                "",
                code + " – " + apres.get(TenueDesEngagements.TITRE),
                ecrite,
                vue.filter(lue -> !lue.equals(String.valueOf(avant.isEmpty() ? 0 : ecrite)))
                        .isPresent(),
                apres,
                ecarts));
    }

    /** The version that the sheet left with; empty where it does not say. */
    private static Optional<String> vue(Map<String, Integer> places, LigneDeTableur ligne) {
        return Optional.ofNullable(places.get(FeuilleDEngagements.VERSION))
                .map(place -> ligne.cellules().get(place).texte())
                .filter(texte -> !texte.isEmpty());
    }

    /** As it is kept: what was only read and written again by a spreadsheet is the same. */
    private static String valeur(String cle, Cellule cellule, Map<String, String> ecrites) {
        String texte = cle.equals(TenueDesEngagements.PREUVES)
                ? cellule.texte().replaceAll("\\s*(?:;|\\R)\\s*", "\n").strip()
                : cellule.texte();
        String ecrite = ecrites.getOrDefault(cle, "");
        return LectureDeTableur.texte(ecrite).equals(texte) ? ecrite : texte;
    }

    private boolean formules(Map<String, Cellule> cellules) {
        List<FauteDeFeuille> trouvees = cellules.values().stream()
                .filter(cellule -> cellule.genre() == Cellule.Genre.FORMULE)
                .map(cellule -> new FauteDeFeuille(
                        cellule.adresse(), "Une formule est écrite ici\u00a0: remplacez-la par sa valeur."))
                .toList();
        fautes.addAll(trouvees);
        return !trouvees.isEmpty();
    }

    /** A code of the référentiel that nobody completed yet: nothing to write. */
    private boolean sansTitre(Map<String, Cellule> cellules) {
        boolean attend = cellules.get(TenueDesEngagements.TITRE).vide()
                && cellules.get(TenueDesEngagements.PREUVES).vide()
                && version.engagements().stream()
                        .anyMatch(engagement -> engagement
                                .code()
                                .equals(cellules.get(TenueDesEngagements.CODE).texte()))
                && !ecrits.containsKey(cellules.get(TenueDesEngagements.CODE).texte());
        if (attend) {
            inchangees++;
        }
        return attend;
    }

    /** The cell of the column that a reason begins with; that of the code if it names none. */
    private static String adresse(Map<String, Cellule> cellules, String raison) {
        return CHAMPS.stream()
                .filter(champ -> raison.startsWith(champ.phrase("").strip()))
                .map(champ -> cellules.get(champ.cle()).adresse())
                .findFirst()
                .orElse(cellules.get(TenueDesEngagements.CODE).adresse());
    }
}
