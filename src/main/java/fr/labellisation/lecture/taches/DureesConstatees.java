package fr.labellisation.lecture.taches;

import fr.labellisation.socle.territoire.CodeDepartement;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How long tasks really took, beside the delays that were set for them; one query. */
@Repository
public class DureesConstatees {
    private static final String COMPTER = """
            select element, count(*) as nombre,
              percentile_cont(0.5) within group (order by extract(epoch from finie_le) - extract(epoch from apparue_le)) as mediane,
              sum(case when finie_le > due_le then 1 else 0 end) as en_retard
            from tache where faite_par is not null and faite_par <> :automate
              and (departement = :departement or cast(:departement as varchar(3)) is null)
            group by element
            """;

    private static final double SECONDES_PAR_JOUR = 86_400;

    private final JdbcClient base;

    DureesConstatees(JdbcClient base) {
        this.base = base;
    }

    /**
     * The tasks of one kind that persons have done.
     *
     * @param mediane days from the appearance of a task to its end: half of them took no longer; rounded to half a day
     * @param enRetard how many were done after their due date
     */
    public record Constat(int nombre, double mediane, int enRetard) {}

    /**
     * By id of the element; those that nobody has done yet are left out.
     *
     * @param departement null for the whole country
     */
    public Map<String, Constat> de(CodeDepartement departement) {
        Map<String, Constat> constats = new HashMap<>();
        base.sql(COMPTER)
                .param("automate", RegistreDesTaches.AUTOMATE)
                .param("departement", CodeDepartement.texte(departement))
                .query(ligne -> {
                    double jours = ligne.getDouble("mediane") / SECONDES_PAR_JOUR;
                    constats.put(
                            ligne.getString("element"),
                            new Constat(
                                    ligne.getInt("nombre"), Math.round(jours * 2) / 2.0, ligne.getInt("en_retard")));
                });
        return constats;
    }
}
