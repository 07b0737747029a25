package fr.labellisation.moteur;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.essais.DemarcheEngagee;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.essais.RequetesDuServeur;
import fr.labellisation.essais.RequetesDuServeur.Cout;
import fr.labellisation.lecture.situation.NationRemplie;
import fr.labellisation.socle.territoire.Territoire;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The tasks of {@link BancTache}, taken and handed in where the country is one département, the real network, ten and a hundred times
 * that: {@code -Pbanc}. What PostgreSQL looks at for each statement may grow by the levels of an index, not with the country.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIfSystemProperty(
        named = "labellisation.essai.base",
        matches = "postgresql",
        disabledReason = "the figure is that of production")
class BancCroissance extends Parcours91 {
    private static final int RESEAU = 334;
    private static final int CENT_FOIS = 33_400;
    /** The first round warms up. */
    private static final List<Integer> TOURS = List.of(RESEAU, 3, RESEAU, 3_340, CENT_FOIS);

    private static final int SITES_DU_DEPARTEMENT = 3;
    /** Pages for one row: each index of one that is written, or looked for, may have become two levels deeper. */
    private static final int NIVEAUX = 12;

    private static final double DE_PLUS = 1.05;

    private final Map<Integer, Map<String, Cout>> couts = new TreeMap<>();

    @Autowired
    private DemarcheEngagee engagee;

    @Autowired
    private JdbcTemplate gabarit;

    @Autowired
    private Territoire territoire;

    @RepeatedTest(5)
    void une_tache_est_prise_et_rendue_dans_un_pays_plus_grand(RepetitionInfo tour) {
        aujourdhuiEst("2013-01-07");
        int sites = TOURS.get(tour.getCurrentRepetition() - 1);
        NationRemplie nation = new NationRemplie(gabarit, ailleurs(), horloge.instant());
        PaysOuvert pays = new PaysOuvert(gabarit);
        try {
            nation.remplir(sites - SITES_DU_DEPARTEMENT);
            pays.remplir(sites);
            gabarit.execute("vacuum analyze");
            engagee.decider("commun");

            couts.put(sites, prendreEtRendre());
        } finally {
            pays.vider();
            nation.vider();
        }
    }

    /** The département itself stays as large as it is: its own sites are what a form offers. */
    private List<String> ailleurs() {
        return territoire.departements().stream()
                .map(departement -> departement.code().valeur())
                .filter(code -> !code.equals(DEPARTEMENT))
                .toList();
    }

    private Map<String, Cout> prendreEtRendre() {
        RequetesDuServeur serveur = new RequetesDuServeur(base, "postgres");
        Map<String, Cout> somme = new TreeMap<>();
        BancTache.SAISIES.forEach((element, saisie) -> {
            Task tache = tache(element);
            String login = titulaire(tache);
            Map<String, Object> valeurs = BancTache.versMoteur(saisie);
            entantQue(login);
            serveur.recommencer();
            taches.claim(tache.getId(), login);
            formulaires.submitTaskForm(tache.getId(), valeurs);
            serveur.parOrdre().forEach((ordre, cout) -> somme.merge(ordre, cout, Cout::et));
            identites.clearAuthentication();
        });
        return somme;
    }

    @AfterAll
    void table() {
        Map<String, Cout> peu = couts.get(RESEAU);
        Map<String, Cout> cent = couts.get(CENT_FOIS);
        couts.forEach((sites, ordres) -> dire(sites, ensemble(ordres)));
        cent.forEach((ordre, cout) -> dire(ordre, peu.getOrDefault(ordre, Cout.RIEN), cout));
        assertThat(ensemble(peu).executions()).isPositive();
        assertThat((double) ensemble(cent).executions())
                .isLessThanOrEqualTo(DE_PLUS * ensemble(peu).executions());
        assertThat(cent)
                .allSatisfy((ordre, cout) -> assertThat(cout.blocsParExecution())
                        .as(ordre)
                        .isLessThanOrEqualTo(peu.getOrDefault(ordre, Cout.RIEN).blocsParExecution()
                                + NIVEAUX * cout.lignesParExecution()));
    }

    private static Cout ensemble(Map<String, Cout> ordres) {
        return ordres.values().stream().reduce(Cout.RIEN, Cout::et);
    }

    private static void dire(int sites, Cout tout) {
        double taches = BancTache.SAISIES.size();
        System.out.printf(
                "banc: %6d sites, one task: %.1f statements | %.0f pages looked at | %.2f ms in the database%n",
                sites, tout.executions() / taches, tout.blocs() / taches, tout.ms() / taches);
    }

    /** A statement that looks at more than a page more is named. */
    private static void dire(String ordre, Cout avant, Cout apres) {
        if (apres.blocsParExecution() > avant.blocsParExecution() + 1) {
            System.out.printf(
                    "banc: %.1f to %.1f pages each, %d times, %.2f to %.2f ms in all: %s%n",
                    avant.blocsParExecution(),
                    apres.blocsParExecution(),
                    apres.executions(),
                    avant.ms(),
                    apres.ms(),
                    ordre);
        }
    }
}
