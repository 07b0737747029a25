package fr.labellisation.planification;

import fr.labellisation.demarche.CodeDemarche;
import fr.labellisation.planification.DemandePlanning.SitePlanifie;
import fr.labellisation.planification.Prevision.Ligne;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The plannings that were kept as forecasts. A later one replaces none: it has the next version. */
@Repository
public class Previsions {
    private final JdbcClient base;
    private final Clock horloge;

    Previsions(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    /**
     * Keeps a planning. A step that every site takes has a line for each of them.
     *
     * @param auteur login
     * @return its version
     * @throws org.springframework.dao.DuplicateKeyException when somebody else keeps one at the same moment
     */
    @Transactional
    public int garder(CodeDemarche demarche, Planning planning, String auteur) {
        int version = base.sql("select coalesce(max(version), 0) + 1 from prevision where demarche = :demarche")
                .param("demarche", demarche.valeur())
                .query(Integer.class)
                .single();
        base.sql("insert into prevision (demarche, version, cible, renouvellement, gardee_le, gardee_par)"
                        + " values (:demarche, :version, :cible, :renouvellement, :le, :par)")
                .param("demarche", demarche.valeur())
                .param("version", version)
                .param("cible", planning.demande().cible())
                .param("renouvellement", planning.demande().renouvellement())
                .param("le", OffsetDateTime.ofInstant(horloge.instant(), ZoneOffset.UTC))
                .param("par", auteur)
                .update();
        List<Ligne> lignes = lignes(planning);
        for (int rang = 0; rang < lignes.size(); rang++) {
            ecrire(demarche, version, rang, lignes.get(rang));
        }
        return version;
    }

    /** The latest forecast of a démarche. */
    public Optional<Prevision> derniere(CodeDemarche demarche) {
        return base.sql("select * from prevision where demarche = :demarche order by version desc limit 1")
                .param("demarche", demarche.valeur())
                .query((ligne, numero) -> new Prevision(
                        demarche,
                        ligne.getInt("version"),
                        ligne.getObject("cible", LocalDate.class),
                        ligne.getObject("gardee_le", OffsetDateTime.class).toInstant(),
                        ligne.getString("gardee_par"),
                        lignes(ligne.getLong("id"))))
                .optional();
    }

    private List<Ligne> lignes(long prevision) {
        return base.sql(
                        "select etape, site, debut, fin from prevision_etape where prevision = :prevision order by rang")
                .param("prevision", prevision)
                .query(Ligne.class)
                .list();
    }

    private void ecrire(CodeDemarche demarche, int version, int rang, Ligne ligne) {
        base.sql("insert into prevision_etape (prevision, rang, etape, site, debut, fin)"
                        + " select id, :rang, :etape, :site, :debut, :fin from prevision"
                        + " where demarche = :demarche and version = :version")
                .param("rang", rang)
                .param("etape", ligne.etape())
                .param("site", ligne.site())
                .param("debut", ligne.debut())
                .param("fin", ligne.fin())
                .param("demarche", demarche.valeur())
                .param("version", version)
                .update();
    }

    private static List<Ligne> lignes(Planning planning) {
        List<Ligne> lignes = new ArrayList<>();
        for (Etape etape : planning.etapes()) {
            if (etape.site() != null) {
                lignes.add(ligne(etape, etape.site()));
            } else if (etape.phase().parSite()) {
                planning.demande().sites().forEach(site -> lignes.add(ligne(etape, site)));
            } else {
                lignes.add(new Ligne(etape.code(), null, etape.debut(), etape.fin()));
            }
        }
        return lignes;
    }

    private static Ligne ligne(Etape etape, SitePlanifie site) {
        return new Ligne(etape.code(), site.code(), etape.debut(), etape.fin());
    }
}
