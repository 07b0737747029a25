package fr.labellisation.lecture.taches;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Drafts of the forms by which processes are started, one a process and person, each for its author alone. There are never more of them
 * than processes that a person starts.
 */
@Repository
public class BrouillonsDeDepart {
    private static final Brouillon AUCUN = new Brouillon(null, 0, "", null);

    private final JdbcClient base;

    public BrouillonsDeDepart(JdbcClient base) {
        this.base = base;
    }

    /** His draft, of version 0 if he has written none. */
    public Brouillon de(String processus, String personne) {
        return base.sql("select version, valeurs, le from brouillon_de_depart"
                        + " where personne = :personne and processus = :processus")
                .param("personne", personne)
                .param("processus", processus)
                .query(BrouillonsDeDepart::brouillon)
                .optional()
                .orElse(AUCUN);
    }

    /**
     * Writes his draft, unchecked but for what it is.
     *
     * @param vue the version that its author had before him; 0 if there was none
     * @param valeurs what the form holds, a JSON object
     * @return the draft as it is now
     * @throws BrouillonChange if he has written it at another place since
     */
    public Brouillon ecrire(String processus, String personne, int vue, String valeurs, OffsetDateTime le)
            throws BrouillonChange {
        if (!ecrit(processus, personne, vue, valeurs, le)) {
            throw new BrouillonChange(de(processus, personne));
        }
        return new Brouillon(null, vue + 1, valeurs, le);
    }

    private boolean ecrit(String processus, String personne, int vue, String valeurs, OffsetDateTime le) {
        try {
            return base.sql(
                                    vue == 0
                                            ? "insert into brouillon_de_depart (personne, processus, version, valeurs, le)"
                                                    + " values (:personne, :processus, :version, :valeurs, :le)"
                                            : "update brouillon_de_depart set version = :version, valeurs = :valeurs, le = :le"
                                                    + " where personne = :personne and processus = :processus and version = :vue")
                            .param("personne", personne)
                            .param("processus", processus)
                            .param("vue", vue)
                            .param("version", vue + 1)
                            .param("valeurs", valeurs)
                            .param("le", le)
                            .update()
                    == 1;
        } catch (DuplicateKeyException e) {
            // Written at another place in the meantime.
            return false;
        }
    }

    /** The process has started, or he does not want the draft any more. */
    public void oublier(String processus, String personne) {
        base.sql("delete from brouillon_de_depart where personne = :personne and processus = :processus")
                .param("personne", personne)
                .param("processus", processus)
                .update();
    }

    private static Brouillon brouillon(ResultSet ligne, int numero) throws SQLException {
        return new Brouillon(
                null, ligne.getInt("version"), ligne.getString("valeurs"), ligne.getObject("le", OffsetDateTime.class));
    }
}
