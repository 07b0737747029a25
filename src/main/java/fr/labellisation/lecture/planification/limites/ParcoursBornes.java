package fr.labellisation.lecture.planification.limites;

import fr.labellisation.lecture.planification.limites.ParcoursBorne.SiteBorne;
import fr.labellisation.parcours.audits.Audit;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.parcours.demarche.EtatDemarche;
import fr.labellisation.parcours.demarche.NatureDemarche;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.transaction.LeTempsDUneTransaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What binds the démarches under way: one query for all tasks of a démarche that appear in a transaction. */
@Repository
class ParcoursBornes {
    /**
     * Each table is told the démarche itself: compared with the row of the démarche, PostgreSQL reads the scopes of the whole country
     * to have them at hand.
     */
    private static final String LIRE = """
            select d.nature, d.referentiel, d.revision, d.debut, s.code as site, a.le, a.etat,
              coalesce((select p.cible from prevision p where p.demarche = :demarche and p.version =
                (select max(v.version) from prevision v where v.demarche = :demarche)), d.cible) as cible
            from demarche d
            left join site s on s.departement = d.departement
              and (exists (select 1 from perimetre p where p.demarche = :demarche and p.site = s.code and p.retire_le is null)
                or not exists (select 1 from perimetre p where p.demarche = :demarche and p.retire_le is null))
            left join audit a on a.demarche = :demarche and a.site = s.code
              and a.nature in (:natures) and a.etat <> :annule
            where d.code = :demarche and d.etat = :etat
            order by s.code, a.id""";

    private final JdbcClient base;
    private final Referentiels referentiels;
    private final LeTempsDUneTransaction<Map<CodeDemarche, Optional<ParcoursBorne>>> lus =
            new LeTempsDUneTransaction<>(HashMap::new);

    ParcoursBornes(JdbcClient base, Referentiels referentiels) {
        this.base = base;
        this.referentiels = referentiels;
    }

    /** Empty for a démarche that is over. */
    Optional<ParcoursBorne> de(CodeDemarche demarche) {
        return lus.valeur().computeIfAbsent(demarche, this::lire);
    }

    /** Kind of the audit that an action answers to; empty for one that answers to none. */
    Optional<NatureAudit> auditDeLAction(long action) {
        return base.sql("select a.nature from action n join constat c on c.id = n.constat"
                        + " join audit a on a.id = c.audit where n.id = :action")
                .param("action", action)
                .query(String.class)
                .optional()
                .map(NatureAudit::duCode);
    }

    private Optional<ParcoursBorne> lire(CodeDemarche demarche) {
        Map<CodeSite, SiteBorne> sites = new LinkedHashMap<>();
        List<ParcoursBorne> lues = base.sql(LIRE)
                .param("natures", List.of(NatureAudit.INITIAL.code(), NatureAudit.RENOUVELLEMENT.code()))
                .param("annule", Audit.Etat.ANNULE.code())
                .param("demarche", demarche.valeur())
                .param("etat", EtatDemarche.EN_COURS.code())
                .query((ligne, rang) -> {
                    SiteBorne site = site(ligne);
                    if (site != null) {
                        sites.merge(site.code(), site, SiteBorne::avec);
                    }
                    return borne(demarche, ligne);
                })
                .list();
        return lues.stream()
                .findFirst()
                .map(borne -> new ParcoursBorne(
                        borne.departement(),
                        borne.referentiel(),
                        borne.renouvellement(),
                        borne.cible(),
                        borne.debut(),
                        List.copyOf(sites.values())));
    }

    private ParcoursBorne borne(CodeDemarche demarche, ResultSet ligne) throws SQLException {
        return new ParcoursBorne(
                demarche.departement(),
                referentiels.exiger(ligne.getString("referentiel"), ligne.getInt("revision")),
                NatureDemarche.RENOUVELLEMENT.code().equals(ligne.getString("nature")),
                ligne.getObject("cible", LocalDate.class),
                ligne.getObject("debut", LocalDate.class),
                List.of());
    }

    private static SiteBorne site(ResultSet ligne) throws SQLException {
        CodeSite code = CodeSite.ouNul(ligne.getString("site"));
        return code == null
                ? null
                : new SiteBorne(
                        code,
                        ligne.getObject("le", LocalDate.class),
                        Audit.Etat.CLOS.code().equals(ligne.getString("etat")));
    }
}
