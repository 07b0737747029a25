package fr.labellisation.simulation.rejeu.fichier;

import java.util.List;
import java.util.stream.Collectors;

/** A case file that cannot be played; carries all its faults. */
public final class CasInvalide extends RuntimeException {
    private final transient List<String> phrases;

    public CasInvalide(String fichier, List<Faute> fautes) {
        super(fautes.stream().map(faute -> phrase(fichier, faute)).collect(Collectors.joining("\n")));
        this.phrases =
                fautes.stream().map(faute -> phrase(fichier, faute)).distinct().toList();
    }

    /** Each begins with « fichier:ligne ». */
    public List<String> phrases() {
        return phrases;
    }

    private static String phrase(String fichier, Faute faute) {
        return "%s:%d\u00a0: %s".formatted(fichier, faute.ligne(), faute.texte());
    }
}
