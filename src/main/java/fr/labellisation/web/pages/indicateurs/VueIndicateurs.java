package fr.labellisation.web.pages.indicateurs;

import fr.labellisation.lecture.indicateurs.LectureDesIndicateurs.IndicateursDuSite;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.parcours.indicateurs.IndicateurSuivi;
import fr.labellisation.parcours.indicateurs.MesureRendue;
import fr.labellisation.parcours.indicateurs.MesureSaisie;
import fr.labellisation.parcours.indicateurs.PeriodeDeMesure;
import fr.labellisation.socle.formulaires.NombreFrancais;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The indicators of a site in a quarter, as their page shows them.
 *
 * @param labels which labels ask for them; empty without any
 */
record VueIndicateurs(
        String site,
        String nom,
        String departement,
        String labels,
        PeriodeDeMesure trimestre,
        List<LigneIndicateur> lignes) {
    private static final int PERIODES_DESSINEES = 8;

    /**
     * An indicator.
     *
     * @param cible empty where none is known
     * @param frequence « par mois », with « défaut du projet » where no source says so
     * @param courbe an svg element; empty while there is no result
     * @param suite what the picture shows, period by period
     */
    record LigneIndicateur(
            String engagement,
            String libelle,
            String cible,
            String unite,
            String frequence,
            long local,
            List<CaseDeMesure> cases,
            String courbe,
            List<Resultat> suite) {}

    /**
     * A result that is typed.
     *
     * @param avant its text as it is written
     * @param texte what the field holds: what was typed, where it was refused
     */
    record CaseDeMesure(
            String indicateur,
            String periode,
            String libelle,
            int version,
            String avant,
            String texte,
            String remarqueAvant,
            String remarque,
            String atteint) {}

    /** @param atteint « atteint », « non atteint »; empty where nothing is aimed at or measured */
    record Resultat(String periode, String valeur, String atteint) {}

    /** @param saisies what was typed and refused, by indicator and period */
    static VueIndicateurs de(
            SituationSite site,
            String departement,
            IndicateursDuSite indicateurs,
            PeriodeDeMesure trimestre,
            Map<String, MesureSaisie> saisies) {
        List<LigneIndicateur> lignes = new ArrayList<>();
        for (IndicateurSuivi suivi : indicateurs.suivis()) {
            lignes.add(ligne(
                    lignes.size(),
                    suivi,
                    indicateurs.mesures().getOrDefault(suivi.cle(), Map.of()),
                    trimestre,
                    saisies));
        }
        return new VueIndicateurs(
                site.code().valeur(), site.nom(), departement, indicateurs.labels(), trimestre, lignes);
    }

    private static LigneIndicateur ligne(
            int rang,
            IndicateurSuivi suivi,
            Map<String, MesureRendue> mesures,
            PeriodeDeMesure trimestre,
            Map<String, MesureSaisie> saisies) {
        List<PeriodeDeMesure> siennes = trimestre.enPeriodes(suivi.frequence());
        List<Resultat> suite = suite(suivi, mesures, siennes.get(siennes.size() - 1));
        return new LigneIndicateur(
                suivi.engagement(),
                suivi.libelle(),
                suivi.cibleEnClair(),
                suivi.unite(),
                suivi.frequence().libelle() + (suivi.frequenceSupposee() ? " (défaut du projet)" : ""),
                suivi.local() ? suivi.idLocal() : 0,
                siennes.stream()
                        .map(periode -> uneCase(suivi, periode, mesures.get(periode.code()), saisies))
                        .toList(),
                suite.isEmpty() ? "" : courbe(rang, suivi, mesures, siennes.get(siennes.size() - 1)),
                suite);
    }

    private static CaseDeMesure uneCase(
            IndicateurSuivi suivi, PeriodeDeMesure periode, MesureRendue mesure, Map<String, MesureSaisie> saisies) {
        String avant = mesure == null ? "" : texte(mesure.valeur());
        String remarque = mesure == null ? "" : mesure.remarque();
        MesureSaisie typee = saisies.get(cle(suivi.cle(), periode.code()));
        return new CaseDeMesure(
                suivi.cle(),
                periode.code(),
                periode.libelle(),
                mesure == null ? 0 : mesure.version(),
                avant,
                typee == null ? avant : typee.texte(),
                remarque,
                typee == null ? remarque : typee.remarque(),
                mesure == null ? "" : atteint(suivi, mesure.valeur()));
    }

    /** How a typed cell is found again. */
    static String cle(String indicateur, String periode) {
        return indicateur + " " + periode;
    }

    private static List<Resultat> suite(
            IndicateurSuivi suivi, Map<String, MesureRendue> mesures, PeriodeDeMesure derniere) {
        List<Resultat> suite = derniere.jusquIci(PERIODES_DESSINEES).stream()
                .map(periode -> {
                    BigDecimal valeur = valeur(mesures, periode);
                    return new Resultat(periode.libelle(), texte(valeur), atteint(suivi, valeur));
                })
                .toList();
        return suite.stream().allMatch(resultat -> resultat.valeur().isEmpty()) ? List.of() : suite;
    }

    private static String courbe(
            int rang, IndicateurSuivi suivi, Map<String, MesureRendue> mesures, PeriodeDeMesure derniere) {
        CourbeDIndicateur courbe = new CourbeDIndicateur(
                suivi.libelle()
                        + (suivi.cibleEnClair().isEmpty() ? "" : ", cible\u00a0: " + suivi.cibleEnClair())
                        + ". Les valeurs sont dans le tableau qui suit.",
                suivi.unite());
        derniere.jusquIci(PERIODES_DESSINEES)
                .forEach(periode -> courbe.point(periode.code(), valeur(mesures, periode)));
        return courbe.dessiner(
                rang, suivi.cible() == null ? null : suivi.cible().valeur());
    }

    private static BigDecimal valeur(Map<String, MesureRendue> mesures, PeriodeDeMesure periode) {
        MesureRendue mesure = mesures.get(periode.code());
        return mesure == null ? null : mesure.valeur();
    }

    static String atteint(IndicateurSuivi suivi, BigDecimal valeur) {
        return valeur == null
                ? ""
                : suivi.atteint(valeur)
                        .map(oui -> oui ? "atteint" : "non atteint")
                        .orElse("");
    }

    static String texte(BigDecimal valeur) {
        return valeur == null ? "" : NombreFrancais.de(valeur);
    }
}
