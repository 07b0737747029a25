package fr.labellisation.reglages;

import java.util.List;

/**
 * A task whose dates move, in words.
 *
 * @param lieu site, or the whole département
 * @param detenteur who holds the task, or the group that may
 * @param alerte what becomes impossible; empty when nothing does
 * @param suites what follows: its reminders, and when it is said that it is late
 */
public record Mouvement(
        String tache,
        String lieu,
        String detenteur,
        String ancienne,
        String nouvelle,
        String alerte,
        List<String> suites) {
    public Mouvement {
        suites = List.copyOf(suites);
    }

    public boolean impossible() {
        return !alerte.isEmpty();
    }
}
