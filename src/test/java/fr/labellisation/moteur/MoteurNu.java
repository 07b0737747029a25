package fr.labellisation.moteur;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Date;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An engine as it comes, with its history and nothing of ours: no listener, no form, no right. In a database of its own. */
final class MoteurNu implements AutoCloseable {
    /** What our models ask for by name: when a task is due, and when it is late. */
    public static final class Jours {
        private final Date le;

        Jours(Date le) {
            this.le = le;
        }

        public Date de(DelegateExecution execution) {
            return le;
        }
    }

    private final HikariDataSource bassin = new HikariDataSource();
    private final ProcessEngine moteur;

    /**
     * @param serveur a database of the server, by which the new one is made
     * @param url of that database
     * @param nom of the new one
     * @param due when each task is due, and late
     * @param modeles what is deployed
     */
    MoteurNu(JdbcClient serveur, String url, String nom, Date due, UnaryOperator<DeploymentBuilder> modeles) {
        serveur.sql("create database " + nom).update();
        bassin.setJdbcUrl(url.replaceFirst("/postgres\\b", "/" + nom));
        bassin.setUsername("postgres");
        bassin.setPassword("postgres");
        ProcessEngineConfigurationImpl reglages = new StandaloneProcessEngineConfiguration();
        reglages.setProcessEngineName(nom);
        reglages.setDataSource(bassin);
        reglages.setDatabaseSchemaUpdate("true");
        reglages.setHistory("full");
        reglages.setMetricsEnabled(false);
        reglages.setDbMetricsReporterActivate(false);
        reglages.setTaskMetricsEnabled(false);
        reglages.setEnforceHistoryTimeToLive(false);
        reglages.setBeans(Map.of("echeance", new Jours(due), "retard", new Jours(due)));
        moteur = reglages.buildProcessEngine();
        modeles.apply(moteur.getRepositoryService().createDeployment()).deploy();
    }

    /** @return the id of the instance */
    String lancer(String processus, Map<String, Object> variables) {
        return moteur.getRuntimeService()
                .startProcessInstanceByKey(processus, variables)
                .getId();
    }

    /** The open one of this instance. */
    Task tache(String instance) {
        return moteur.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult();
    }

    void prendre(Task tache) {
        moteur.getTaskService().claim(tache.getId(), "quelqu.un");
    }

    void rendre(Task tache, Map<String, Object> saisie) {
        moteur.getFormService().submitTaskForm(tache.getId(), saisie);
    }

    void oublier() {
        moteur.getRuntimeService()
                .createProcessInstanceQuery()
                .list()
                .forEach(instance -> moteur.getRuntimeService().deleteProcessInstance(instance.getId(), "end"));
    }

    @Override
    public void close() {
        moteur.close();
        bassin.close();
    }
}
