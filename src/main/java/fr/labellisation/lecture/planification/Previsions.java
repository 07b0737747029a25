package fr.labellisation.lecture.planification;

import fr.labellisation.lecture.planification.DemandePlanning.SitePlanifie;
import fr.labellisation.lecture.planification.Prevision.Ligne;
import fr.labellisation.parcours.demarche.retouches.Retouches;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The plannings that were kept as forecasts. A later one replaces none: it has the next version. */
@Repository
public class Previsions {
    private final JdbcClient base;
    private final Retouches retouches;
    private final Clock horloge;

    Previsions(JdbcClient base, Clock horloge, Retouches retouches) {
        this.base = base;
        this.horloge = horloge;
        this.retouches = retouches;
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
        DemandePlanning demande = planning.demande();
        return garder(demarche, demande.cible(), demande.renouvellement(), lignes(planning), auteur);
    }

    /** The same for lines of several plannings. */
    @Transactional
    public int garder(
            CodeDemarche demarche, LocalDate cible, boolean renouvellement, List<Ligne> lignes, String auteur) {
        int version = base.sql("select coalesce(max(version), 0) + 1 from prevision where demarche = :demarche")
                .param("demarche", demarche.valeur())
                .query(Integer.class)
                .single();
        base.sql("insert into prevision (demarche, version, cible, renouvellement, gardee_le, gardee_par)"
                        + " values (:demarche, :version, :cible, :renouvellement, :le, :par)")
                .param("demarche", demarche.valeur())
                .param("version", version)
                .param("cible", cible)
                .param("renouvellement", renouvellement)
                .param("le", OffsetDateTime.ofInstant(horloge.instant(), ZoneOffset.UTC))
                .param("par", auteur)
                .update();
        for (int rang = 0; rang < lignes.size(); rang++) {
            ecrire(demarche, version, rang, lignes.get(rang));
        }
        retouches.noter(demarche);
        return version;
    }

    /** The latest forecast of a démarche. */
    public Optional<Prevision> derniere(CodeDemarche demarche) {
        return Optional.ofNullable(dernieres(List.of(demarche)).get(demarche));
    }

    /** The latest forecast of each of several démarches, in one query; those without one are left out. */
    public Map<CodeDemarche, Prevision> dernieres(Collection<CodeDemarche> demarches) {
        if (demarches.isEmpty()) {
            return Map.of();
        }
        Map<CodeDemarche, Prevision> parDemarche = new HashMap<>();
        Map<CodeDemarche, List<Ligne>> lignes = new HashMap<>();
        base.sql("""
            select p.demarche, p.version, p.cible, p.gardee_le, p.gardee_par, e.etape, e.site, e.debut, e.fin
            from prevision p join prevision_etape e on e.prevision = p.id
            where p.demarche in (:demarches)
              and p.version = (select max(d.version) from prevision d where d.demarche = p.demarche)
            order by p.demarche, e.rang\
            """)
                .param("demarches", demarches.stream().map(CodeDemarche::valeur).toList())
                .query(ligne -> {
                    CodeDemarche code = new CodeDemarche(ligne.getString("demarche"));
                    lignes.computeIfAbsent(code, nouvelle -> new ArrayList<>())
                            .add(new Ligne(
                                    ligne.getString("etape"),
                                    CodeSite.ouNul(ligne.getString("site")),
                                    ligne.getObject("debut", LocalDate.class),
                                    ligne.getObject("fin", LocalDate.class)));
                    parDemarche.put(code, sansLignes(code, ligne));
                });
        parDemarche.replaceAll((code, prevision) -> prevision.avec(lignes.get(code)));
        return parDemarche;
    }

    private static Prevision sansLignes(CodeDemarche demarche, ResultSet ligne) throws SQLException {
        return new Prevision(
                demarche,
                ligne.getInt("version"),
                ligne.getObject("cible", LocalDate.class),
                ligne.getObject("gardee_le", OffsetDateTime.class).toInstant(),
                ligne.getString("gardee_par"),
                List.of());
    }

    private void ecrire(CodeDemarche demarche, int version, int rang, Ligne ligne) {
        base.sql("insert into prevision_etape (prevision, rang, etape, site, debut, fin)"
                        + " select id, :rang, :etape, :site, :debut, :fin from prevision"
                        + " where demarche = :demarche and version = :version")
                .param("rang", rang)
                .param("etape", ligne.etape())
                .param("site", CodeSite.texte(ligne.site()))
                .param("debut", ligne.debut())
                .param("fin", ligne.fin())
                .param("demarche", demarche.valeur())
                .param("version", version)
                .update();
    }

    private static List<Ligne> lignes(Planning planning) {
        List<Ligne> lignes = new ArrayList<>();
        for (EtapePlanifiee etape : planning.etapes()) {
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

    private static Ligne ligne(EtapePlanifiee etape, SitePlanifie site) {
        return new Ligne(etape.code(), site.code(), etape.debut(), etape.fin());
    }
}
