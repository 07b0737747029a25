package fr.labellisation.parcours.comites;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who sits in each users' committee. */
@Repository
class Membres {
    private final JdbcClient base;

    public Membres(JdbcClient base) {
        this.base = base;
    }

    /** Replaces the members of the committee. */
    public void composer(long comite, List<Membre> membres) {
        base.sql("delete from comite_membre where comite = :comite")
                .param("comite", comite)
                .update();
        membres.forEach(membre -> base.sql("insert into comite_membre (comite, nom, organisme, courriel, college)"
                        + " values (:comite, :nom, :organisme, :courriel, :college)")
                .param("comite", comite)
                .param("nom", membre.nom())
                .param("organisme", membre.organisme())
                .param("courriel", membre.courriel())
                .param("college", membre.college())
                .update());
    }

    /** In the order in which they were written. */
    public List<Membre> de(long comite) {
        return base.sql(
                        "select nom, organisme, courriel, college from comite_membre where comite = :comite order by id")
                .param("comite", comite)
                .query((ligne, numero) -> new Membre(
                        ligne.getString("nom"),
                        ligne.getString("organisme"),
                        ligne.getString("courriel"),
                        ligne.getString("college")))
                .list();
    }
}
