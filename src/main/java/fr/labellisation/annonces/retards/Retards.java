package fr.labellisation.annonces.retards;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Who was told that which task is late, and when. */
@Repository
class Retards {
    private final JdbcClient base;
    private final NamedParameterJdbcTemplate lots;

    Retards(JdbcClient base, NamedParameterJdbcTemplate lots) {
        this.base = base;
        this.lots = lots;
    }

    /** Levels that were told of this due date of the task. */
    Set<Niveau> informes(TacheEnRetard tache) {
        return base
                .sql("select niveau from retard where tache = :tache and due_le = :due and niveau > 0")
                .param("tache", tache.id())
                .param("due", tache.due().toOffsetDateTime())
                .query(Integer.class)
                .list()
                .stream()
                .map(Niveau::duRang)
                .collect(Collectors.toSet());
    }

    /**
     * @param informes login of who holds the task, or groups
     * @return false if the level was told before: nothing is written then
     */
    boolean noter(TacheEnRetard tache, Niveau niveau, List<String> informes, OffsetDateTime maintenant) {
        GeneratedKeyHolder cle = new GeneratedKeyHolder();
        base.sql("""
                        insert into retard
                          (tache, element, processus, cle_metier, departement, due_le, niveau, signale_le)
                        select :tache, :element, :processus, :cle, :departement, :due, :niveau, :maintenant
                        where not exists
                          (select 1 from retard where tache = :tache and due_le = :due and niveau = :niveau)""")
                .param("tache", tache.id())
                .param("element", tache.element())
                .param("processus", tache.processus())
                .param("cle", tache.cleMetier())
                .param("departement", tache.departement().valeur())
                .param("due", tache.due().toOffsetDateTime())
                .param("niveau", niveau.rang())
                .param("maintenant", maintenant)
                .update(cle, "id");
        cle.getKeyList().forEach(retard -> informer(retard.get("id"), informes));
        return !cle.getKeyList().isEmpty();
    }

    private void informer(Object retard, List<String> informes) {
        lots.batchUpdate(
                "insert into retard_informe (retard, rang, informe) values (:retard, :rang, :informe)",
                IntStream.range(0, informes.size())
                        .mapToObj(rang -> new MapSqlParameterSource("retard", retard)
                                .addValue("rang", rang + 1)
                                .addValue("informe", informes.get(rang)))
                        .toArray(SqlParameterSource[]::new));
    }
}
