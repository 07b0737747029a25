package fr.labellisation.referentiel;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the ministry published: a document a revision, written once and never changed. Every node reads the same. */
@Repository
public class RevisionsPubliees {
    private final JdbcClient base;

    RevisionsPubliees(JdbcClient base) {
        this.base = base;
    }

    /**
     * A publication, without what it says.
     *
     * @param motif why, as its author put it
     */
    public record Publication(int revision, OffsetDateTime le, String auteur, String motif) {}

    /** Grows with each publication; 0 before the first. */
    long numero() {
        return base.sql("select coalesce(max(id), 0) from referentiel_revision")
                .query(Long.class)
                .single();
    }

    /** All of them, in the order of their publication. */
    List<Referentiel> toutes() {
        return base.sql("select referentiel, revision, contenu from referentiel_revision order by id")
                .query(RevisionsPubliees::lire)
                .list();
    }

    /** Those of a version, the first one first. */
    public List<Publication> de(String referentiel) {
        return base.sql("select revision, publiee_le, auteur, motif from referentiel_revision"
                        + " where referentiel = :referentiel order by revision")
                .param("referentiel", referentiel)
                .query((ligne, rang) -> new Publication(
                        ligne.getInt("revision"),
                        ligne.getObject("publiee_le", OffsetDateTime.class),
                        ligne.getString("auteur"),
                        ligne.getString("motif")))
                .list();
    }

    /** @param contenu as YAML, already checked */
    public void publier(String referentiel, String contenu, Publication publication) {
        base.sql("insert into referentiel_revision (referentiel, revision, contenu, publiee_le, auteur, motif)"
                        + " values (:referentiel, :revision, :contenu, :le, :auteur, :motif)")
                .param("referentiel", referentiel)
                .param("revision", publication.revision())
                .param("contenu", contenu)
                .param("le", publication.le())
                .param("auteur", publication.auteur())
                .param("motif", publication.motif())
                .update();
    }

    private static Referentiel lire(ResultSet ligne, int rang) throws SQLException {
        String nom = ligne.getString("referentiel");
        return new LectureReferentiel(nom)
                .lire(
                        new ByteArrayInputStream(ligne.getString("contenu").getBytes(StandardCharsets.UTF_8)),
                        ligne.getInt("revision"));
    }
}
