package fr.labellisation.lecture.planification;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.lecture.taches.Etape;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened in the démarches, as their tasks tell it. */
@Repository
class Realisations {
    private final JdbcClient base;
    private final JoursOuvres jours;

    Realisations(JdbcClient base, JoursOuvres jours) {
        this.base = base;
        this.jours = jours;
    }

    /** The tasks of a démarche and of its sites, open or done; days are those of the département. */
    public List<Realisation> de(CodeDemarche demarche) {
        return de(List.of(demarche)).getOrDefault(demarche, List.of());
    }

    /** The same for several at once, in one query; those without a task are left out. */
    public Map<CodeDemarche, List<Realisation>> de(Collection<CodeDemarche> demarches) {
        if (demarches.isEmpty()) {
            return Map.of();
        }
        // What the path went on without was done by nobody; what a label asks for later is no step on the way to it.
        return base
                .sql("""
                    select demarche, element, appelant, site, apparue_le, finie_le from tache
                    where demarche in (:demarches) and (finie_le is null or faite_par is not null)
                      and (etape is null or etape < :suivi)
                    order by apparue_le, id\
                    """)
                .param("demarches", demarches.stream().map(CodeDemarche::valeur).toList())
                .param("suivi", Etape.SUIVI.rang())
                .query(this::ligne)
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private Map.Entry<CodeDemarche, Realisation> ligne(ResultSet ligne, int rang) throws SQLException {
        CodeDemarche demarche = new CodeDemarche(ligne.getString("demarche"));
        ZoneId fuseau = jours.fuseau(demarche.departement());
        return Map.entry(
                demarche,
                new Realisation(
                        ligne.getString("element"),
                        ligne.getString("appelant"),
                        CodeSite.ouNul(ligne.getString("site")),
                        jour(ligne, "apparue_le", fuseau),
                        jour(ligne, "finie_le", fuseau)));
    }

    private static LocalDate jour(ResultSet ligne, String colonne, ZoneId fuseau) throws SQLException {
        OffsetDateTime instant = ligne.getObject(colonne, OffsetDateTime.class);
        return instant == null ? null : instant.atZoneSameInstant(fuseau).toLocalDate();
    }
}
