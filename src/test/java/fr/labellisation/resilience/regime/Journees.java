package fr.labellisation.resilience.regime;

import static java.util.stream.Collectors.groupingBy;

import fr.labellisation.annonces.courriel.envoi.Tournee;
import fr.labellisation.annonces.rappels.message.TourneeDesMessages;
import fr.labellisation.reprise.Installation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/**
 * Days of a country, one after the other: each timer at its instant, the messages of the day at nine, their sending, and what people
 * do at noon. What happens at one instant is done by two at once, each in its départements.
 */
final class Journees implements AutoCloseable {
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalTime MATIN = LocalTime.of(9, 0);
    private static final LocalTime MIDI = LocalTime.of(12, 0);
    private static final int EQUIPES = 2;
    private static final int PAR_LOT = 1_000;

    private final Installation installation;
    private final ManagementService gestion;
    private final Tournee tournee;
    private final Gens gens;
    private final ExecutorService equipes = Executors.newFixedThreadPool(EQUIPES);

    Journees(Installation installation, Gens gens) {
        this.installation = installation;
        this.gestion = installation.bean(ManagementService.class);
        this.tournee = new Tournee(installation.application());
        this.gens = gens;
    }

    /** One day from its first timer to what people do at noon. */
    void passer(LocalDate jour) {
        avancer(jour.atTime(MATIN).atZone(PARIS).toInstant());
        installation.bean(TourneeDesMessages.class).faire();
        tournee.faire();
        avancer(jour.atTime(MIDI).atZone(PARIS).toInstant());
        Set<String> regardees = new HashSet<>();
        for (List<Task> aFaire = gens.aFaire(jour, regardees);
                !aFaire.isEmpty();
                aFaire = gens.aFaire(jour, regardees)) {
            aFaire.forEach(tache -> regardees.add(tache.getId()));
            ensemble(aFaire, Task::getTenantId, gens::faire);
            avancer(ClockUtil.getCurrentTime().toInstant());
        }
    }

    private void avancer(Instant but) {
        for (List<Job> dus = dus(but); !dus.isEmpty(); dus = dus(but)) {
            Date instant = dus.get(0).getDuedate();
            if (instant.after(ClockUtil.getCurrentTime())) {
                installation.ilEst(instant.toInstant());
            }
            ensemble(
                    dus.stream().filter(job -> job.getDuedate().equals(instant)).toList(),
                    Job::getTenantId,
                    this::executer);
        }
        installation.ilEst(but);
    }

    /** The job that cleans the history belongs to no process and is never done. */
    private List<Job> dus(Instant but) {
        return gestion
                .createJobQuery()
                .active()
                .withRetriesLeft()
                .duedateLowerThan(Date.from(but.plusMillis(1)))
                .orderByJobDuedate()
                .asc()
                .listPage(0, PAR_LOT)
                .stream()
                .filter(job -> job.getProcessDefinitionId() != null)
                .toList();
    }

    /** One before it may have ended what it belongs to. */
    private void executer(Job job) {
        if (gestion.createJobQuery().jobId(job.getId()).count() > 0) {
            gestion.executeJob(job.getId());
        }
    }

    private <T> void ensemble(Collection<T> travaux, Function<T, String> departement, Consumer<T> geste) {
        List<Future<?>> faits = new ArrayList<>();
        travaux.stream()
                .collect(groupingBy(departement))
                .values()
                .forEach(ceux -> faits.add(equipes.submit(() -> ceux.forEach(geste))));
        for (Future<?> fait : faits) {
            try {
                fait.get();
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        equipes.shutdownNow();
    }
}
