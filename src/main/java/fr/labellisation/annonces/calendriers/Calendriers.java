package fr.labellisation.annonces.calendriers;

import fr.labellisation.socle.territoire.CodeDepartement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The calendars that may be read. Their secret is shown once, when they are made. */
@Repository
public class Calendriers {
    /** A calendar program may ask every minute; that it did is written once an hour. */
    private static final Duration PRECISION = Duration.ofHours(1);

    private final JdbcClient base;

    Calendriers(JdbcClient base) {
        this.base = base;
    }

    /** @param departement null for the person's own dates */
    public Jeton creer(String personne, CodeDepartement departement, Instant le) {
        Jeton jeton = Jeton.auHasard();
        base.sql("insert into calendrier (empreinte, personne, departement, cree_le)"
                        + " values (:empreinte, :personne, :departement, :le)")
                .param("empreinte", jeton.empreinte())
                .param("personne", personne)
                .param("departement", CodeDepartement.texte(departement))
                .param("le", utc(le))
                .update();
        return jeton;
    }

    /** The calendar with this secret; empty if there is none, if it was revoked or if the text is no secret at all. */
    public Optional<Calendrier> duSecret(String texte) {
        return Jeton.lu(texte)
                .flatMap(jeton -> base.sql("select * from calendrier where empreinte = :e and revoque_le is null")
                        .param("e", jeton.empreinte())
                        .query(Calendriers::calendrier)
                        .optional());
    }

    /** Those of the person's own dates, from the first. */
    public List<Calendrier> de(String personne) {
        return base.sql("select * from calendrier where personne = :p and departement is null and revoque_le is null"
                        + " order by id")
                .param("p", personne)
                .query(Calendriers::calendrier)
                .list();
    }

    /** Those of the département, whoever made them. */
    public List<Calendrier> duDepartement(CodeDepartement departement) {
        return base.sql("select * from calendrier where departement = :d and revoque_le is null order by id")
                .param("d", departement.valeur())
                .query(Calendriers::calendrier)
                .list();
    }

    /** The calendar, unless it was revoked. */
    public Optional<Calendrier> trouver(long id) {
        return base.sql("select * from calendrier where id = :id and revoque_le is null")
                .param("id", id)
                .query(Calendriers::calendrier)
                .optional();
    }

    /** Its address answers nothing any more, for ever. */
    public void revoquer(long id, String par, Instant le) {
        base.sql("update calendrier set revoque_le = :le, revoque_par = :par where id = :id and revoque_le is null")
                .param("le", utc(le))
                .param("par", par)
                .param("id", id)
                .update();
    }

    /** Notes that it was read. */
    public void noterLecture(Calendrier calendrier, Instant le) {
        if (calendrier.luLe() == null || calendrier.luLe().plus(PRECISION).isBefore(le)) {
            base.sql("update calendrier set lu_le = :le where id = :id")
                    .param("le", utc(le))
                    .param("id", calendrier.id())
                    .update();
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Calendrier calendrier(ResultSet ligne, int numero) throws SQLException {
        OffsetDateTime lu = ligne.getObject("lu_le", OffsetDateTime.class);
        return new Calendrier(
                ligne.getLong("id"),
                ligne.getString("personne"),
                CodeDepartement.ouNul(ligne.getString("departement")),
                ligne.getObject("cree_le", OffsetDateTime.class).toInstant(),
                lu == null ? null : lu.toInstant());
    }
}
