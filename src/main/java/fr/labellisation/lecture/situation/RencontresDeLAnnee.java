package fr.labellisation.lecture.situation;

import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which sites of a département have had their users' committee and their survey in a year. Source: DOMAINE.md §3, steps 6 and 7. */
@Repository
public class RencontresDeLAnnee {
    private static final String SITES = CodesDesTables.dans("""
            select s.code,
              (select max(k.convoque_le) from comite k join demarche d on d.code = k.demarche
                where d.departement = s.departement and d.etat <> {demarche.ABANDONNEE} and k.portee in (s.code, {portee.COMMUN})
                  and k.convoque_le >= :debut and k.convoque_le < :fin) as comite,
              (select max(e.publiee_le) from enquete e where e.site = s.code and e.publiee_le >= :premier and e.publiee_le < :dernier) as enquete
            from site s where s.departement = :departement
            """);

    private final JdbcClient base;

    RencontresDeLAnnee(JdbcClient base) {
        this.base = base;
    }

    /**
     * What a site has had.
     *
     * @param comite the last one that met or is called for that year; null for none
     * @param enquete last day on which results were published that year; null for none
     */
    public record Rencontres(OffsetDateTime comite, LocalDate enquete) {}

    /** Those of each site between two days, the second one left out; by one statement. */
    public Map<CodeSite, Rencontres> du(CodeDepartement departement, OffsetDateTime debut, OffsetDateTime fin) {
        Map<CodeSite, Rencontres> rencontres = new HashMap<>();
        base.sql(SITES)
                .param("departement", departement.valeur())
                .param("debut", debut)
                .param("fin", fin)
                .param("premier", debut.toLocalDate())
                .param("dernier", fin.toLocalDate())
                .query(ligne -> {
                    rencontres.put(
                            new CodeSite(ligne.getString("code")),
                            new Rencontres(
                                    ligne.getObject("comite", OffsetDateTime.class),
                                    ligne.getObject("enquete", LocalDate.class)));
                });
        return rencontres;
    }
}
