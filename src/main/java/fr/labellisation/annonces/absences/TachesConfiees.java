package fr.labellisation.annonces.absences;

import fr.labellisation.socle.territoire.CodeDepartement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which tasks a deputy has in place of whom. */
@Repository
public class TachesConfiees {
    private final JdbcClient base;

    TachesConfiees(JdbcClient base) {
        this.base = base;
    }

    /** Notes that the task reached the deputy of the person. */
    public void noter(TacheConfiee confiee, CodeDepartement departement, OffsetDateTime le) {
        base.sql("insert into tache_confiee (tache, departement, personne, suppleant, affectee, confiee_le)"
                        + " values (:tache, :departement, :personne, :suppleant, :affectee, :le)")
                .param("tache", confiee.tache())
                .param("departement", departement.valeur())
                .param("personne", confiee.personne())
                .param("suppleant", confiee.suppleant())
                .param("affectee", confiee.affectee())
                .param("le", le)
                .update();
    }

    /** Those of the département that are still with a deputy, or were when they were done. */
    public List<TacheConfiee> duDepartement(CodeDepartement departement) {
        return base.sql("select * from tache_confiee where departement = :d and rendue_le is null order by id")
                .param("d", departement.valeur())
                .query(TachesConfiees::confiee)
                .list();
    }

    public void rendre(TacheConfiee confiee, OffsetDateTime le) {
        base.sql("update tache_confiee set rendue_le = :le where id = :id")
                .param("le", le)
                .param("id", confiee.id())
                .update();
    }

    /** Login of the person in whose place somebody does a task; empty if he does it for himself. */
    public Optional<String> pour(String tache, String auteur) {
        return base
                .sql("select personne from tache_confiee"
                        + " where tache = :tache and suppleant = :auteur and rendue_le is null order by id")
                .param("tache", tache)
                .param("auteur", auteur)
                .query(String.class)
                .list()
                .stream()
                .findFirst();
    }

    private static TacheConfiee confiee(ResultSet ligne, int numero) throws SQLException {
        return new TacheConfiee(
                ligne.getLong("id"),
                ligne.getString("tache"),
                ligne.getString("personne"),
                ligne.getString("suppleant"),
                ligne.getBoolean("affectee"));
    }
}
