package fr.labellisation.annonces.rappels.plan;

import fr.labellisation.annonces.rappels.base.Annonce;
import fr.labellisation.annonces.rappels.base.NatureRappel;
import fr.labellisation.echeances.calendrier.HeureLocale;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of tasks: asked for at once, told to who holds the task instead of its group. */
@Repository
class LignesDeTaches {
    private final JdbcClient base;
    private final NamedParameterJdbcTemplate lots;
    private final HeureLocale heure;

    LignesDeTaches(JdbcClient base, NamedParameterJdbcTemplate lots, HeureLocale heure) {
        this.base = base;
        this.lots = lots;
        this.heure = heure;
    }

    static String objet(String tache) {
        return "tache:" + tache;
    }

    /** All rows in one statement; one that is already there stays as it is. */
    void ajouter(TacheAnnoncee tache, NatureRappel nature, List<Annonce> annonces) {
        SqlParameterSource[] nouvelles = annonces.stream()
                .flatMap(annonce -> lignes(tache, nature, annonce))
                .toArray(SqlParameterSource[]::new);
        if (nouvelles.length > 0) {
            lots.batchUpdate("""
                    insert into rappel (nature, objet, departement, demarche, site, jour, palier, unite, destinataire,
                      titulaire, intitule, tache, du_le, etat, etat_le)
                    select :nature, :objet, :departement, :demarche, :site, :jour, :palier, :unite, :destinataire,
                      :titulaire, :intitule, :tache, :duLe, 'demande', :maintenant
                    where not exists (select 1 from rappel where nature = :nature and objet = :objet and jour = :jour
                      and palier = :palier and unite = :unite and destinataire = :destinataire)""", nouvelles);
        }
    }

    private Stream<SqlParameterSource> lignes(TacheAnnoncee tache, NatureRappel nature, Annonce annonce) {
        return annonce.destinataires().stream()
                .map(groupe -> new MapSqlParameterSource("nature", nature.code())
                        .addValue("objet", objet(tache.id()))
                        .addValue("departement", tache.departement())
                        .addValue("demarche", tache.demarche())
                        .addValue("site", tache.site())
                        .addValue("jour", tache.due().toLocalDate())
                        .addValue("palier", annonce.palier())
                        .addValue("unite", annonce.unite().code())
                        .addValue("destinataire", groupe)
                        .addValue("titulaire", tache.groupes().contains(groupe) ? tache.titulaire() : null)
                        .addValue("intitule", tache.intitule())
                        .addValue("tache", tache.id())
                        .addValue("duLe", annonce.instant().toOffsetDateTime())
                        .addValue("maintenant", maintenant(tache)));
    }

    /** What was not said yet goes to who holds the task now; what tells his superiors stays theirs. */
    void confier(TacheAnnoncee tache) {
        base.sql("""
                        update rappel set titulaire = :titulaire
                        where objet = :objet and etat = 'demande' and destinataire in (:groupes)""")
                .param("titulaire", tache.titulaire())
                .param("objet", objet(tache.id()))
                .param("groupes", tache.groupes())
                .update();
    }

    void annuler(TacheAnnoncee tache) {
        base.sql("""
                        update rappel set etat = 'annule', etat_le = :maintenant
                        where objet = :objet and etat in ('prevu', 'demande')""")
                .param("maintenant", maintenant(tache))
                .param("objet", objet(tache.id()))
                .update();
    }

    private OffsetDateTime maintenant(TacheAnnoncee tache) {
        return heure.maintenant(tache.departement()).toOffsetDateTime();
    }
}
