package fr.labellisation.lecture.catalogue;

import fr.labellisation.parcours.preuves.GenreDObjet;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What hangs on the codes of engagements in the démarches of a département. */
@Repository
public class SuitesDesEngagements {
    private final JdbcClient base;

    SuitesDesEngagements(JdbcClient base) {
        this.base = base;
    }

    /** How many assessments, pieces of evidence and actions name a code. */
    public record Suite(int evaluations, int preuves, int actions) {
        public static final Suite AUCUNE = new Suite(0, 0, 0);

        private Suite plus(Suite autre) {
            return new Suite(evaluations + autre.evaluations, preuves + autre.preuves, actions + autre.actions);
        }
    }

    /** By code, in the démarches on a version; one query. */
    public Map<String, Suite> de(CodeDepartement departement, String referentiel) {
        Map<String, Suite> parCode = new HashMap<>();
        base.sql("""
                        with siennes as (
                          select code from demarche
                          where departement = :departement and :referentiel in (referentiel, second_referentiel))
                        select e.engagement as code, count(*) as evaluations, 0 as preuves, 0 as actions
                        from evaluation e join siennes d on d.code = e.demarche group by e.engagement
                        union all
                        select l.objet, 0, count(distinct l.preuve), 0
                        from preuve_lien l join siennes d on l.parcours like d.code || '/%'
                        where l.genre = :engagements and l.detachee_le is null group by l.objet
                        union all
                        select a.engagement, 0, 0, count(*)
                        from action a join siennes d on d.code = a.demarche
                        where a.engagement is not null group by a.engagement""")
                .param("engagements", GenreDObjet.ENGAGEMENT.code())
                .param("departement", departement.valeur())
                .param("referentiel", referentiel)
                .query(ligne -> {
                    parCode.merge(
                            ligne.getString("code"),
                            new Suite(ligne.getInt("evaluations"), ligne.getInt("preuves"), ligne.getInt("actions")),
                            Suite::plus);
                });
        return parCode;
    }
}
