package fr.labellisation.resilience;

import fr.labellisation.Labellisation;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The application, which says when it is ready under which name it locks jobs. */
public final class NoeudDEssai {
    static final String ECOUTE = "Listens on ";
    static final String PRET = "Ready, locks jobs as ";

    private NoeudDEssai() {}

    public static void main(String[] arguments) {
        Labellisation.fixerLeFuseau();
        ConfigurableApplicationContext application = SpringApplication.run(Labellisation.class, arguments);
        System.out.println(ECOUTE + application.getEnvironment().getProperty("local.server.port"));
        System.out.println(PRET + application.getBean(JobExecutor.class).getLockOwner());
    }
}
