package fr.labellisation.annonces.rappels.base;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which reminders a message carried and why, read. {@link Rappels} writes it. */
@Repository
public class RaisonsDesMessages {
    private final JdbcClient base;

    RaisonsDesMessages(JdbcClient base) {
        this.base = base;
    }

    /**
     * Why a message was sent.
     *
     * @param quoi what it reminds of
     * @param raison French sentence to its recipient
     */
    public record Pourquoi(String quoi, LocalDate jour, String raison) {}

    /** Why each of these messages was sent, by message; those without a reminder are left out. */
    public Map<Long, List<Pourquoi>> pourquoi(Collection<Long> courriels) {
        if (courriels.isEmpty()) {
            return Map.of();
        }
        return base
                .sql("select cr.courriel, r.intitule, r.jour, cr.raison from courriel_rappel cr"
                        + " join rappel r on r.id = cr.rappel where cr.courriel in (:courriels) order by r.jour, r.id")
                .param("courriels", courriels)
                .query((ligne, rang) -> Map.entry(
                        ligne.getLong("courriel"),
                        new Pourquoi(
                                ligne.getString("intitule"),
                                ligne.getObject("jour", LocalDate.class),
                                ligne.getString("raison"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** The messages that carried a reminder of this thing. */
    public List<Long> courriels(String objet) {
        return base.sql("select distinct cr.courriel from courriel_rappel cr"
                        + " join rappel r on r.id = cr.rappel where r.objet = :objet")
                .param("objet", objet)
                .query(Long.class)
                .list();
    }
}
