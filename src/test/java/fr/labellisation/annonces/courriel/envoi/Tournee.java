package fr.labellisation.annonces.courriel.envoi;

import fr.labellisation.socle.installation.Verrous;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;

/** Empties the outbox of an application when a test says so, instead of every few seconds. */
public final class Tournee {
    private final Facteur facteur;

    public Tournee(ApplicationContext application) {
        Clock horloge = application.getBean(Clock.class);
        FileDEnvoi file = new FileDEnvoi(
                application.getBean(DataSource.class), application.getBean(PlatformTransactionManager.class), horloge);
        facteur =
                new Facteur(application.getBean(Verrous.class), file, application.getBean(Acheminement.class), horloge);
    }

    public void faire() {
        facteur.passer();
    }
}
