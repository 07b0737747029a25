package fr.labellisation.parcours.label.passage;

import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Parcours;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** The renewals that were decided, each with what was before and what follows; what is written here never changes. */
@Repository
public class Passages {
    private static final String LIRE = "select p.*, e.groupe, e.sort, e.module_avant, e.code_avant, e.titre_avant,"
            + " e.module_apres, e.code_apres, e.titre_apres, e.raison from passage p"
            + " left join passage_engagement e on e.passage = p.id ";

    private final JdbcClient base;

    public Passages(JdbcClient base) {
        this.base = base;
    }

    public void garder(PassageDecide passage) {
        Cote avant = passage.changement().avant();
        Cote apres = passage.changement().apres();
        KeyHolder cle = new GeneratedKeyHolder();
        base.sql(
                        "insert into passage (label, site, demarche, referentiel_avant, revision_avant, nom_avant, modules_avant,"
                                + " referentiel_apres, revision_apres, nom_apres, modules_apres, decide_le, auteur, motif) values"
                                + " (:label, :site, :demarche, :referentielAvant, :revisionAvant, :nomAvant, :modulesAvant,"
                                + " :referentielApres, :revisionApres, :nomApres, :modulesApres, :le, :auteur, :motif)")
                .param("label", passage.label())
                .param("site", passage.ancien().site().valeur())
                .param("demarche", passage.ancien().demarche().valeur())
                .param("referentielAvant", avant.referentiel())
                .param("revisionAvant", avant.revision())
                .param("nomAvant", avant.nom())
                .param("modulesAvant", Perimetres.ecrire(avant.modules()))
                .param("referentielApres", apres.referentiel())
                .param("revisionApres", apres.revision())
                .param("nomApres", apres.nom())
                .param("modulesApres", Perimetres.ecrire(apres.modules()))
                .param("le", passage.acte().le())
                .param("auteur", passage.acte().auteur())
                .param("motif", passage.acte().motif())
                .update(cle, "id");
        long id = cle.getKeyAs(Long.class);
        AtomicInteger rang = new AtomicInteger();
        passage.changement().lignes().forEach(ligne -> garder(id, rang.getAndIncrement(), ligne));
    }

    private void garder(long passage, int rang, LigneDePassage ligne) {
        Optional<EngagementVu> avant = ligne.ancien();
        Optional<EngagementVu> apres = ligne.suivant();
        base.sql("insert into passage_engagement (passage, rang, groupe, sort, module_avant, code_avant, titre_avant,"
                        + " module_apres, code_apres, titre_apres, raison) values (:passage, :rang, :groupe, :sort,"
                        + " :moduleAvant, :codeAvant, :titreAvant, :moduleApres, :codeApres, :titreApres, :raison)")
                .param("passage", passage)
                .param("rang", rang)
                .param("groupe", ligne.groupe())
                .param("sort", ligne.sort().code())
                .param("moduleAvant", avant.map(EngagementVu::module).orElse(null))
                .param("codeAvant", avant.map(EngagementVu::code).orElse(null))
                .param("titreAvant", avant.map(EngagementVu::titre).orElse(null))
                .param("moduleApres", apres.map(EngagementVu::module).orElse(null))
                .param("codeApres", apres.map(EngagementVu::code).orElse(null))
                .param("titreApres", apres.map(EngagementVu::titre).orElse(null))
                .param("raison", ligne.raison())
                .update();
    }

    /** The démarche that the decision on this label opened is known from now on. */
    public void ouvrir(String label, CodeDemarche suivante) {
        base.sql("update passage set demarche_suivante = :suivante where label = :label and demarche_suivante is null")
                .param("suivante", suivante.valeur())
                .param("label", label)
                .update();
    }

    /** The démarches that decisions on this label opened, the last one first. */
    public List<CodeDemarche> suivantes(String label) {
        return base
                .sql("select demarche_suivante from passage where label = :label and demarche_suivante is not null"
                        + " order by id desc")
                .param("label", label)
                .query(String.class)
                .list()
                .stream()
                .map(CodeDemarche::new)
                .toList();
    }

    /** All of a site, the last one first, in one query. */
    public List<PassageDecide> duSite(CodeSite site) {
        return assembler(base.sql(LIRE + "where p.site = :site order by p.id desc, e.rang")
                .param("site", site.valeur())
                .query(Passages::ligne)
                .list());
    }

    /**
     * Those from which this way goes on, two where two labels are renewed together; none for a first label, and for a renewal
     * decided before this was kept.
     */
    public List<PassageDecide> vers(Parcours suivant) {
        return assembler(base.sql(LIRE + "where p.site = :site and p.demarche_suivante = :suivante"
                        + " order by p.id desc, e.rang")
                .param("site", suivant.site().valeur())
                .param("suivante", suivant.demarche().valeur())
                .query(Passages::ligne)
                .list());
    }

    /** @param engagement null where the passage has none */
    private record Ligne(long id, PassageDecide passage, LigneDePassage engagement) {}

    private static List<PassageDecide> assembler(List<Ligne> lignes) {
        List<PassageDecide> passages = new ArrayList<>();
        List<Long> ids = lignes.stream().map(Ligne::id).distinct().toList();
        ids.forEach(id -> {
            List<Ligne> siennes =
                    lignes.stream().filter(ligne -> ligne.id() == id).toList();
            PassageDecide nu = siennes.get(0).passage();
            passages.add(new PassageDecide(
                    nu.label(),
                    nu.ancien(),
                    nu.suivante(),
                    new ChangementDeVersion(
                            nu.changement().avant(),
                            nu.changement().apres(),
                            siennes.stream()
                                    .map(Ligne::engagement)
                                    .filter(engagement -> engagement != null)
                                    .toList()),
                    nu.acte()));
        });
        return passages;
    }

    private static Ligne ligne(ResultSet ligne, int rang) throws SQLException {
        return new Ligne(
                ligne.getLong("id"),
                new PassageDecide(
                        ligne.getString("label"),
                        new Parcours(
                                new CodeDemarche(ligne.getString("demarche")), new CodeSite(ligne.getString("site"))),
                        CodeDemarche.ouNul(ligne.getString("demarche_suivante")),
                        new ChangementDeVersion(cote(ligne, "_avant"), cote(ligne, "_apres"), List.of()),
                        new Acte(
                                ligne.getObject("decide_le", OffsetDateTime.class),
                                ligne.getString("auteur"),
                                ligne.getString("motif"))),
                engagement(ligne));
    }

    private static Cote cote(ResultSet ligne, String cote) throws SQLException {
        return new Cote(
                ligne.getString("referentiel" + cote),
                ligne.getInt("revision" + cote),
                ligne.getString("nom" + cote),
                Perimetres.lire(ligne.getString("modules" + cote)));
    }

    private static LigneDePassage engagement(ResultSet ligne) throws SQLException {
        String sort = ligne.getString("sort");
        return sort == null
                ? null
                : new LigneDePassage(
                        ligne.getString("groupe"),
                        Code.exiger(SortDEngagement.class, sort, "Sort d’engagement inconnu"),
                        vu(ligne, "_avant"),
                        vu(ligne, "_apres"),
                        ligne.getString("raison"));
    }

    private static EngagementVu vu(ResultSet ligne, String cote) throws SQLException {
        String code = ligne.getString("code" + cote);
        return code == null
                ? null
                : new EngagementVu(ligne.getString("module" + cote), code, ligne.getString("titre" + cote));
    }
}
