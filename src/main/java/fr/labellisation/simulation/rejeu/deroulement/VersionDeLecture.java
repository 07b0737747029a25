package fr.labellisation.simulation.rejeu.deroulement;

import java.util.function.Supplier;

/** Counts what changes the path, so that what was read of it need not be read again while nothing has happened. */
final class VersionDeLecture {
    private int nombre;

    /** Something was done, or tried. */
    void noter() {
        nombre++;
    }

    /** What is read the first time, and again after each movement. */
    <T> Supplier<T> jusquAuProchain(Supplier<T> lecture) {
        return new Supplier<>() {
            private int lueAu = -1;
            private T lue;

            @Override
            public T get() {
                if (lueAu != nombre) {
                    lue = lecture.get();
                    lueAu = nombre;
                }
                return lue;
            }
        };
    }
}
