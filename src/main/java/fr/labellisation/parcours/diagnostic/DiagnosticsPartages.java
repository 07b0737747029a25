package fr.labellisation.parcours.diagnostic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Parcours;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The diagnoses of the sites as they were shared; rows are only added. */
@Repository
public class DiagnosticsPartages {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient base;

    public DiagnosticsPartages(JdbcClient base) {
        this.base = base;
    }

    void garder(Parcours parcours, LocalDate partageLe, String texte, SyntheseDuDiagnostic synthese, Acte acte) {
        try {
            base.sql("insert into diagnostic_partage (demarche, site, partage_le, synthese, contenu, le, auteur)"
                            + " values (:demarche, :site, :partageLe, :synthese, :contenu, :le, :auteur)")
                    .param("demarche", parcours.demarche().valeur())
                    .param("site", parcours.site().valeur())
                    .param("partageLe", partageLe)
                    .param("synthese", texte)
                    .param("contenu", JSON.writeValueAsString(synthese.engagements()))
                    .param("le", acte.le())
                    .param("auteur", acte.auteur())
                    .update();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Those of a site, the last one first. */
    public List<DiagnosticPartage> duSite(CodeSite site) {
        return base.sql("select id, demarche, partage_le, synthese, contenu, le, auteur from diagnostic_partage"
                        + " where site = :site order by id desc")
                .param("site", site.valeur())
                .query(DiagnosticsPartages::lire)
                .list();
    }

    private static DiagnosticPartage lire(ResultSet ligne, int rang) throws SQLException {
        try {
            return new DiagnosticPartage(
                    ligne.getLong("id"),
                    new CodeDemarche(ligne.getString("demarche")),
                    ligne.getObject("partage_le", LocalDate.class),
                    ligne.getString("synthese"),
                    new SyntheseDuDiagnostic(
                            List.of(JSON.readValue(ligne.getString("contenu"), EngagementPartage[].class))),
                    new Acte(ligne.getObject("le", OffsetDateTime.class), ligne.getString("auteur"), null));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Diagnosis %d is no JSON".formatted(ligne.getLong("id")), e);
        }
    }
}
