package fr.labellisation.annonces.absences;

import fr.labellisation.socle.territoire.CodeDepartement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The absences that were declared; none is ever deleted. */
@Repository
public class Absences {
    private final JdbcClient base;

    Absences(JdbcClient base) {
        this.base = base;
    }

    /** Writes a declared absence; its own id is ignored. Returns the new one. */
    long declarer(Absence absence, String par, OffsetDateTime le) {
        var cle = new GeneratedKeyHolder();
        base.sql("insert into absence (departement, personne, suppleant, debut, fin, motif, declaree_par, declaree_le)"
                        + " values (:departement, :personne, :suppleant, :debut, :fin, :motif, :par, :le)")
                .param("departement", absence.departement().valeur())
                .param("personne", absence.personne())
                .param("suppleant", absence.suppleant())
                .param("debut", absence.debut())
                .param("fin", absence.fin())
                .param("motif", absence.motif())
                .param("par", par)
                .param("le", le)
                .update(cle, "id");
        return cle.getKey().longValue();
    }

    /** @throws IllegalStateException if there is none with this id */
    public Absence exiger(long id) {
        return base.sql("select * from absence where id = :id")
                .param("id", id)
                .query(Absences::absence)
                .optional()
                .orElseThrow(() -> new IllegalStateException("Unknown absence " + id));
    }

    /** Absences of the département, not yet closed, with a day in common with this period. */
    List<Absence> pendant(CodeDepartement departement, LocalDate du, LocalDate au) {
        return base.sql("select * from absence where departement = :departement and close_le is null"
                        + " and debut <= :au and fin >= :du order by id")
                .param("departement", departement.valeur())
                .param("du", du)
                .param("au", au)
                .query(Absences::absence)
                .list();
    }

    /**
     * The person is back; does nothing if he was already.
     *
     * @param le now, in the zone of the département
     */
    public void clore(long id, OffsetDateTime le) {
        base.sql("update absence set close_le = :le, retour = case when fin >= :jour then cast(:jour as date) end"
                        + " where id = :id and close_le is null")
                .param("le", le)
                .param("jour", le.toLocalDate())
                .param("id", id)
                .update();
    }

    private static Absence absence(ResultSet ligne, int numero) throws SQLException {
        return new Absence(
                ligne.getLong("id"),
                new CodeDepartement(ligne.getString("departement")),
                ligne.getString("personne"),
                ligne.getString("suppleant"),
                ligne.getObject("debut", LocalDate.class),
                ligne.getObject("fin", LocalDate.class),
                ligne.getString("motif"));
    }
}
