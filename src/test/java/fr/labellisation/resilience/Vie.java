package fr.labellisation.resilience;

import fr.labellisation.reprise.Installation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;

/**
 * As {@link Installation#vivreJusquAu}, for many paths: those of two départements go on at once, and a task that a rule refused today,
 * mostly because its day has not come, is not tried by everybody each day.
 */
final class Vie implements AutoCloseable {
    private static final LocalTime HEURE = LocalTime.of(11, 45);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Set<DayOfWeek> REPOS = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private static final Period REPRISE_D_UN_REFUS = Period.ofDays(4);

    private final Installation installation;
    private final Equipes equipes;
    /** Tasks that were refused, with the day on which they are tried again. */
    private final Map<String, LocalDate> refusees = new ConcurrentHashMap<>();

    Vie(Installation installation) {
        this.installation = installation;
        this.equipes = new Equipes(installation);
    }

    /** To the morning of that day: each job at its instant, and on each working day every task that accepts a plain answer. */
    void jusquAu(LocalDate dernier) {
        jusquAu(dernier, tache -> true);
    }

    /** The same, but for tasks that are left to wait. */
    void jusquAu(LocalDate dernier, Predicate<Task> aFaire) {
        for (LocalDate jour = Installation.aujourdhui(); !jour.isAfter(dernier); jour = jour.plusDays(1)) {
            equipes.avancer(jour.atTime(HEURE).atZone(PARIS).toInstant());
            if (!REPOS.contains(jour.getDayOfWeek())) {
                travailler(aFaire);
            }
        }
    }

    /** What is left to wait is looked at again tomorrow. */
    private void travailler(Predicate<Task> aFaire) {
        Set<String> regardees = new HashSet<>();
        for (List<Task> neuves = neuves(regardees); !neuves.isEmpty(); neuves = neuves(regardees)) {
            neuves.forEach(tache -> regardees.add(tache.getId()));
            equipes.ensemble(neuves.stream().filter(aFaire).toList(), Task::getTenantId, this::tenter);
            equipes.avancer(ClockUtil.getCurrentTime().toInstant());
        }
    }

    private List<Task> neuves(Set<String> regardees) {
        return installation.ouvertes().stream()
                .filter(tache -> !regardees.contains(tache.getId()))
                .filter(tache ->
                        !refusees.getOrDefault(tache.getId(), LocalDate.MIN).isAfter(Installation.aujourdhui()))
                .toList();
    }

    /** What was done before it in the same round may have ended its path. */
    private void tenter(Task tache) {
        if (installation.existe(tache) && !installation.tenter(tache)) {
            refusees.put(tache.getId(), Installation.aujourdhui().plus(REPRISE_D_UN_REFUS));
        }
    }

    @Override
    public void close() {
        equipes.close();
    }
}
