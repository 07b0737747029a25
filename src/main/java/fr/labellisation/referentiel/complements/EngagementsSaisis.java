package fr.labellisation.referentiel.complements;

import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.variables.Acte;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What départements completed; nothing is written over, the last version of each counts. */
@Repository
public class EngagementsSaisis {
    private static final Comparator<EngagementSaisi> ORDRE =
            Comparator.comparing(EngagementSaisi::code, OrdreDesCodes.NATUREL);

    /** The last version of each, of a département; more conditions may follow. */
    private static final String DERNIERS = " from engagement_saisi e where e.departement = :departement"
            + " and e.version = (select max(m.version) from engagement_saisi m where m.departement = e.departement"
            + " and m.referentiel = e.referentiel and m.code = e.code)";

    private final JdbcClient base;

    public EngagementsSaisis(JdbcClient base) {
        this.base = base;
    }

    /** Those of a département for a version of the référentiels, in the order of their codes, those taken away or replaced too. */
    public List<EngagementSaisi> de(CodeDepartement departement, String referentiel) {
        return base
                .sql("select e.*" + DERNIERS + " and e.referentiel = :referentiel")
                .param("departement", departement.valeur())
                .param("referentiel", referentiel)
                .query(EngagementsSaisis::lire)
                .list()
                .stream()
                .sorted(ORDRE)
                .toList();
    }

    /** The same of all versions that the département completed, by version, by one statement. */
    public Map<String, List<EngagementSaisi>> de(CodeDepartement departement) {
        return base
                .sql("select e.*" + DERNIERS)
                .param("departement", departement.valeur())
                .query((ligne, rang) -> Map.entry(ligne.getString("referentiel"), lire(ligne, rang)))
                .list()
                .stream()
                .sorted(Map.Entry.comparingByValue(ORDRE))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** By version of the référentiels, how many are in use in a département. */
    public Map<String, Long> nombres(CodeDepartement departement) {
        return base
                .sql("select e.referentiel" + DERNIERS + " and e.etat = :enUsage")
                .param("departement", departement.valeur())
                .param("enUsage", EngagementSaisi.Etat.EN_USAGE.code())
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /**
     * Writes one after the version that its author had before him, 0 for a new one.
     *
     * @return false, and nothing is written, if somebody else wrote it since
     */
    boolean ecrire(CodeDepartement departement, String referentiel, EngagementSaisi vu) {
        try {
            return base.sql(
                                    "insert into engagement_saisi (departement, referentiel, code, version, module, theme, titre, preuves,"
                                            + " exemple, etat, le, auteur)"
                                            + " select cast(:departement as varchar), cast(:referentiel as varchar), cast(:code as varchar),"
                                            + " cast(:suivante as integer), cast(:module as varchar), cast(:theme as varchar), cast(:titre as varchar),"
                                            + " cast(:preuves as varchar), cast(:exemple as boolean), cast(:etat as varchar),"
                                            + " cast(:le as timestamp with time zone), cast(:auteur as varchar)"
                                            + " where :vue = (select coalesce(max(version), 0) from engagement_saisi"
                                            + " where departement = :departement and referentiel = :referentiel and code = :code)")
                            .param("departement", departement.valeur())
                            .param("referentiel", referentiel)
                            .param("code", vu.code())
                            .param("vue", vu.version())
                            .param("suivante", vu.version() + 1)
                            .param("module", vu.module())
                            .param("theme", vu.theme())
                            .param("titre", vu.titre())
                            .param("preuves", String.join("\n", vu.preuves()))
                            .param("exemple", vu.exemple())
                            .param("etat", vu.etat().code())
                            .param("le", vu.acte().le())
                            .param("auteur", vu.acte().auteur())
                            .update()
                    == 1;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    private static EngagementSaisi lire(ResultSet ligne, int rang) throws SQLException {
        return new EngagementSaisi(
                ligne.getString("code"),
                ligne.getInt("version"),
                ligne.getString("module"),
                ligne.getString("theme"),
                ligne.getString("titre"),
                ligne.getString("preuves").lines().toList(),
                ligne.getBoolean("exemple"),
                Code.exiger(EngagementSaisi.Etat.class, ligne.getString("etat"), "État inconnu"),
                new Acte(ligne.getObject("le", OffsetDateTime.class), ligne.getString("auteur"), null));
    }
}
