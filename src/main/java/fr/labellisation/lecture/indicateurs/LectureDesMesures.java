package fr.labellisation.lecture.indicateurs;

import fr.labellisation.lecture.indicateurs.LectureDesIndicateurs.IndicateursDuSite;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.lecture.travail.FeuilleRendue;
import fr.labellisation.lecture.travail.FeuilleRendue.Changement;
import fr.labellisation.lecture.travail.FeuilleRendue.Ecart;
import fr.labellisation.parcours.indicateurs.IndicateurSuivi;
import fr.labellisation.parcours.indicateurs.MesureRendue;
import fr.labellisation.parcours.indicateurs.MesureSaisie;
import fr.labellisation.parcours.indicateurs.PeriodeDeMesure;
import fr.labellisation.parcours.indicateurs.RegleDUnResultat;
import fr.labellisation.parcours.indicateurs.TenueDesIndicateurs;
import fr.labellisation.socle.formulaires.NombreFrancais;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.tableur.Bornes;
import fr.labellisation.socle.tableur.Cellule;
import fr.labellisation.socle.tableur.Entetes;
import fr.labellisation.socle.tableur.FauteDeFeuille;
import fr.labellisation.socle.tableur.LectureDeTableur;
import fr.labellisation.socle.tableur.LigneDeTableur;
import fr.labellisation.socle.tableur.Tableur;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a sheet of results that comes back and compares it with what is written; nothing is written here. A cell without anything in it
 * changes nothing: a result is taken back on the page alone.
 */
public final class LectureDesMesures {
    /** As large as such a sheet may be. */
    public static final Bornes BORNES = new Bornes(2_000_000, 1_000);

    private static final List<String> ATTENDUES =
            List.of(FeuilleDesMesures.INDICATEUR, FeuilleDesMesures.PERIODE, FeuilleDesMesures.VALEUR);
    /** How far back a period may lie, counted in periods of its kind. */
    private static final int PERIODES = 120;

    private final SituationSite site;
    private final IndicateursDuSite indicateurs;
    private final LocalDate aujourdhui;
    private final List<FauteDeFeuille> fautes = new ArrayList<>();
    private final List<Changement> changements = new ArrayList<>();
    private final List<MesureSaisie> saisies = new ArrayList<>();
    private final Set<String> vues = new HashSet<>();
    private Map<String, Integer> places = Map.of();
    private int inchangees;

    private LectureDesMesures(SituationSite site, IndicateursDuSite indicateurs, LocalDate aujourdhui) {
        this.site = site;
        this.indicateurs = indicateurs;
        this.aujourdhui = aujourdhui;
    }

    /**
     * @throws SaisieRefusee with one sentence if it is no sheet, or holds more than the limits
     */
    public static MesuresDeFeuille lire(
            SituationSite site, IndicateursDuSite indicateurs, LocalDate aujourdhui, byte[] contenu) {
        LectureDesMesures lecture = new LectureDesMesures(site, indicateurs, aujourdhui);
        lecture.lire(LectureDeTableur.lire(contenu, BORNES));
        return new MesuresDeFeuille(
                new FeuilleRendue(lecture.changements, lecture.inchangees, lecture.fautes), lecture.saisies);
    }

    private void lire(Tableur tableur) {
        places = Entetes.places(
                tableur,
                texte -> FeuilleDesMesures.COLONNES.stream()
                        .filter(titre -> Entetes.nu(titre).equals(Entetes.nu(texte)))
                        .findFirst(),
                fautes);
        List<String> manquent =
                ATTENDUES.stream().filter(titre -> !places.containsKey(titre)).toList();
        manquent.forEach(titre -> fautes.add(Entetes.manque(titre)));
        if (manquent.isEmpty()) {
            tableur.lignes().forEach(this::ligne);
        }
    }

    private void ligne(LigneDeTableur lue) {
        int avant = fautes.size();
        cellule(lue, FeuilleDesMesures.SITE).ifPresent(this::duSite);
        Cellule valeur = cellule(lue, FeuilleDesMesures.VALEUR).orElseThrow();
        Optional<Cellule> remarque = cellule(lue, FeuilleDesMesures.REMARQUE);
        refuserLesFormules(lue);
        IndicateurSuivi suivi =
                suivi(cellule(lue, FeuilleDesMesures.INDICATEUR).orElseThrow()).orElse(null);
        PeriodeDeMesure periode = suivi == null
                ? null
                : periode(suivi, cellule(lue, FeuilleDesMesures.PERIODE).orElseThrow())
                        .orElse(null);
        if (periode == null || fautes.size() > avant) {
            return;
        }
        if (!vues.add(suivi.cle() + " " + periode.code())) {
            faute(
                    valeur,
                    "Le résultat de «\u00a0%s\u00a0», %s, est donné deux fois.",
                    suivi.titre(),
                    periode.libelle());
            return;
        }
        if (valeur.genre() == Cellule.Genre.DATE) {
            faute(valeur, "Un nombre comme 12 ou 9,5 est attendu, c’est une date.");
            return;
        }
        RegleDUnResultat.refus(valeur.texte(), suivi, periode, aujourdhui)
                .ifPresent(refus -> faute(valeur, Character.toUpperCase(refus.charAt(0)) + refus.substring(1)));
        remarque.filter(texte -> texte.texte().length() > TenueDesIndicateurs.LONGUEUR_REMARQUE)
                .ifPresent(texte -> faute(texte, "%d caractères au plus.", TenueDesIndicateurs.LONGUEUR_REMARQUE));
        if (fautes.size() == avant) {
            comparer(
                    lue,
                    suivi,
                    periode,
                    valeur.texte(),
                    remarque.map(Cellule::texte).orElse(""));
        }
    }

