package fr.labellisation.moteur;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSessionFactory;
import org.springframework.stereotype.Component;

/**
 * Indexes that the tables of the engine lack: without them a question of each task reads what the whole country has under way. They are
 * made where the engine has made its tables, which no migration of ours waits for, and are looked for at each start.
 */
@Component
class IndexAjoutes extends AbstractProcessEnginePlugin {
    /** Has the task that ends parts: the engine asks it at each hand-in. */
    private static final String PARTIES = index("parties", "ACT_RU_TASK (PARENT_TASK_ID_)");

    /** Whose login, whose address is it, whatever the case: the engine has no index on an address at all. */
    private static final List<String> SANS_LA_CASSE =
            List.of(index("comptes", "ACT_ID_USER (lower(ID_))"), index("adresses", "ACT_ID_USER (lower(EMAIL_))"));

    /** Where is an account: the engine’s own index begins with the département. */
    private static final String LIEUX = index("lieux", "ACT_ID_TENANT_MEMBER (USER_ID_)");

    @Override
    public void postProcessEngineBuild(ProcessEngine moteur) {
        ProcessEngineConfigurationImpl reglages =
                (ProcessEngineConfigurationImpl) moteur.getProcessEngineConfiguration();
        try (Connection base = reglages.getDataSource().getConnection();
                Statement ordre = base.createStatement()) {
            ordre.execute(PARTIES);
            ordre.execute(LIEUX);
            // H2 has no index on an expression; it serves one département.
            if (DbSqlSessionFactory.POSTGRES.equals(reglages.getDatabaseType())) {
                for (String index : SANS_LA_CASSE) {
                    ordre.execute(index);
                }
            }
        } catch (SQLException echec) {
            throw new IllegalStateException("The tables of the engine do not take their indexes", echec);
        }
    }

    private static String index(String nom, String colonnes) {
        return "create index if not exists LAB_IDX_%s on %s".formatted(nom, colonnes);
    }
}
