package fr.labellisation.moteur;

import fr.labellisation.essais.RequetesDuServeur;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How long tasks take, from the call to the commit, and what the database is asked meanwhile. */
final class MesuresDeTaches {
    private final RequetesDuServeur requetes;
    private final List<Double> prises = new ArrayList<>();
    private final List<Double> rendues = new ArrayList<>();
    private final List<Double> ensemble = new ArrayList<>();
    private final Map<String, List<Integer>> parTache = new TreeMap<>();
    private final Map<String, Integer> parTable = new TreeMap<>();
    private boolean comptees;

    MesuresDeTaches(RequetesDuServeur requetes) {
        this.requetes = requetes;
    }

    /** @param oui false while everything warms up */
    void compter(boolean oui) {
        comptees = oui;
    }

    void tache(String element, Runnable prendre, Runnable rendre) {
        requetes.recommencer();
        long debut = System.nanoTime();
        prendre.run();
        long milieu = System.nanoTime();
        rendre.run();
        long fin = System.nanoTime();
        if (comptees) {
            Map<String, Integer> faites = requetes.parTable();
            prises.add((milieu - debut) / 1e6);
            rendues.add((fin - milieu) / 1e6);
            ensemble.add((fin - debut) / 1e6);
            parTache.computeIfAbsent(element, e -> new ArrayList<>())
                    .add(faites.values().stream().mapToInt(n -> n).sum());
            faites.forEach((ordre, nombre) -> parTable.merge(ordre, nombre, Integer::sum));
        }
    }

    /** Statements of each task, by its element. */
    Map<String, Integer> parTache() {
        return parTache.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, t -> mediane(t.getValue()), (a, b) -> a, TreeMap::new));
    }

    /** Statements of a task by « table verb », the mean over all of them. */
    Map<String, Double> parTable() {
        return parTable.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, o -> (double) o.getValue() / ensemble.size(), (a, b) -> a, TreeMap::new));
    }

    double requetes() {
        return parTable().values().stream().mapToDouble(n -> n).sum();
    }

    /** The median of claim and submit, in milliseconds. */
    double duree() {
        return mediane(ensemble);
    }

    @Override
    public String toString() {
        return "%6.1f | %5.2f | %5.2f | %5.2f".formatted(requetes(), mediane(prises), mediane(rendues), duree());
    }

    private static <T extends Comparable<T>> T mediane(List<T> valeurs) {
        return valeurs.stream().sorted().toList().get(valeurs.size() / 2);
    }
}
