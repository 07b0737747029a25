package fr.labellisation.lecture.taches;

import fr.labellisation.socle.territoire.CodeDepartement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts of the forms of open tasks, one a task and person, each for its author alone. Only who holds a task writes one, and none
 * outlives its task: there are never more of them than tasks are held.
 */
@Repository
public class Brouillons {
    private static final String TENU =
            " from tache t left join brouillon b on b.tache = t.id and b.personne = t.titulaire"
                    + " where t.id = :tache and t.titulaire = :personne and t.finie_le is null";

    private final JdbcClient base;

    Brouillons(JdbcClient base) {
        this.base = base;
    }

    /** His draft of this task, of version 0 if he has written none; empty unless he holds the task and it is open. */
    public Optional<Brouillon> de(String tache, String personne) {
        return base.sql("select t.departement, b.version, b.valeurs, b.le" + TENU)
                .param("tache", tache)
                .param("personne", personne)
                .query(Brouillons::brouillon)
                .optional();
    }

    /**
     * Writes his draft, unchecked but for what it is.
     *
     * @param vue the version that its author had before him; 0 if there was none
     * @param valeurs what the form holds, a JSON object
     * @return the draft as it is now; empty unless he holds the task and it is open
     * @throws BrouillonChange if he has written it at another place since
     */
    @Transactional
    public Optional<Brouillon> ecrire(String tache, String personne, int vue, String valeurs, OffsetDateTime le)
            throws BrouillonChange {
        List<String> departement = retenir(tache, personne);
        if (departement.isEmpty()) {
            return Optional.empty();
        }
        int ecrits = base.sql(
                        vue == 0
                                ? "insert into brouillon (tache, personne, version, valeurs, le)"
                                        + " select cast(:tache as varchar), cast(:personne as varchar), cast(:version as integer),"
                                        + " cast(:valeurs as text), cast(:le as timestamp with time zone)"
                                        + " where not exists (select 1 from brouillon where tache = :tache and personne = :personne)"
                                : "update brouillon set version = :version, valeurs = :valeurs, le = :le"
                                        + " where tache = :tache and personne = :personne and version = :vue")
                .param("tache", tache)
                .param("personne", personne)
                .param("vue", vue)
                .param("version", vue + 1)
                .param("valeurs", valeurs)
                .param("le", le)
                .update();
        if (ecrits == 0) {
            throw new BrouillonChange(de(tache, personne).orElseThrow());
        }
        return Optional.of(new Brouillon(CodeDepartement.ouNul(departement.get(0)), vue + 1, valeurs, le));
    }

    /** He does not want it any more. */
    public void jeter(String tache, String personne) {
        base.sql("delete from brouillon where tache = :tache and personne = :personne")
                .param("tache", tache)
                .param("personne", personne)
                .update();
    }

    /** The task is done, or its path went on without it. To be called once that is written. */
    public void oublier(String tache) {
        base.sql("delete from brouillon where tache = :tache")
                .param("tache", tache)
                .update();
    }

    /**
     * Who completes the task waits for what is being written, and what comes later finds it done: no draft stays behind. Two writings
     * wait for each other too.
     *
     * @return its département, alone; empty unless he holds it and it is open
     */
    private List<String> retenir(String tache, String personne) {
        return base.sql("select departement from tache where id = :tache and titulaire = :personne and finie_le is null"
                        + " for update")
                .param("tache", tache)
                .param("personne", personne)
                .query(String.class)
                .list();
    }

    private static Brouillon brouillon(ResultSet ligne, int numero) throws SQLException {
        return new Brouillon(
                CodeDepartement.ouNul(ligne.getString("departement")),
                ligne.getInt("version"),
                ligne.getString("valeurs") == null ? "" : ligne.getString("valeurs"),
                ligne.getObject("le", OffsetDateTime.class));
    }
}
