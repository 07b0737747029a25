package fr.labellisation.annonces.rappels.base;

import fr.labellisation.echeances.delais.Delai.Unite;
import java.time.Instant;

/** A reminder that waits to be said to a group. */
public record RappelAttendu(int palier, Unite unite, Instant instant, String groupe) {

    static RappelAttendu de(Annonce annonce, String groupe) {
        return new RappelAttendu(
                annonce.palier(), annonce.unite(), annonce.instant().toInstant(), groupe);
    }
}
