package fr.labellisation.parcours.enquete;

import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Parcours;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** The satisfaction surveys of the sites. */
@Repository
public class Enquetes {
    private final JdbcClient base;

    public Enquetes(JdbcClient base) {
        this.base = base;
    }

    public long ouvrir(Parcours parcours, PublicEnquete interroge) {
        KeyHolder cle = new GeneratedKeyHolder();
        base.sql("insert into enquete (demarche, site, aupres_de) values (:demarche, :site, :public)")
                .param("public", interroge.code())
                .param("demarche", parcours.demarche().valeur())
                .param("site", parcours.site().valeur())
                .update(cle, "id");
        return cle.getKeyAs(Long.class);
    }

    public Enquete exiger(long id) {
        return base.sql("select * from enquete where id = :id")
                .param("id", id)
                .query(Enquetes::enquete)
                .single();
    }

    /** Of whom the last survey begun for the site in this démarche has its results published. */
    public Set<PublicEnquete> publiees(Parcours parcours) {
        return base
                .sql("select aupres_de from enquete where publiee_le is not null and id in (select max(id) from enquete"
                        + " where demarche = :demarche and site = :site group by aupres_de)")
                .param("demarche", parcours.demarche().valeur())
                .param("site", parcours.site().valeur())
                .query(String.class)
                .list()
                .stream()
                .map(PublicEnquete::duCode)
                .collect(Collectors.toSet());
    }

    /** Was one of the users of the site published after the first of these days, and on the second at the latest? */
    public boolean publieeEntre(CodeSite site, LocalDate apres, LocalDate auPlusTard) {
        return base.sql("select count(*) from enquete where site = :site"
                                + " and aupres_de = :public and publiee_le > :apres and publiee_le <= :auPlusTard")
                        .param("site", site.valeur())
                        .param("public", PublicEnquete.USAGERS.code())
                        .param("apres", apres)
                        .param("auPlusTard", auPlusTard)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    public void lancer(long id, LocalDate le, String mode) {
        base.sql("update enquete set lancee_le = :le, mode_enquete = :mode where id = :id")
                .param("le", le)
                .param("mode", mode)
                .param("id", id)
                .update();
    }

    void publier(long id, PublicationDesResultats publication) {
        base.sql("update enquete set publiee_le = :le, repondants = :repondants, satisfaction = :satisfaction"
                        + " where id = :id")
                .param("le", publication.le())
                .param("repondants", publication.repondants())
                .param("satisfaction", publication.satisfaction())
                .param("id", id)
                .update();
    }

    private static Enquete enquete(ResultSet ligne, int numero) throws SQLException {
        return new Enquete(
                ligne.getLong("id"),
                ligne.getObject("lancee_le", LocalDate.class),
                ligne.getObject("publiee_le", LocalDate.class),
                ligne.getObject("repondants", Integer.class),
                ligne.getObject("satisfaction", Integer.class));
    }
}
