package fr.labellisation.web.pages.indicateurs;

import fr.labellisation.lecture.indicateurs.LectureDesIndicateurs.IndicateursDuSite;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.parcours.indicateurs.IndicateurSuivi;
import fr.labellisation.parcours.indicateurs.MesureRendue;
import fr.labellisation.parcours.indicateurs.PeriodeDeMesure;
import fr.labellisation.socle.exports.Classeur;
import fr.labellisation.socle.exports.Feuille;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What hangs in the hall each quarter: the results with their target and the one before. Source: DOMAINE.md §6 bis. */
final class FeuilleDAffichage {
    private static final List<String> COLONNES =
            List.of("Ce que nous mesurons", "Notre objectif", "Période", "Résultat", "Résultat précédent", "Objectif");

    private FeuilleDAffichage() {}

    /** Indicators with a result in the quarter; what nobody measured is not shown to the public. */
    static Classeur de(
            SituationSite site,
            String departement,
            IndicateursDuSite indicateurs,
            PeriodeDeMesure trimestre,
            LocalDate aujourdhui) {
        return new Classeur(
                "Nos résultats, " + trimestre.libelle(),
                "%s – %s (%s)".formatted(site.nom(), departement, site.departement()),
                aujourdhui,
                "resultats-%s-%s".formatted(site.code(), trimestre.code()),
                List.of(new Feuille(
                        "Résultats du trimestre",
                        COLONNES,
                        indicateurs.suivis().stream()
                                .flatMap(suivi -> trimestre.enPeriodes(suivi.frequence()).stream()
                                        .map(periode -> ligne(
                                                suivi,
                                                periode,
                                                indicateurs.mesures().getOrDefault(suivi.cle(), Map.of())))
                                        .filter(ligne -> !"".equals(ligne.get(3))))
                                .toList())));
    }

    private static List<Object> ligne(
            IndicateurSuivi suivi, PeriodeDeMesure periode, Map<String, MesureRendue> mesures) {
        BigDecimal valeur = valeur(mesures, periode);
        return Arrays.asList(
                suivi.libelle(),
                suivi.cibleEnClair(),
                periode.libelle(),
                avecUnite(valeur, suivi),
                avecUnite(valeur(mesures, periode.precedente()), suivi),
                VueIndicateurs.atteint(suivi, valeur));
    }

    private static BigDecimal valeur(Map<String, MesureRendue> mesures, PeriodeDeMesure periode) {
        MesureRendue mesure = mesures.get(periode.code());
        return mesure == null ? null : mesure.valeur();
    }

    private static String avecUnite(BigDecimal valeur, IndicateurSuivi suivi) {
        return valeur == null
                ? ""
                : suivi.unite().isEmpty()
                        ? VueIndicateurs.texte(valeur)
                        : VueIndicateurs.texte(valeur) + "\u00a0" + suivi.unite();
    }
}
