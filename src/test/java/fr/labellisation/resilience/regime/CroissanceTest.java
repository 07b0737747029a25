package fr.labellisation.resilience.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

/** A year of weeks in which 70 tasks are done each, told in figures. */
class CroissanceTest {
    private static final int SEMAINES = 53;
    private static final int TACHES_PAR_SEMAINE = 70;

    private static List<String> fautes(IntUnaryOperator attentes, IntUnaryOperator passe) {
        Croissance croissance = new Croissance(0.05);
        for (int semaine = 0; semaine < SEMAINES; semaine++) {
            croissance.noter(
                    TACHES_PAR_SEMAINE * semaine,
                    Map.of(
                            "act_ru_event_subscr",
                            attentes.applyAsInt(semaine),
                            "act_hi_taskinst",
                            passe.applyAsInt(semaine)));
        }
        return croissance.fautes();
    }

    private static int saison(int semaine) {
        return 1_700 + 40 * (semaine % 13);
    }

    private static int histoire(int semaine) {
        return TACHES_PAR_SEMAINE * semaine;
    }

    @Test
    void ce_qui_va_et_vient_et_une_histoire_au_pas_du_travail_sont_en_regime() {
        assertThat(fautes(CroissanceTest::saison, CroissanceTest::histoire)).isEmpty();
    }

    /** Two hundred sites leave one row each for every year of their label, and one for every renewal. */
    @Test
    void une_attente_laissee_par_chaque_chemin_qui_s_acheve_est_vue() {
        assertThat(fautes(semaine -> saison(semaine) + semaine * 260 / 52, CroissanceTest::histoire))
                .singleElement()
                .asString()
                .startsWith("act_ru_event_subscr: ");
    }

    @Test
    void une_histoire_qui_grandit_plus_vite_que_le_travail_est_vue() {
        assertThat(fautes(CroissanceTest::saison, semaine -> semaine * semaine + histoire(semaine)))
                .singleElement()
                .asString()
                .startsWith("act_hi_taskinst: ");
    }

    /** One person in twelve is late: of 120 latenesses, 148 in the next half-year are chance, 250 are not. */
    @Test
    void de_peu_de_lignes_le_hasard_n_est_pas_une_tendance() {
        assertThat(fautes(CroissanceTest::saison, semaine -> parDemiAnnee(semaine, 120, 148)))
                .isEmpty();
        assertThat(fautes(CroissanceTest::saison, semaine -> parDemiAnnee(semaine, 120, 250)))
                .hasSize(1);
    }

    private static int parDemiAnnee(int semaine, int premiere, int seconde) {
        return premiere * Math.min(semaine, 26) / 26 + seconde * Math.max(0, semaine - 26) / 26;
    }

    /** Renewals open in waves: each brings the steps of the forecast of its sites, and no more. */
    @Test
    void les_etapes_d_une_prevision_vont_avec_ses_sites_et_non_avec_le_travail() {
        assertThat(fautesDesPrevisions(17)).isEmpty();
        assertThat(fautesDesPrevisions(34)).singleElement().asString().startsWith("prevision_etape: ");
    }

    private static List<String> fautesDesPrevisions(int etapesDesDernieres) {
        Croissance croissance = new Croissance(0.05);
        for (int semaine = 0; semaine < SEMAINES; semaine++) {
            int premieres = Math.min(semaine, 26) / 13;
            int dernieres = Math.max(0, semaine - 26) / 2;
            croissance.noter(
                    TACHES_PAR_SEMAINE * semaine,
                    Map.of(
                            "sites_prevus",
                            premieres + Math.min(dernieres, 12),
                            "prevision_etape",
                            17 * premieres + etapesDesDernieres * Math.min(dernieres, 12)));
        }
        return croissance.fautes();
    }
}
