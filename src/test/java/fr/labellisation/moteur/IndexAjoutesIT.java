package fr.labellisation.moteur;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.essais.Parcours91;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSessionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a task asks of tables of the engine is found by an index, on a new database and on one that was there before. */
class IndexAjoutesIT extends Parcours91 {
    @Autowired
    private ProcessEngine moteur;

    @Autowired
    private IndexAjoutes index;

    @Autowired
    private DataSource source;

    @Test
    void une_base_d_avant_recoit_les_index_au_prochain_demarrage() throws SQLException {
        assertThat(ajoutes()).containsAll(attendus());

        for (String nom : attendus()) {
            base.sql("drop index " + nom).update();
        }
        assertThat(ajoutes()).isEmpty();

        index.postProcessEngineBuild(moteur);
        index.postProcessEngineBuild(moteur);

        assertThat(ajoutes()).isEqualTo(attendus());
    }

    /** H2 takes none on an expression. */
    private SortedSet<String> attendus() {
        SortedSet<String> noms = new TreeSet<>();
        noms.add("lab_idx_parties");
        noms.add("lab_idx_lieux");
        ProcessEngineConfigurationImpl reglages =
                (ProcessEngineConfigurationImpl) moteur.getProcessEngineConfiguration();
        if (DbSqlSessionFactory.POSTGRES.equals(reglages.getDatabaseType())) {
            noms.add("lab_idx_comptes");
            noms.add("lab_idx_adresses");
        }
        return noms;
    }

    private SortedSet<String> ajoutes() throws SQLException {
        SortedSet<String> noms = new TreeSet<>();
        try (Connection lien = source.getConnection()) {
            boolean minuscules = lien.getMetaData().storesLowerCaseIdentifiers();
            for (String table : new String[] {"ACT_RU_TASK", "ACT_ID_USER", "ACT_ID_TENANT_MEMBER"}) {
                try (ResultSet trouves = lien.getMetaData()
                        .getIndexInfo(null, null, minuscules ? table.toLowerCase(Locale.ROOT) : table, false, false)) {
                    while (trouves.next()) {
                        noms.add(trouves.getString("INDEX_NAME").toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
        noms.removeIf(nom -> !nom.startsWith("lab_idx_"));
        return noms;
    }
}
