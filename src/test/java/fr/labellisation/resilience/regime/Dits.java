package fr.labellisation.resilience.regime;

import fr.labellisation.resilience.JoursOuvresAPart;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mornings on which reminders were said, as the messages that were written have them. */
final class Dits {
    private static final LocalTime MATIN = LocalTime.of(9, 0);

    private final Map<List<Object>, Set<LocalDate>> jours = new HashMap<>();

    private int cherches;

    private Dits() {}

    static Dits de(JdbcClient base) {
        Dits dits = new Dits();
        base.sql("""
                        select r.nature, r.objet, r.palier, r.destinataire, c.cree_le from rappel r
                        join courriel_rappel l on l.rappel = r.id join courriel c on c.id = l.courriel
                        where r.etat = 'transmis'""").query(ligne -> {
            dits.jours
                    .computeIfAbsent(
                            List.of(
                                    ligne.getString("nature"),
                                    ligne.getString("objet"),
                                    ligne.getInt("palier"),
                                    ligne.getString("destinataire")),
                            cle -> new HashSet<>())
                    .add(ligne.getObject("cree_le", OffsetDateTime.class)
                            .atZoneSameInstant(Journees.PARIS)
                            .toLocalDate());
        });
        return dits;
    }

    /** Days on which this group was told; none if it was not. */
    Set<LocalDate> le(String nature, String objet, int palier, String groupe) {
        cherches++;
        return jours.getOrDefault(List.of(nature, objet, palier, groupe), Set.of());
    }

    /** How often somebody had to be told something. */
    int cherches() {
        return cherches;
    }

    /** The message of the day in which something is said that came up then. */
    static Instant matinSuivant(String departement, Instant instant) {
        LocalDate jour = instant.atZone(Journees.PARIS).toLocalDate();
        boolean duJour = JoursOuvresAPart.estOuvre(departement, jour) && !instant.isAfter(matin(jour));
        return matin(duJour ? jour : JoursOuvresAPart.apres(departement, jour, 1));
    }

    static Instant matin(LocalDate jour) {
        return jour.atTime(MATIN).atZone(Journees.PARIS).toInstant();
    }
}
