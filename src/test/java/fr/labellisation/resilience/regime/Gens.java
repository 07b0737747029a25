package fr.labellisation.resilience.regime;

import fr.labellisation.reprise.Installation;
import fr.labellisation.resilience.JoursOuvresAPart;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;

/** Most do a task on the day on which it appears, some take their time, and some are late, by less or by more. */
final class Gens {
    private static final int SUR = 100;

    /** Of a hundred tasks, how many are done by so many working days after they are due; the others on their first day. */
    private static final Map<Integer, Integer> TARDIVES = Map.of(0, 10, 3, 4, 8, 2, 13, 2);

    private final Installation installation;
    private final Map<String, LocalDate> quand = new HashMap<>();

    Gens(Installation installation) {
        this.installation = installation;
    }

    /** Open tasks that somebody wants to do on that day, but for those seen already. */
    List<Task> aFaire(LocalDate jour, Set<String> regardees) {
        return installation.ouvertes().stream()
                .filter(tache -> !regardees.contains(tache.getId()))
                .filter(tache -> JoursOuvresAPart.estOuvre(tache.getTenantId(), jour))
                .filter(tache -> !quand.computeIfAbsent(tache.getId(), id -> veutLaFaire(tache))
                        .isAfter(jour))
                .toList();
    }

    /** A rule may refuse it today: it is tried again tomorrow. */
    void faire(Task tache) {
        installation.tenter(tache);
    }

    private static LocalDate veutLaFaire(Task tache) {
        LocalDate apparue = jour(tache.getCreateTime());
        if (tache.getDueDate() == null) {
            return apparue;
        }
        int rang = Math.floorMod(
                Objects.hash(tache.getTenantId(), tache.getTaskDefinitionKey(), tache.getName(), apparue), SUR);
        for (Map.Entry<Integer, Integer> retard : TARDIVES.entrySet()) {
            rang -= retard.getValue();
            if (rang < 0) {
                return JoursOuvresAPart.apres(tache.getTenantId(), jour(tache.getDueDate()), retard.getKey());
            }
        }
        return apparue;
    }

    private static LocalDate jour(Date instant) {
        return instant.toInstant().atZone(Journees.PARIS).toLocalDate();
    }
}
