package fr.labellisation.moteur;

import static fr.labellisation.essais.ReponsesDemarche.referentNomme;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.NommerReferent;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.essais.DemarcheEngagee;
import fr.labellisation.essais.Parcours91;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;

/** How many statements the database gets for one task that a person completes, as H2 itself counts them. */
@DisabledIfSystemProperty(
        named = "labellisation.essai.base",
        matches = "postgresql",
        disabledReason = "H2 counts its statements; the application sends the same ones to PostgreSQL.")
class OrdresSqlIT extends Parcours91 {
    @Autowired
    private DemarcheEngagee laDemarche;

    /** What it takes today, with the day on which a référent took office; a query more for each field or reminder would go beyond. */
    private static final int AU_PLUS = 88;

    private record Ordre(int fois, String sql) {}

    @AfterEach
    void plus_rien_n_est_compte() {
        base.sql("set query_statistics false").update();
    }

    @Test
    void une_tache_simple_se_termine_en_peu_d_ordres() {
        laDemarche.decider("commun");
        Task tache = tache(NommerReferent.name());

        Map<String, Object> saisie = new HashMap<>(referentNomme("2013-01-07"));
        entantQue(titulaire(tache));

        List<Ordre> ordres = ordresDe(() -> formulaires.submitTaskForm(tache.getId(), saisie));

        int nombre = ordres.stream().mapToInt(Ordre::fois).sum();
        System.out.printf("%d statements to complete %s%n", nombre, tache.getTaskDefinitionKey());
        ordres.forEach(ordre -> System.out.printf("%3d  %s%n", ordre.fois(), ordre.sql()));
        assertThat(nombre).isBetween(1, AU_PLUS);
    }

    /** Most frequent first. */
    private List<Ordre> ordresDe(Runnable travail) {
        base.sql("set query_statistics false").update();
        base.sql("set query_statistics_max_entries 5000").update();
        base.sql("set query_statistics true").update();
        travail.run();
        return base.sql("""
                        select sql_statement, execution_count from information_schema.query_statistics
                        where upper(sql_statement) not like 'SET %' order by execution_count desc, sql_statement""")
                .query((ligne, rang) -> new Ordre(
                        ligne.getInt("execution_count"),
                        ligne.getString("sql_statement").replaceAll("\\s+", " ")))
                .list();
    }
}
