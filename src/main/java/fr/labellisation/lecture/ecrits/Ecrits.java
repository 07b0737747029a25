package fr.labellisation.lecture.ecrits;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.labellisation.socle.territoire.CodeSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What was written for a site, as the journal of what persons did has it: nothing that a form takes is missing there, and nothing
 * that was written anew has replaced what was written before.
 */
@Repository
public class Ecrits {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient base;
    private final Dossiers dossiers;
    private final LectureDeSaisie lecture;

    Ecrits(JdbcClient base, Dossiers dossiers, LectureDeSaisie lecture) {
        this.base = base;
        this.dossiers = dossiers;
        this.lecture = lecture;
    }

    /** Those of a site and of the démarches that it is part of, the latest first; as many queries for one as for a thousand. */
    public List<Ecrit> duSite(CodeSite site) {
        DossierDuSite dossier = dossiers.duSite(site);
        return entrees(site).stream()
                .map(entree -> dossier.rediger(entree, lecture))
                .flatMap(Optional::stream)
                .toList();
    }

    /** More than those of the site: which of what is common to several concerns it is told by what they say. */
    private List<EntreeLue> entrees(CodeSite site) {
        return base.sql("""
                        select le, auteur, pour, processus, cle_metier, element, audit, saisie from journal
                        where departement = :departement
                          and (cle_metier is null or cle_metier like :nomme or cle_metier not like '%/%'
                            or cle_metier like '%/mise-en-place' or cle_metier like '%/clu/%' or cle_metier like '%/changement/%')
                        order by id desc""")
                .param("departement", site.departement().valeur())
                .param("nomme", "%" + site + "%")
                .query(Ecrits::entree)
                .list();
    }

    private static EntreeLue entree(ResultSet ligne, int rang) throws SQLException {
        try {
            return new EntreeLue(
                    ligne.getObject("le", OffsetDateTime.class),
                    ligne.getString("auteur"),
                    ligne.getString("pour"),
                    ligne.getString("processus"),
                    Objects.requireNonNullElse(ligne.getString("cle_metier"), ""),
                    ligne.getString("element"),
                    ligne.getObject("audit", Long.class),
                    JSON.readTree(ligne.getString("saisie")));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The journal holds what is no JSON", e);
        }
    }
}
