package fr.labellisation.socle.installation;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a first start makes before it can serve, and how far it is: told to whoever calls in the meantime. */
@Component
public class Preparatifs {
    private volatile Avancement avancement;

    /**
     * How far it is.
     *
     * @param phrase in French, a whole sentence or several
     * @param pourCent 0 to 100
     */
    public record Avancement(String phrase, int pourCent) {
        public Avancement {
            if (pourCent < 0 || pourCent > 100) {
                throw new IllegalArgumentException("0 to 100 expected, got " + pourCent);
            }
        }
    }

    /** Replaces what was said before. */
    public void noter(Avancement nouveau) {
        avancement = nouveau;
    }

    /** Empty when the start makes nothing but itself. */
    public Optional<Avancement> avancement() {
        return Optional.ofNullable(avancement);
    }
}
