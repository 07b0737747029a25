package fr.labellisation.parcours.label;

import fr.labellisation.parcours.demarche.retouches.Retouches;
import fr.labellisation.parcours.label.Label.Etat;
import fr.labellisation.referentiel.NiveauDeLabel;
import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The labels of all sites. */
@Repository
public class Labels {
    private static final String LIRE =
            "select code, site, demarche, referentiel, revision, delivre_le, expire_le, etat, depuis from label ";

    private final JdbcClient base;
    private final Retouches retouches;

    Labels(JdbcClient base, Retouches retouches) {
        this.base = base;
        this.retouches = retouches;
    }

    /**
     * A suspension that is over: the label was given back, withdrawn, or ended.
     *
     * @param label code
     * @param depuis the first day on which it did not hold
     * @param jusquAu the day on which it was suspended no more
     */
    public record Suspension(String label, LocalDate depuis, LocalDate jusquAu) {

        public boolean dure(LocalDate jour) {
            return !jour.isBefore(depuis) && jour.isBefore(jusquAu);
        }
    }

    void creer(Label label, String attestation, boolean repris) {
        base.sql("""
            insert into label
              (code, site, demarche, referentiel, revision, delivre_le, expire_le, attestation, repris, etat, depuis)
            values (:code, :site, :demarche, :referentiel, :revision, :delivre, :expire, :attestation, :repris, :etat, :delivre)\
            """)
                .param("code", label.code())
                .param("site", label.site().valeur())
                .param("demarche", label.demarche().valeur())
                .param("referentiel", label.referentiel())
                .param("revision", label.revision())
                .param("delivre", label.delivreLe())
                .param("expire", label.expireLe())
                .param("attestation", attestation)
                .param("repris", repris)
                .param("etat", label.etat().code())
                .update();
        retouches.noter(label.site());
    }

    public Optional<Label> trouver(String code) {
        return base.sql(LIRE + "where code = :code")
                .param("code", code)
                .query(Labels::lire)
                .optional();
    }

    public Label exiger(String code) {
        return trouver(code).orElseThrow(() -> new IllegalStateException("Unknown label " + code));
    }

    /** Labels that sites hold. */
    public List<Label> enCours() {
        return base.sql(LIRE + "where etat in (:enVigueur) order by delivre_le, code")
                .param("enVigueur", Etat.enVigueur())
                .query(Labels::lire)
                .list();
    }

    /** All that all sites ever held, the oldest first. */
    public List<Label> tous() {
        return base.sql(LIRE + "order by delivre_le, code").query(Labels::lire).list();
    }

    /** All that the sites of a département ever held, the oldest first. */
    public List<Label> duDepartement(CodeDepartement departement) {
        return base.sql(LIRE + "where site like :sites order by delivre_le, code")
                .param("sites", CodeSite.motif(departement))
                .query(Labels::lire)
                .list();
    }

    /** The labels of these codes, in any order. */
    public List<Label> parmi(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : base.sql(LIRE + "where code in (:codes)")
                        .param("codes", codes)
                        .query(Labels::lire)
                        .list();
    }

    /** Labels that a site holds, the oldest first. */
    public List<Label> enCours(CodeSite site) {
        return base.sql(LIRE + "where site = :site and etat in (:enVigueur) order by delivre_le, code")
                .param("enVigueur", Etat.enVigueur())
                .param("site", site.valeur())
                .query(Labels::lire)
                .list();
    }

    /** Labels that the sites of a département hold, the oldest first. */
    public List<Label> enCoursDuDepartement(CodeDepartement departement) {
        return base.sql(LIRE + "where site like :sites and etat in (:enVigueur) order by delivre_le, code")
                .param("sites", CodeSite.motif(departement))
                .param("enVigueur", Etat.enVigueur())
                .query(Labels::lire)
                .list();
    }

    /** Labels that these sites hold, at least one of them, in any order. */
    public List<Label> enCours(Collection<CodeSite> sites) {
        return base.sql(LIRE + "where site in (:sites) and etat in (:enVigueur)")
                .param("enVigueur", Etat.enVigueur())
                .param("sites", sites.stream().map(CodeSite::valeur).toList())
                .query(Labels::lire)
                .list();
    }

    /** All that a site ever held, the oldest first. */
    public List<Label> duSite(CodeSite site) {
        return base.sql(LIRE + "where site = :site order by delivre_le, code")
                .param("site", site.valeur())
                .query(Labels::lire)
                .list();
    }

    /** Those of all labels that are over. */
    public List<Suspension> suspensionsPassees() {
        return base.sql("select label, depuis, jusqu_au from label_suspension order by label, depuis")
                .query(Labels::suspension)
                .list();
    }

    /** Those of the labels of a département. */
    public List<Suspension> suspensionsPassees(CodeDepartement departement) {
        return base.sql("select s.label, s.depuis, s.jusqu_au from label_suspension s join label l on l.code = s.label"
                        + " where l.site like :sites order by s.label, s.depuis")
                .param("sites", CodeSite.motif(departement))
                .query(Labels::suspension)
                .list();
    }

    private static Suspension suspension(ResultSet ligne, int rang) throws SQLException {
        return new Suspension(
                ligne.getString("label"),
                ligne.getObject("depuis", LocalDate.class),
                ligne.getObject("jusqu_au", LocalDate.class));
    }

    void classer(String code, NiveauDeLabel niveau) {
        base.sql("update label set niveau = :niveau where code = :code")
                .param("niveau", niveau.code())
                .param("code", code)
                .update();
    }

    /** A suspension that ends by it leaves its dates. */
    void passerA(String code, Etat etat, LocalDate le) {
        if (etat != Etat.SUSPENDU) {
            base.sql("insert into label_suspension (label, depuis, jusqu_au)"
                            + " select code, depuis, cast(:le as date) from label where code = :code and etat = :suspendu"
                            + " and depuis < :le")
                    .param("le", le)
                    .param("code", code)
                    .param("suspendu", Etat.SUSPENDU.code())
                    .update();
        }
        base.sql("update label set etat = :etat, depuis = :le where code = :code")
                .param("etat", etat.code())
                .param("le", le)
                .param("code", code)
                .update();
        retouches.noterLabel(code);
    }

    private static Label lire(ResultSet ligne, int rang) throws SQLException {
        return new Label(
                ligne.getString("code"),
                new CodeSite(ligne.getString("site")),
                new CodeDemarche(ligne.getString("demarche")),
                ligne.getString("referentiel"),
                ligne.getInt("revision"),
                ligne.getObject("delivre_le", LocalDate.class),
                ligne.getObject("expire_le", LocalDate.class),
                Code.exiger(Etat.class, ligne.getString("etat"), "État de label inconnu"),
                ligne.getObject("depuis", LocalDate.class));
    }
}
