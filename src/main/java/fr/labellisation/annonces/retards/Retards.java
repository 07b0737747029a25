package fr.labellisation.annonces.retards;

import java.time.OffsetDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was told that which task is late, and when. */
@Repository
class Retards {
    private final JdbcClient base;

    Retards(JdbcClient base) {
        this.base = base;
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

    /** @return false if the level was told before: nothing is written then */
    boolean noter(TacheEnRetard tache, Niveau niveau, String informe, OffsetDateTime maintenant) {
        return base.sql("""
                        insert into retard
                          (tache, element, processus, cle_metier, departement, due_le, niveau, informe, signale_le)
                        select :tache, :element, :processus, :cle, :departement, :due, :niveau, :informe, :maintenant
                        where not exists
                          (select 1 from retard where tache = :tache and due_le = :due and niveau = :niveau)""")
                        .param("tache", tache.id())
                        .param("element", tache.element())
                        .param("processus", tache.processus())
                        .param("cle", tache.cleMetier())
                        .param("departement", tache.departement())
                        .param("due", tache.due().toOffsetDateTime())
                        .param("niveau", niveau.rang())
                        .param("informe", informe)
                        .param("maintenant", maintenant)
                        .update()
                > 0;
    }
}
