package fr.labellisation.parcours.demarche;

import fr.labellisation.parcours.demarche.retouches.Retouches;
import fr.labellisation.parcours.demarche.vises.SecondLabel;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The démarches. */
@Repository
public class Demarches {
    private final JdbcClient base;
    private final Retouches retouches;
    private final Referentiels referentiels;
    private final ApplicationEventPublisher annonces;

    public Demarches(
            JdbcClient base, Referentiels referentiels, ApplicationEventPublisher annonces, Retouches retouches) {
        this.base = base;
        this.referentiels = referentiels;
        this.annonces = annonces;
        this.retouches = retouches;
    }

    /** Opens a démarche by the revision in force, under the first free code of its département and year, and announces it as a {@link DemarcheOuverte}. */
    public CodeDemarche ouvrir(NouvelleDemarche nouvelle) {
        CodeDemarche code = ouvrirEnChemin(nouvelle);
        annonces.publishEvent(new DemarcheOuverte(code));
        return code;
    }

    /** The same for one whose sites are on their way already: nothing of it is announced as beginning. */
    public CodeDemarche ouvrirEnChemin(NouvelleDemarche nouvelle) {
        CodeDemarche code = CodeDemarche.possibles(
                        nouvelle.departement(), nouvelle.debut().getYear())
                .filter(possible -> trouver(possible).isEmpty())
                .findFirst()
                .orElseThrow();
        base.sql(
                        "insert into demarche (code, departement, referentiel, revision, second_referentiel, second_revision, nature, debut,"
                                + " cible, comite_usagers, etat) values (:code, :departement, :referentiel, :revision, :second, :secondeRevision,"
                                + " :nature, :debut, :cible, :comite, :etat)")
                .param("code", code.valeur())
                .param("departement", nouvelle.departement().valeur())
                .param("referentiel", nouvelle.referentiel())
                .param("revision", revision(nouvelle.referentiel()))
                .param("second", nouvelle.second())
                .param("secondeRevision", nouvelle.second() == null ? null : revision(nouvelle.second()))
                .param("nature", nouvelle.nature().code())
                .param("debut", nouvelle.debut())
                .param("cible", nouvelle.cible())
                .param("comite", nouvelle.comiteUsagers().code())
                .param("etat", EtatDemarche.EN_COURS.code())
                .update();
        retouches.noter(code);
        return code;
    }

    private int revision(String referentiel) {
        return referentiels.parId(referentiel).map(Referentiel::revision).orElse(0);
    }

    public Optional<Demarche> trouver(CodeDemarche code) {
        return base.sql("select * from demarche where code = :code")
                .param("code", code.valeur())
                .query(Demarches::demarche)
                .optional();
    }

    /** Those of these codes, in any order. */
    public List<Demarche> parmi(Collection<CodeDemarche> codes) {
        return codes.isEmpty()
                ? List.of()
                : base.sql("select * from demarche where code in (:codes)")
                        .param("codes", codes.stream().map(CodeDemarche::valeur).toList())
                        .query(Demarches::demarche)
                        .list();
    }

    public Demarche exiger(CodeDemarche code) {
        return trouver(code).orElseThrow(() -> new IllegalStateException("No démarche " + code));
    }

    /** Those of the département that are under way, by code. */
    public List<Demarche> enCours(CodeDepartement departement) {
        return base.sql("select * from demarche where departement = :departement and etat = :etat order by code")
                .param("departement", departement.valeur())
                .param("etat", EtatDemarche.EN_COURS.code())
                .query(Demarches::demarche)
                .list();
    }

    /** Those of the whole country that are under way, by code. */
    public List<Demarche> enCours() {
        return base.sql("select * from demarche where etat = :etat order by code")
                .param("etat", EtatDemarche.EN_COURS.code())
                .query(Demarches::demarche)
                .list();
    }

    /** Those of which a site is or was part, and those of its département that have no scope yet; the latest first. */
    public List<Demarche> duSite(CodeSite site) {
        return base.sql("""
            select * from demarche d
            where d.code in (select p.demarche from perimetre p where p.site = :site)
              or d.departement = :departement and d.etat = :etat
                and not exists (select 1 from perimetre p where p.demarche = d.code)
            order by d.debut desc, d.code desc\
            """)
                .param("site", site.valeur())
                .param("departement", site.departement().valeur())
                .param("etat", EtatDemarche.EN_COURS.code())
                .query(Demarches::demarche)
                .list();
    }

    /** Those of these that were given up. */
    public Set<CodeDemarche> abandonnees(Collection<CodeDemarche> parmi) {
        return parmi.isEmpty()
                ? Set.of()
                : base
                        .sql("select code from demarche where code in (:codes) and etat = :etat")
                        .param("codes", parmi.stream().map(CodeDemarche::valeur).toList())
                        .param("etat", EtatDemarche.ABANDONNEE.code())
                        .query(String.class)
                        .list()
                        .stream()
                        .map(CodeDemarche::new)
                        .collect(Collectors.toSet());
    }

    public void nommerReferent(CodeDemarche code, String referent) {
        base.sql("update demarche set referent = :referent where code = :code")
                .param("referent", referent)
                .param("code", code.valeur())
                .update();
    }

    /** Until the end of the transaction nobody else may see where the démarche stands and decide on its end. */
    public void verrouiller(CodeDemarche code) {
        base.sql("select code from demarche where code = :code for update")
                .param("code", code.valeur())
                .query(String.class)
                .single();
    }

    /** Those that go by this version and are under way go on by this revision of it. */
    void suivre(String referentiel, int revision) {
        for (String rang : List.of("", "second_")) {
            base.sql(
                            "update demarche set %1$srevision = :revision where %1$sreferentiel = :referentiel and etat = :etat"
                                    .formatted(rang))
                    .param("revision", revision)
                    .param("referentiel", referentiel)
                    .param("etat", EtatDemarche.EN_COURS.code())
                    .update();
        }
    }

    /** A démarche that ended is under way again. */
    public void rouvrir(CodeDemarche code) {
        base.sql("update demarche set etat = :etat, close_le = null where code = :code")
                .param("etat", EtatDemarche.EN_COURS.code())
                .param("code", code.valeur())
                .update();
        retouches.noter(code);
    }

    /** Ends a démarche that is under way; one that has ended stays as it ended. */
    public void clore(CodeDemarche code, EtatDemarche etat, LocalDate le) {
        base.sql("update demarche set etat = :etat, close_le = :le where code = :code and etat = :enCours")
                .param("etat", etat.code())
                .param("le", le)
                .param("code", code.valeur())
                .param("enCours", EtatDemarche.EN_COURS.code())
                .update();
        retouches.noter(code);
    }

    private static Demarche demarche(ResultSet ligne, int numero) throws SQLException {
        return new Demarche(
                new CodeDemarche(ligne.getString("code")),
                ligne.getString("referentiel"),
                ligne.getInt("revision"),
                ligne.getString("second_referentiel") == null
                        ? null
                        : new SecondLabel(ligne.getString("second_referentiel"), ligne.getInt("second_revision")),
                NatureDemarche.duCode(ligne.getString("nature")),
                ligne.getObject("debut", LocalDate.class),
                ligne.getObject("cible", LocalDate.class),
                ComiteUsagers.duCode(ligne.getString("comite_usagers")),
                ligne.getString("referent"),
                EtatDemarche.duCode(ligne.getString("etat")),
                ligne.getObject("close_le", LocalDate.class));
    }
}
