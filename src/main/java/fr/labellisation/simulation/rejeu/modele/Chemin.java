package fr.labellisation.simulation.rejeu.modele;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What must happen first, so that another step becomes possible? */
public final class Chemin {
    private final PlanDesModeles parcours;

    public Chemin(PlanDesModeles parcours) {
        this.parcours = parcours;
    }

    /**
     * What is open and leads to the nearest place of an element: all of it, since a join waits for all its branches. What leads
     * elsewhere is left alone.
     *
     * @param taches in the order in which they were opened
     * @param dates days that must come
     */
    public record Prealables(List<Attente> taches, List<Attente> dates) {
        public boolean aucun() {
            return taches.isEmpty() && dates.isEmpty();
        }
    }

    /** @param site null for a step of the whole démarche */
    public Prealables prealables(String processus, String element, String site, Collection<Attente> ouvertes) {
        List<Attente> possibles = ouvertes.stream()
                .filter(ouverte -> ouverte.concerne(site))
                .filter(ouverte -> !ouverte.position().estUn(processus, element))
                .sorted(Comparator.comparing(Attente::depuis))
                .toList();
        List<Attente> menent = possibles.stream()
                .flatMap(ouverte -> parcours.atteintes(ouverte.position(), processus, element).entrySet().stream())
                .min(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .map(but -> possibles.stream()
                        .filter(ouverte ->
                                parcours.distance(ouverte.position(), but).isPresent())
                        .toList())
                .orElse(List.of());
        return new Prealables(
                menent.stream().filter(Attente::tache).toList(),
                menent.stream().filter(ouverte -> !ouverte.tache()).toList());
    }
}
