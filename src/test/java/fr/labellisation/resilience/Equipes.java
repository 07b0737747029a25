package fr.labellisation.resilience;

import static java.util.stream.Collectors.groupingBy;

import fr.labellisation.reprise.Installation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;

/** What happens at one instant is done by two at once, each in its départements: nobody is in the way of the other. */
public final class Equipes implements AutoCloseable {
    private static final int EQUIPES = 2;
    private static final int PAR_LOT = 1_000;

    private final ExecutorService equipes = Executors.newFixedThreadPool(EQUIPES);
    private final Installation installation;
    private final ManagementService gestion;

    public Equipes(Installation installation) {
        this.installation = installation;
        this.gestion = installation.bean(ManagementService.class);
    }

    /** Each job at its instant, until then. */
    public void avancer(Instant but) {
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

    /** All of it, that of one département one after the other. */
    public <T> void ensemble(Collection<T> travaux, Function<T, String> departement, Consumer<T> geste) {
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
