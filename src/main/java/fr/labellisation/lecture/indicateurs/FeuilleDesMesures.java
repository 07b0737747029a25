package fr.labellisation.lecture.indicateurs;

import fr.labellisation.lecture.indicateurs.LectureDesIndicateurs.IndicateursDuSite;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.parcours.indicateurs.IndicateurSuivi;
import fr.labellisation.parcours.indicateurs.MesureRendue;
import fr.labellisation.parcours.indicateurs.PeriodeDeMesure;
import fr.labellisation.referentiel.Cible.Periode;
import fr.labellisation.socle.exports.Classeur;
import fr.labellisation.socle.exports.Feuille;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The results of a site as a table to take away, a row for each indicator and period; it comes in again, see {@link LectureDesMesures}. */
public final class FeuilleDesMesures {
    static final String SITE = "Site";
    static final String INDICATEUR = "Indicateur";
    static final String CIBLE = "Cible";
    static final String PERIODE = "Période";
    static final String VALEUR = "Valeur";
    static final String ATTEINT = "Objectif";
    static final String REMARQUE = "Remarque";
    static final String VERSION = "Version";

    static final List<String> COLONNES = List.of(SITE, INDICATEUR, CIBLE, PERIODE, VALEUR, ATTEINT, REMARQUE, VERSION);

    private static final int TRIMESTRES = 4;

    private FeuilleDesMesures() {}

    /**
     * A year of results, with the periods that have none.
     *
     * @param trimestre the last quarter of it; periods that have not begun are left out
     */
    public static Classeur de(
            SituationSite site, IndicateursDuSite indicateurs, PeriodeDeMesure trimestre, LocalDate aujourdhui) {
        return new Classeur(
                "Résultats des indicateurs",
                site.nom(),
                aujourdhui,
                "indicateurs-" + site.code(),
                List.of(new Feuille(
                        "Résultats",
                        COLONNES,
                        indicateurs.suivis().stream()
                                .flatMap(suivi -> periodes(suivi, trimestre)
                                        .filter(periode -> !periode.debut().isAfter(aujourdhui))
                                        .map(periode -> ligne(
                                                site.nom(),
                                                suivi,
                                                periode,
                                                indicateurs
                                                        .mesures()
                                                        .getOrDefault(suivi.cle(), Map.of())
                                                        .get(periode.code()))))
                                .toList())));
    }

    private static Stream<PeriodeDeMesure> periodes(IndicateurSuivi suivi, PeriodeDeMesure trimestre) {
        return new PeriodeDeMesure(Periode.TRIMESTRE, trimestre.debut())
                .jusquIci(TRIMESTRES).stream()
                        .flatMap(un -> un.enPeriodes(suivi.frequence()).stream())
                        .distinct();
    }

    private static List<Object> ligne(String nom, IndicateurSuivi suivi, PeriodeDeMesure periode, MesureRendue mesure) {
        return Arrays.asList(
                nom,
                suivi.titre(),
                suivi.cibleEnClair(),
                periode.libelle(),
                mesure == null ? null : mesure.valeur(),
                mesure == null || mesure.valeur() == null
                        ? ""
                        : suivi.atteint(mesure.valeur())
                                .map(oui -> oui ? "atteint" : "non atteint")
                                .orElse(""),
                mesure == null ? "" : mesure.remarque(),
                mesure == null ? 0 : mesure.version());
    }
}
