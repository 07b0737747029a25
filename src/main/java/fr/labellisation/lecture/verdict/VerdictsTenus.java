package fr.labellisation.lecture.verdict;

import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.TypeSite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The verdicts of the whole country as they are kept: screens count, sort and show them without judging anybody. */
@Repository
public class VerdictsTenus {
    /** More sites than the country has. */
    private static final int PARTIES_D_UN_LECTEUR = 2;

    private final TenueDesVerdicts tenue;
    private final JdbcClient base;

    VerdictsTenus(TenueDesVerdicts tenue, JdbcClient base) {
        this.tenue = tenue;
        this.base = base;
    }

    /** Judges what has moved since, so that what is read next is what the page of each site says. */
    public void mettreAJour() {
        tenue.mettreAJour(PARTIES_D_UN_LECTEUR);
    }

    /** @param sites how many of this kind, in this département, have this verdict */
    public record Decompte(CodeDepartement departement, TypeSite type, Verdict verdict, int sites) {}

    /** Of the whole country, in one query. */
    public List<Decompte> decomptes() {
        return base.sql("select s.departement, s.type, v.verdict, count(*) as sites from verdict v"
                        + " join site s on s.code = v.site group by s.departement, s.type, v.verdict")
                .query((ligne, rang) -> new Decompte(
                        new CodeDepartement(ligne.getString("departement")),
                        TypeSite.duCode(ligne.getString("type")),
                        verdict(ligne),
                        ligne.getInt("sites")))
                .list();
    }

    /** Those of these sites, in two queries. */
    public Map<CodeSite, VerdictDuSite> des(Collection<CodeSite> sites) {
        if (sites.isEmpty()) {
            return Map.of();
        }
        List<String> codes = sites.stream().map(CodeSite::valeur).toList();
        Map<String, List<Cause>> causes = new HashMap<>();
        base.sql("select site, motif, phrase from verdict_cause where site in (:sites) order by site, rang")
                .param("sites", codes)
                .query(ligne -> {
                    causes.computeIfAbsent(ligne.getString("site"), nouveau -> new ArrayList<>())
                            .add(new Cause(
                                    Code.exiger(Motif.class, ligne.getString("motif"), "Motif inconnu"),
                                    ligne.getString("phrase")));
                });
        return base
                .sql("select site, verdict, probable, attendu, depuis from verdict where site in (:sites)")
                .param("sites", codes)
                .query((ligne, rang) -> Map.entry(
                        new CodeSite(ligne.getString("site")),
                        new VerdictDuSite(
                                verdict(ligne),
                                causes.getOrDefault(ligne.getString("site"), List.of()),
                                ligne.getObject("probable", LocalDate.class),
                                ligne.getObject("attendu", LocalDate.class),
                                ligne.getObject("depuis", LocalDate.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A label that is expected on that day. */
    public record LabelAttendu(CodeSite site, String nom, LocalDate probable) {
        public CodeDepartement departement() {
            return site.departement();
        }
    }

    /**
     * The labels that are probable between two days, both included, the earliest first; by one query.
     *
     * @param departement null for the whole country
     */
    public List<LabelAttendu> probables(CodeDepartement departement, LocalDate du, LocalDate au) {
        return base.sql("select s.code, s.nom, v.probable from verdict v join site s on s.code = v.site"
                        + " where v.probable between :du and :au and (s.departement = :departement or :partout)"
                        + " order by v.probable, s.code")
                .param("du", du)
                .param("au", au)
                .param("departement", CodeDepartement.texte(departement))
                .param("partout", departement == null)
                .query((ligne, rang) -> new LabelAttendu(
                        new CodeSite(ligne.getString("code")),
                        ligne.getString("nom"),
                        ligne.getObject("probable", LocalDate.class)))
                .list();
    }

    private static Verdict verdict(ResultSet ligne) throws SQLException {
        return Code.exiger(Verdict.class, ligne.getString("verdict"), "Verdict inconnu");
    }
}
