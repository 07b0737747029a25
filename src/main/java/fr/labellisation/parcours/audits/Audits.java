package fr.labellisation.parcours.audits;

import fr.labellisation.parcours.audits.Audit.Etat;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.parcours.demarche.retouches.Retouches;
import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Parcours;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The audits of all sites. */
@Repository
public class Audits {
    private static final String LIRE =
            "select id, demarche, site, label, referentiel, nature, au_plus_tard, le, organisme, auditeur,"
                    + " etat from audit ";

    private final JdbcClient base;
    private final Retouches retouches;

    Audits(JdbcClient base, Retouches retouches) {
        this.base = base;
        this.retouches = retouches;
    }

    /**
     * Notes that an audit was asked for, without a day yet; answers with its id.
     *
     * @param referentiel id of the one version that it looks at; null for all that its démarche leads to
     */
    public long demander(
            CodeDemarche demarche,
            CodeSite site,
            String label,
            String referentiel,
            NatureAudit nature,
            LocalDate auPlusTard,
            String organisme) {
        var cle = new GeneratedKeyHolder();
        base.sql("""
            insert into audit (demarche, site, label, referentiel, nature, au_plus_tard, organisme, etat)
            values (:demarche, :site, :label, :referentiel, :nature, :auPlusTard, :organisme, :etat)\
            """)
                .param("demarche", demarche.valeur())
                .param("site", site.valeur())
                .param("label", label)
                .param("referentiel", referentiel)
                .param("nature", nature.code())
                .param("auPlusTard", auPlusTard)
                .param("organisme", organisme)
                .param("etat", Etat.DEMANDE.code())
                .update(cle, "id");
        retouches.noter(site);
        return cle.getKeyAs(Number.class).longValue();
    }

    /** Fixes or moves the day. */
    public void dater(long id, LocalDate le) {
        base.sql("update audit set le = :le, etat = :etat where id = :id")
                .param("etat", Etat.DATE.code())
                .param("le", le)
                .param("id", id)
                .update();
        retouches.noterAudits(List.of(id));
    }

    public void nommerAuditeur(long id, String auditeur) {
        base.sql("update audit set auditeur = :auditeur where id = :id")
                .param("auditeur", auditeur)
                .param("id", id)
                .update();
    }

    public void passerA(long id, Etat etat) {
        base.sql("update audit set etat = :etat where id = :id")
                .param("etat", etat.code())
                .param("id", id)
                .update();
        retouches.noterAudits(List.of(id));
    }

    /** Cancels what is not held yet in a démarche; answers with the ids. */
    public List<Long> annulerCeuxDe(CodeDemarche demarche) {
        return annuler(pasEncoreTenus(demarche));
    }

    /** The same for one of its sites. */
    public List<Long> annulerCeuxDe(Parcours parcours) {
        return annuler(pasEncoreTenus(parcours.demarche()).stream()
                .filter(audit -> audit.site().equals(parcours.site()))
                .toList());
    }

    private List<Audit> pasEncoreTenus(CodeDemarche demarche) {
        return base.sql(LIRE + "where demarche = :demarche and etat in (:ouverts) order by id")
                .param("demarche", demarche.valeur())
                .param("ouverts", List.of(Etat.DEMANDE.code(), Etat.DATE.code()))
                .query(Audits::lire)
                .list();
    }

    private List<Long> annuler(List<Audit> ouverts) {
        List<Long> ids = ouverts.stream().map(Audit::id).toList();
        ids.forEach(id -> passerA(id, Etat.ANNULE));
        return ids;
    }

    /** The audits of these ids, in any order. */
    public List<Audit> parmi(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : base.sql(LIRE + "where id in (:ids)")
                        .param("ids", ids)
                        .query(Audits::lire)
                        .list();
    }

    /** The audit of this id; an unknown one is a fault of the path. */
    public Audit exiger(long id) {
        return base.sql(LIRE + "where id = :id")
                .param("id", id)
                .query(Audits::lire)
                .optional()
                .orElseThrow(() -> new IllegalStateException("Unknown audit " + id));
    }

    /** Audits of the département that have a day and are not held yet, the nearest first. */
    public List<Audit> aVenir(CodeDepartement departement) {
        return base.sql(LIRE + """
            where etat = :date and demarche like :demarches order by le, site\
            """)
                .param("date", Etat.DATE.code())
                .param("demarches", CodeDemarche.motif(departement))
                .query(Audits::lire)
                .list();
    }

    /** All that a site had or has, the latest first; those without a day before the others. */
    public List<Audit> duSite(CodeSite site) {
        return base.sql(LIRE + "where site = :site order by case when le is null then 0 else 1 end, le desc, id desc")
                .param("site", site.valeur())
                .query(Audits::lire)
                .list();
    }

    /** The latest audit of this kind that a site had or has in a démarche, cancelled ones left out. */
    public Optional<Audit> dernier(CodeDemarche demarche, CodeSite site, NatureAudit nature) {
        return base.sql(LIRE + """
            where demarche = :demarche and site = :site and nature = :nature and etat <> :annule
            order by id desc limit 1\
            """)
                .param("demarche", demarche.valeur())
                .param("site", site.valeur())
                .param("nature", nature.code())
                .param("annule", Etat.ANNULE.code())
                .query(Audits::lire)
                .optional();
    }

    private static Audit lire(ResultSet ligne, int rang) throws SQLException {
        return new Audit(
                ligne.getLong("id"),
                new CodeDemarche(ligne.getString("demarche")),
                new CodeSite(ligne.getString("site")),
                ligne.getString("label"),
                ligne.getString("referentiel"),
                NatureAudit.duCode(ligne.getString("nature")),
                ligne.getObject("au_plus_tard", LocalDate.class),
                ligne.getObject("le", LocalDate.class),
                ligne.getString("organisme"),
                ligne.getString("auditeur"),
                Code.exiger(Etat.class, ligne.getString("etat"), "État d’audit inconnu"));
    }
}