    private void refuserLesFormules(LigneDeTableur lue) {
        places.values().stream()
                .map(place -> lue.cellules().get(place))
                .filter(cellule -> cellule.genre() == Cellule.Genre.FORMULE)
                .forEach(cellule -> faute(cellule, "Une formule est écrite ici\u00a0: remplacez-la par sa valeur."));
    }

    private void duSite(Cellule cellule) {
        if (!cellule.vide()
                && !Entetes.nu(cellule.texte()).equals(Entetes.nu(site.nom()))
                && !cellule.texte().equals(site.code().valeur())) {
            faute(
                    cellule,
                    "«\u00a0%s\u00a0» n’est pas ce site\u00a0: rendez cette ligne sur la page du sien.",
                    cellule.texte());
        }
    }

    private Optional<IndicateurSuivi> suivi(Cellule cellule) {
        Optional<IndicateurSuivi> connu = indicateurs.suivis().stream()
                .filter(suivi -> Entetes.nu(suivi.titre()).equals(Entetes.nu(cellule.texte())))
                .findFirst();
        if (connu.isEmpty() && cellule.genre() != Cellule.Genre.FORMULE) {
            faute(
                    cellule,
                    cellule.vide()
                            ? "L’indicateur manque\u00a0; dans des cellules fusionnées, il ne vaut que pour la première ligne."
                            : "«\u00a0%s\u00a0» n’est pas un indicateur de ce site.",
                    cellule.texte());
        }
        return connu;
    }

    private Optional<PeriodeDeMesure> periode(IndicateurSuivi suivi, Cellule cellule) {
        Optional<PeriodeDeMesure> connue = new PeriodeDeMesure(suivi.frequence(), aujourdhui)
                .suivante().jusquIci(PERIODES).stream()
                        .filter(periode -> periode.code().equals(cellule.texte())
                                || Entetes.nu(periode.libelle()).equals(Entetes.nu(cellule.texte())))
                        .findFirst();
        if (connue.isEmpty() && cellule.genre() != Cellule.Genre.FORMULE) {
            PeriodeDeMesure exemple = new PeriodeDeMesure(suivi.frequence(), aujourdhui);
            faute(
                    cellule,
                    cellule.vide()
                            ? "La période manque\u00a0; dans des cellules fusionnées, elle ne vaut que pour la première ligne."
                            : "«\u00a0%s\u00a0» n’est pas une période de cet indicateur, mesuré %s\u00a0: «\u00a0%s\u00a0» ou %s est"
                                    + " attendu.",
                    cellule.texte(),
                    suivi.frequence().libelle(),
                    exemple.libelle(),
                    exemple.code());
        }
        return connue;
    }

    private void comparer(
            LigneDeTableur lue, IndicateurSuivi suivi, PeriodeDeMesure periode, String valeur, String remarque) {
        MesureRendue actuelle = indicateurs
                .mesures()
                .getOrDefault(suivi.cle(), Map.of())
                .getOrDefault(periode.code(), new MesureRendue(suivi.cle(), periode.code(), 0, null, ""));
        BigDecimal nouvelle = valeur.isEmpty() ? actuelle.valeur() : RegleDUnResultat.valeur(valeur);
        String dite = remarque.isEmpty() ? actuelle.remarque() : remarque;
        List<Ecart> ecarts = new ArrayList<>();
        if (!RegleDUnResultat.pareilles(nouvelle, actuelle.valeur())) {
            ecarts.add(new Ecart(FeuilleDesMesures.VALEUR, texte(actuelle.valeur()), texte(nouvelle)));
        }
        if (!LectureDeTableur.texte(actuelle.remarque()).equals(LectureDeTableur.texte(dite))) {
            ecarts.add(new Ecart(FeuilleDesMesures.REMARQUE, actuelle.remarque(), dite));
        }
        if (ecarts.isEmpty()) {
            inchangees++;
            return;
        }
        changements.add(new Changement(
                suivi.cle() + " " + periode.code(),
                "",
                suivi.titre() + ", " + periode.libelle(),
                actuelle.version(),
                entreTemps(lue, actuelle.version()),
                Map.of(),
                ecarts));
        saisies.add(new MesureSaisie(
                suivi.cle(),
                periode.code(),
                actuelle.version(),
                texte(actuelle.valeur()),
                nouvelle == null ? "" : nouvelle.toPlainString(),
                actuelle.remarque(),
                dite));
    }

    /** Whether it was written since the sheet left; of a sheet that does not say, it is not known. */
    private boolean entreTemps(LigneDeTableur lue, int version) {
        return cellule(lue, FeuilleDesMesures.VERSION)
                .filter(cellule -> !cellule.vide())
                .filter(cellule -> !cellule.texte().equals(String.valueOf(version)))
                .isPresent();
    }

    private Optional<Cellule> cellule(LigneDeTableur lue, String colonne) {
        return Optional.ofNullable(places.get(colonne))
                .map(place -> lue.cellules().get(place));
    }

    private static String texte(BigDecimal valeur) {
        return valeur == null ? "" : NombreFrancais.de(valeur);
    }

    private void faute(Cellule cellule, String phrase, Object... valeurs) {
        fautes.add(new FauteDeFeuille(cellule.adresse(), valeurs.length == 0 ? phrase : phrase.formatted(valeurs)));
    }
}
