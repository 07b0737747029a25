package fr.labellisation.resilience;

import fr.labellisation.Labellisation;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.boot.SpringApplication;

/** The application, which says when it is ready under which name it locks jobs. */
public final class NoeudDEssai {
    static final String PRET = "Ready, locks jobs as ";

    private NoeudDEssai() {}

    public static void main(String[] arguments) {
        Labellisation.fixerLeFuseau();
        JobExecutor executeur =
                SpringApplication.run(Labellisation.class, arguments).getBean(JobExecutor.class);
        System.out.println(PRET + executeur.getLockOwner());
    }
}
