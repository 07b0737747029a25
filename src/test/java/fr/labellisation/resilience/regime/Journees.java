package fr.labellisation.resilience.regime;

import fr.labellisation.annonces.courriel.envoi.Tournee;
import fr.labellisation.annonces.rappels.message.TourneeDesMessages;
import fr.labellisation.reprise.Installation;
import fr.labellisation.resilience.Equipes;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;

/**
 * Days of a country, one after the other: each timer at its instant, the messages of the day at nine, their sending, and what people
 * do at noon.
 */
final class Journees implements AutoCloseable {
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalTime MATIN = LocalTime.of(9, 0);
    private static final LocalTime MIDI = LocalTime.of(12, 0);

    private final Installation installation;
    private final Tournee tournee;
    private final Gens gens;
    private final Equipes equipes;

    Journees(Installation installation, Gens gens) {
        this.installation = installation;
        this.equipes = new Equipes(installation);
        this.tournee = new Tournee(installation.application());
        this.gens = gens;
    }

    /** One day from its first timer to what people do at noon. */
    void passer(LocalDate jour) {
        equipes.avancer(jour.atTime(MATIN).atZone(PARIS).toInstant());
        installation.bean(TourneeDesMessages.class).faire();
        tournee.faire();
        equipes.avancer(jour.atTime(MIDI).atZone(PARIS).toInstant());
        Set<String> regardees = new HashSet<>();
        for (List<Task> aFaire = gens.aFaire(jour, regardees);
                !aFaire.isEmpty();
                aFaire = gens.aFaire(jour, regardees)) {
            aFaire.forEach(tache -> regardees.add(tache.getId()));
            equipes.ensemble(aFaire, Task::getTenantId, gens::faire);
            equipes.avancer(ClockUtil.getCurrentTime().toInstant());
        }
    }

    @Override
    public void close() {
        equipes.close();
    }
}
