package fr.labellisation.socle.installation;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How many there are of something at this moment, by network address, up to a bound. Keeps nothing of an address that is gone. */
final class ParAdresse {
    private final int borne;
    private final Map<String, Integer> presents = new ConcurrentHashMap<>();

    ParAdresse(int borne) {
        this.borne = borne;
    }

    /** One more, to be followed by {@link #sortir}; false if there are as many as may be, and then nothing is to be undone. */
    boolean entrer(String adresse) {
        boolean[] entre = new boolean[1];
        presents.compute(adresse, (qui, deja) -> {
            int nombre = deja == null ? 0 : deja;
            entre[0] = nombre < borne;
            return entre[0] ? Integer.valueOf(nombre + 1) : deja;
        });
        return entre[0];
    }

    void sortir(String adresse) {
        presents.computeIfPresent(adresse, (qui, nombre) -> nombre == 1 ? null : nombre - 1);
    }
}
