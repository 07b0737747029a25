package fr.labellisation.essais;

import fr.labellisation.moteur.Horloge;
import fr.labellisation.socle.variables.Acte;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.boot.test.context.TestComponent;

/** The days of a test: the clock stands until it is moved, and nothing happens on its own. Days are written 2013-01-07. */
@TestComponent
public class Temps {
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Horloge horloge;
    private final ManagementService gestion;

    Temps(Horloge horloge, ManagementService gestion) {
        this.horloge = horloge;
        this.gestion = gestion;
    }

    /** The clock stands at 10:00 of that day in Paris; nothing fires. */
    public void aujourdhuiEst(String date) {
        horloge.regler(matinee(date));
    }

    public LocalDate aujourdhui() {
        return horloge.instant().atZone(PARIS).toLocalDate();
    }

    /** Today as a form sends it. */
    public String jour() {
        return aujourdhui().toString();
    }

    /** Something that somebody does now. */
    public Acte acte() {
        return new Acte(OffsetDateTime.ofInstant(horloge.instant(), PARIS), "essai", null);
    }

    /** As after a stop: the clock jumps, then all timers that went by fire at once. */
    public void reprendreLe(String date) {
        aujourdhuiEst(date);
        executerLesTravaux();
    }

    /** The clock goes on by so many hours, and what is due by then is done. */
    public void attendre(int heures) {
        horloge.regler(horloge.instant().plusSeconds(heures * 3600L));
        executerLesTravaux();
    }

    /** Moves the clock to this day and fires what is due until then, each timer at its own instant. */
    public void avancerAu(String date) {
        Instant but = matinee(date);
        executerLesTravaux();
        while (true) {
            var prochain = gestion.createJobQuery().active().withRetriesLeft().list().stream()
                    .filter(travail -> travail.getDuedate() != null && travail.getProcessDefinitionId() != null)
                    .map(travail -> travail.getDuedate().toInstant())
                    .filter(instant -> !instant.isAfter(but))
                    .min(Instant::compareTo);
            if (prochain.isEmpty()) {
                break;
            }
            if (prochain.get().isAfter(horloge.instant())) {
                horloge.regler(prochain.get());
            }
            executerLesTravaux();
        }
        horloge.regler(but);
    }

    /** Runs every job that is due now, until none is. */
    public void executerLesTravaux() {
        List<Job> dus = dus();
        while (!dus.isEmpty()) {
            for (Job travail : dus) {
                if (gestion.createJobQuery().jobId(travail.getId()).count() > 0) {
                    gestion.executeJob(travail.getId());
                }
            }
            dus = dus();
        }
    }

    private List<Job> dus() {
        Date maintenant = Date.from(horloge.instant());
        return gestion.createJobQuery().active().withRetriesLeft().list().stream()
                .filter(travail ->
                        travail.getDuedate() == null || !travail.getDuedate().after(maintenant))
                .filter(travail -> travail.getProcessDefinitionId() != null)
                .toList();
    }

    private static Instant matinee(String date) {
        return LocalDate.parse(date).atTime(10, 0).atZone(PARIS).toInstant();
    }
}
