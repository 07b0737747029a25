package fr.labellisation.simulation.rejeu.modele;

import java.util.ArrayList;
import java.util.List;

/**
 * A place on the path: an element, and through which calls one came to its process. The same process called from two places is two
 * places, because its end leads elsewhere.
 *
 * @param appels from the outermost: the process and the call in it that leads further
 * @param processus the process of the element
 */
public record Position(List<Appel> appels, String processus, String element) {

    /** A call activity of a process. */
    public record Appel(String processus, String appel) {}

    public Position {
        appels = List.copyOf(appels);
    }

    public static Position racine(String processus, String element) {
        return new Position(List.of(), processus, element);
    }

    Position a(String autreElement) {
        return new Position(appels, processus, autreElement);
    }

    /** Inside the process that the call at this place calls. */
    public Position dans(String appele, String sonElement) {
        List<Appel> plusLoin = new ArrayList<>(appels);
        plusLoin.add(new Appel(processus, element));
        return new Position(plusLoin, appele, sonElement);
    }

    public boolean estUn(String autreProcessus, String autreElement) {
        return processus.equals(autreProcessus) && element.equals(autreElement);
    }

    boolean estRacine() {
        return appels.isEmpty();
    }

    /** The call by which one came here. */
    Position appelant() {
        Appel dernier = appels.get(appels.size() - 1);
        return new Position(appels.subList(0, appels.size() - 1), dernier.processus(), dernier.appel());
    }
}
