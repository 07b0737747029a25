package fr.labellisation.parcours.preuves.fichiers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Looks for some words in a stream of any length, whatever their case, in one or two bytes a sign. */
final class Aiguilles {
    private static final int TAMPON = 64 * 1024;

    private final List<String> cherchees;
    private final int plusLongue;

    /** @param cherchees in small letters, ASCII */
    Aiguilles(String... cherchees) {
        this.cherchees = List.of(cherchees);
        this.plusLongue = this.cherchees.stream().mapToInt(String::length).max().orElse(0);
    }

    /** What is told of a stream: how long it is, and which of the words are in it. */
    record Foin(long octets, Set<String> trouvees) {
        Foin {
            trouvees = Set.copyOf(trouvees);
        }
    }

    /**
     * Reads to the end.
     *
     * @param auPlus bytes after which nothing more is read
     */
    Foin dans(InputStream foin, long auPlus) throws IOException {
        Set<String> trouvees = new HashSet<>();
        byte[] tampon = new byte[TAMPON];
        long total = 0;
        String reste = "";
        for (int lus = foin.read(tampon); lus >= 0 && total <= auPlus; lus = foin.read(tampon)) {
            total += lus;
            if (plusLongue > 0) {
                String texte = reste
                        + new String(tampon, 0, lus, StandardCharsets.ISO_8859_1)
                                .replace("\0", "")
                                .toLowerCase(Locale.ROOT);
                cherchees.stream().filter(texte::contains).forEach(trouvees::add);
                reste = texte.substring(Math.max(0, texte.length() - plusLongue));
            }
        }
        return new Foin(total, trouvees);
    }
}
