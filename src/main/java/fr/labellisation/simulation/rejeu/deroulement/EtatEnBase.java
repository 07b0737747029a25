package fr.labellisation.simulation.rejeu.deroulement;

import fr.labellisation.annonces.rappels.base.EtatRappel;
import fr.labellisation.lecture.situation.CodesDesTables;
import fr.labellisation.parcours.audits.Audit;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.simulation.rejeu.verification.VerificationDuCas.EtatConstate;
import fr.labellisation.simulation.rejeu.verification.VerificationDuCas.LabelConstate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the tables of the application say of a case. */
final class EtatEnBase implements EtatConstate {
    private final JdbcClient base;
    private final Supplier<String> demarche;

    /** @param demarche code of the démarche of the case, null while there is none */
    public EtatEnBase(JdbcClient base, Supplier<String> demarche) {
        this.base = base;
        this.demarche = demarche;
    }

    @Override
    public Optional<LabelConstate> label(String site) {
        return dernierLabel(site, "");
    }

    @Override
    public Optional<LabelConstate> labelRemplace(String site) {
        return dernierLabel(site, "and etat = {label.RENOUVELE}");
    }

    private Optional<LabelConstate> dernierLabel(String site, String condition) {
        return base.sql(CodesDesTables.dans("select etat, expire_le from label where site = :site " + condition
                        + " order by delivre_le desc, code limit 1"))
                .param("site", site)
                .query((ligne, rang) ->
                        new LabelConstate(ligne.getString("etat"), ligne.getObject("expire_le", LocalDate.class)))
                .optional();
    }

    @Override
    public Optional<String> demarche() {
        return base.sql("select etat from demarche where code = :code")
                .param("code", demarche.get())
                .query(String.class)
                .optional();
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
