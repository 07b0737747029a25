package fr.labellisation.simulation.rejeu.deroulement.base;

import fr.labellisation.annonces.rappels.base.EtatRappel;
import fr.labellisation.lecture.situation.CodesDesTables;
import fr.labellisation.parcours.audits.Audit;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.simulation.rejeu.verification.VerificationDuCas.AuditConstate;
import fr.labellisation.simulation.rejeu.verification.VerificationDuCas.ComiteConstate;
import fr.labellisation.simulation.rejeu.verification.VerificationDuCas.EtatConstate;
import fr.labellisation.simulation.rejeu.verification.VerificationDuCas.LabelConstate;
import fr.labellisation.simulation.rejeu.verification.VerificationDuCas.PerimetreConstate;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the tables of the application say of a case. */
public final class EtatEnBase implements EtatConstate {
    private final JdbcClient base;
    private final ZoneId fuseau;
    private final Supplier<String> demarche;

    /** @param demarche code of the démarche of the case, null while there is none */
    public EtatEnBase(JdbcClient base, ZoneId fuseau, Supplier<String> demarche) {
        this.base = base;
        this.fuseau = fuseau;
        this.demarche = demarche;
    }

    @Override
    public Optional<LabelConstate> label(String site, String referentiel) {
        return dernierLabel(site, referentiel, "");
    }

    @Override
    public Optional<LabelConstate> labelRemplace(String site) {
        return dernierLabel(site, null, "and l.etat = {label.RENOUVELE}");
    }

    private Optional<LabelConstate> dernierLabel(String site, String referentiel, String condition) {
        return base.sql(CodesDesTables.dans("""
                        select l.etat, l.expire_le, l.referentiel,
                          (select p.modules from perimetre p where p.demarche = l.demarche and p.site = l.site
                            order by p.id desc limit 1) as modules
                        from label l where l.site = :site and (:referentiel is null or l.referentiel = :referentiel)
                        """ + condition + " order by l.delivre_le desc, l.code limit 1"))
                .param("site", site)
                .param("referentiel", referentiel, Types.VARCHAR)
                .query((ligne, rang) -> new LabelConstate(
                        ligne.getString("etat"),
                        ligne.getObject("expire_le", LocalDate.class),
                        ligne.getString("referentiel"),
                        List.copyOf(Perimetres.lire(ligne.getString("modules")))))
                .optional();
    }

    @Override
    public List<AuditConstate> audits(String site, boolean interne) {
        return base.sql("""
                        select le, etat from audit where site = :site and (nature = :natureInterne) = :interne order by id""")
                .param("site", site)
                .param("natureInterne", NatureAudit.INTERNE.code())
                .param("interne", interne)
                .query((ligne, rang) ->
                        new AuditConstate(ligne.getObject("le", LocalDate.class), ligne.getString("etat")))
                .list();
    }

    @Override
    public Optional<String> demarche() {
        return base.sql("select etat from demarche where code = :code")
                .param("code", demarche.get())
                .query(String.class)
                .optional();
    }

    @Override
    public Optional<PerimetreConstate> perimetre(String site) {
        return base.sql("""
                        select modules from perimetre where demarche = :code and site = :site and retire_le is null
                        order by id desc limit 1""")
                .param("code", demarche.get(), Types.VARCHAR)
                .param("site", site)
                .query((ligne, rang) ->
                        new PerimetreConstate(List.copyOf(Perimetres.lire(ligne.getString("modules"))), aDecider(site)))
                .optional();
    }

    private List<String> aDecider(String site) {
        return base.sql("""
                        select module from module_a_decider
                        where demarche = :code and site = :site and decide_le is null order by module""")
                .param("code", demarche.get(), Types.VARCHAR)
                .param("site", site)
                .query(String.class)
                .list();
    }

    @Override
    public List<ComiteConstate> comites() {
        return base.sql("""
                        select convoque_le, compte_rendu is not null as redige from comite
                        where demarche = :code and convoque_le is not null order by id""")
                .param("code", demarche.get(), Types.VARCHAR)
                .query((ligne, rang) -> new ComiteConstate(
                        ligne.getObject("convoque_le", OffsetDateTime.class)
                                .atZoneSameInstant(fuseau)
                                .toLocalDateTime(),
                        ligne.getBoolean("redige")))
                .list();
    }

    @Override
    public List<LocalDate> echeances(String site, String nature) {
        return base.sql("""
                        select e.le from echeance e join label l on l.code = e.label
                        where l.site = :site and e.nature = :nature order by e.le""")
                .param("site", site)
                .param("nature", nature)
                .query(LocalDate.class)
                .list();
    }

    @Override
    public Optional<List<Integer>> paliers(String site, boolean interne, LocalDate audit) {
        List<Long> audits = base.sql("""
                        select id from audit where site = :site and le = :le and etat <> :annule
                        and (nature = :natureInterne) = :interne order by id desc""")
                .param("annule", Audit.Etat.ANNULE.code())
                .param("natureInterne", NatureAudit.INTERNE.code())
                .param("site", site)
                .param("le", audit)
                .param("interne", interne)
                .query(Long.class)
                .list();
        return audits.stream()
                .findFirst()
                .map(id -> base.sql("""
                                select palier from rappel where objet = :objet and jour = :le
                                and etat in (:dits) order by palier desc""")
                        .param("dits", EtatRappel.codesDits())
                        .param("objet", "audit:" + id)
                        .param("le", audit)
                        .query(Integer.class)
                        .list());
    }
}
