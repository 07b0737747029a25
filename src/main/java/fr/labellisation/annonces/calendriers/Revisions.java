package fr.labellisation.annonces.calendriers;

import fr.labellisation.socle.regles.Empreinte;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** Counts how often each event was found changed. Two readers at once count it once. */
@Component
class Revisions {
    private final NamedParameterJdbcTemplate base;
    private final Clock horloge;

    Revisions(NamedParameterJdbcTemplate base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    private record Connue(String empreinte, int revision, Instant modifieLe) {}

    /** The same events with their revisions; what was never seen, or not like this, is noted. */
    List<Publication> de(List<EntreePubliee> evenements) {
        Map<String, Connue> connues = connues(evenements);
        List<EntreePubliee> nouveaux = evenements.stream()
                .filter(evenement -> !connues.containsKey(evenement.cle()))
                .toList();
        List<EntreePubliee> changes = evenements.stream()
                .filter(evenement -> connues.containsKey(evenement.cle()))
                .filter(evenement ->
                        !connues.get(evenement.cle()).empreinte().equals(Empreinte.de(evenement.toString())))
                .toList();
        if (!nouveaux.isEmpty()) {
            ecrire("""
                    insert into evenement_publie (uid, empreinte, revision, modifie_le)
                    select :uid, :empreinte, 0, :le where not exists (select 1 from evenement_publie where uid = :uid)""", nouveaux, connues);
        }
        if (!changes.isEmpty()) {
            ecrire("""
                    update evenement_publie set empreinte = :empreinte, revision = revision + 1, modifie_le = :le
                    where uid = :uid and empreinte = :ancienne""", changes, connues);
        }
        Map<String, Connue> aJour = nouveaux.isEmpty() && changes.isEmpty() ? connues : connues(evenements);
        return evenements.stream()
                .map(evenement -> {
                    Connue connue = aJour.get(evenement.cle());
                    return new Publication(evenement, connue.revision(), connue.modifieLe());
                })
                .toList();
    }

    private Map<String, Connue> connues(List<EntreePubliee> evenements) {
        Map<String, Connue> connues = new HashMap<>();
        String[] uids = evenements.stream().map(EntreePubliee::cle).toArray(String[]::new);
        // One value, however many events there are: the number of values in a statement has a limit.
        base.getJdbcOperations()
                .query(
                        "select * from evenement_publie where uid = any(?)",
                        requete -> requete.setArray(1, requete.getConnection().createArrayOf("varchar", uids)),
                        ligne -> {
                            connues.put(
                                    ligne.getString("uid"),
                                    new Connue(
                                            ligne.getString("empreinte"),
                                            ligne.getInt("revision"),
                                            ligne.getObject("modifie_le", OffsetDateTime.class)
                                                    .toInstant()));
                        });
        return connues;
    }

    private void ecrire(String sql, List<EntreePubliee> evenements, Map<String, Connue> connues) {
        OffsetDateTime maintenant =
                horloge.instant().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC);
        base.batchUpdate(
                sql,
                evenements.stream()
                        .map(evenement -> new MapSqlParameterSource()
                                .addValue("uid", evenement.cle())
                                .addValue("empreinte", Empreinte.de(evenement.toString()))
                                .addValue(
                                        "ancienne",
                                        connues.containsKey(evenement.cle())
                                                ? connues.get(evenement.cle()).empreinte()
                                                : null)
                                .addValue("le", maintenant))
                        .toArray(SqlParameterSource[]::new));
    }
}
