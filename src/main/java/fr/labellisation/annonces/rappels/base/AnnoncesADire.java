package fr.labellisation.annonces.rappels.base;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What remains to be said of a date: all that is to come, and of what went by unsaid the nearest alone. */
public final class AnnoncesADire {

    private AnnoncesADire() {}

    /**
     * @param annonces the earliest first
     * @param dernierDit instant of the last one said; what is before it was dropped for good
     */
    public static List<Annonce> parmi(List<Annonce> annonces, Instant dernierDit, Instant maintenant) {
        List<Annonce> restantes = annonces.stream()
                .filter(annonce -> annonce.instant().toInstant().isAfter(dernierDit))
                .toList();
        Stream<Annonce> manquee = restantes.stream()
                .filter(annonce -> !annonce.instant().toInstant().isAfter(maintenant))
                .reduce((lointaine, proche) -> proche)
                .stream();
        Stream<Annonce> aVenir = restantes.stream()
                .filter(annonce -> annonce.instant().toInstant().isAfter(maintenant));
        return Stream.concat(manquee, aVenir).toList();
    }

    /** Instant of the last row of these that was said, or the beginning of time. */
    static Instant dernierDit(Stream<Rappel> dites) {
        return dites.map(Rappel::duLe).max(Instant::compareTo).orElse(Instant.MIN);
    }
}
