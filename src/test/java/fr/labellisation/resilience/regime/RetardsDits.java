package fr.labellisation.resilience.regime;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fr.labellisation.resilience.JoursOuvresAPart;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whether each task was done in time, or who had to hear of it heard it on his morning: its group on the first working day after it
 * was due, the secrétaire général on the fifth, the préfet’s office on the tenth. Written down from CONCEPTION, not from the product.
 */
final class RetardsDits {
    private static final int JOURS_DE_RAPPEL = 3;

    /** @param role null for the group of the task */
    private record Niveau(int rang, int jours, String role) {}

    private static final List<Niveau> NIVEAUX =
            List.of(new Niveau(1, 1, null), new Niveau(2, 5, "secretaire-general"), new Niveau(3, 10, "cabinet"));

    private record Tache(String id, String element, String departement, Instant apparue, Instant due, Instant finie) {
        boolean ouverteLe(Instant instant) {
            return finie.isAfter(instant);
        }

        LocalDate jour() {
            return due.atZone(Journees.PARIS).toLocalDate();
        }

        LocalDate apres(int jours) {
            return JoursOuvresAPart.apres(departement, jour(), jours);
        }
    }

    private final List<String> fautes = new ArrayList<>();
    private final Map<String, List<String>> groupes;
    private final Map<List<Object>, Instant> signales = new HashMap<>();
    private final Dits dits;
    private final Instant maintenant;

    private RetardsDits(JdbcClient base, Dits dits, Instant maintenant) {
        this.dits = dits;
        this.maintenant = maintenant;
        groupes = base.sql("select tache, groupe from tache_groupe").query().listOfRows().stream()
                .collect(groupingBy(
                        ligne -> (String) ligne.get("tache"),
                        mapping(ligne -> (String) ligne.get("groupe"), toList())));
        base.sql("select tache, niveau, due_le, signale_le from retard").query(ligne -> {
            signales.put(
                    List.of(ligne.getString("tache"), ligne.getInt("niveau"), instant(ligne, "due_le")),
                    instant(ligne, "signale_le"));
        });
    }

    /** What was not said, or not when it should have been, each in a line. */
    static List<String> fautes(JdbcClient base, Dits dits, Instant maintenant) {
        RetardsDits retards = new RetardsDits(base, dits, maintenant);
        base.sql("select * from tache where due_le is not null")
                .query((ligne, rang) -> retards.lue(ligne))
                .list()
                .forEach(retards::examiner);
        retards.signales.forEach((cle, le) -> retards.fautes.add("said to be late and was not: " + cle + " on " + le));
        return retards.fautes;
    }

    private Tache lue(ResultSet ligne) throws SQLException {
        return new Tache(
                ligne.getString("id"),
                ligne.getString("element"),
                ligne.getString("departement"),
                instant(ligne, "apparue_le"),
                instant(ligne, "due_le"),
                ligne.getObject("finie_le") == null ? Instant.MAX : instant(ligne, "finie_le"));
    }

    private static Instant instant(ResultSet ligne, String colonne) throws SQLException {
        return ligne.getObject(colonne, OffsetDateTime.class).toInstant();
    }

    private void examiner(Tache tache) {
        rappelee(tache);
        for (Niveau niveau : NIVEAUX) {
            Instant prevu = Dits.matin(tache.apres(niveau.jours()));
            // What appears when it is already late is told at once.
            Instant instant = prevu.isBefore(tache.apparue()) ? tache.apparue() : prevu;
            boolean attendue = tache.ouverteLe(instant) || instant.equals(tache.apparue());
            if (attendue && !instant.isAfter(maintenant) && !laTient(tache, niveau)) {
                dire(tache, niveau, instant);
            }
        }
    }

    private boolean laTient(Tache tache, Niveau niveau) {
        return niveau.role() != null && groupesDe(tache).contains(tache.departement() + "." + niveau.role());
    }

    private void dire(Tache tache, Niveau niveau, Instant instant) {
        Instant signale = signales.remove(List.of(tache.id(), niveau.rang(), tache.due()));
        if (!instant.equals(signale)) {
            fautes.add("%s, level %d: to be found late on %s, was on %s"
                    .formatted(tache, niveau.rang(), instant, signale));
        }
        Instant message = Dits.matinSuivant(tache.departement(), instant);
        if (tache.ouverteLe(message) && !message.isAfter(maintenant)) {
            List<String> aQui =
                    niveau.role() == null ? groupesDe(tache) : List.of(tache.departement() + "." + niveau.role());
            aQui.forEach(groupe -> dite(tache, "tache-en-retard", niveau.rang(), groupe, message));
        }
    }

    /** Three working days before, its group hears of it; what appears later than that is said as it appears. */
    private void rappelee(Tache tache) {
        Instant instant = Dits.matin(tache.apres(-JOURS_DE_RAPPEL));
        if (instant.isAfter(tache.apparue()) && !instant.isAfter(maintenant) && tache.ouverteLe(instant)) {
            groupesDe(tache).forEach(groupe -> dite(tache, "tache-proche", JOURS_DE_RAPPEL, groupe, instant));
        }
    }

    private void dite(Tache tache, String nature, int palier, String groupe, Instant instant) {
        LocalDate jour = instant.atZone(Journees.PARIS).toLocalDate();
        Set<LocalDate> jours = dits.le(nature, "tache:" + tache.id(), palier, groupe);
        if (!jours.equals(Set.of(jour))) {
            fautes.add("%s: %s %d to be said to %s on %s, was on %s"
                    .formatted(tache, nature, palier, groupe, jour, jours));
        }
    }

    private List<String> groupesDe(Tache tache) {
        return groupes.getOrDefault(tache.id(), List.of());
    }
}
