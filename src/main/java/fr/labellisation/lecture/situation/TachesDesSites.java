package fr.labellisation.lecture.situation;

import fr.labellisation.echeances.delais.Provenance;
import fr.labellisation.lecture.taches.Etape;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tasks of sites and départements, open and done. One query a list. */
@Repository
public class TachesDesSites {
    private static final String LIRE = """
        select t.*, s.nom as site_nom, coalesce(a.intitule, t.module, t.objet, '') as sujet,
          case when exists (select 1 from tache u where u.site = t.site and u.finie_le is null and u.element = t.element
            and u.referentiel <> t.referentiel) then t.referentiel end as label,
          (select array_agg(g.groupe order by g.groupe) from tache_groupe g where g.tache = t.id) as groupes
        from tache t left join site s on s.code = t.site left join action a on a.id = t.action
        """;
    /** What serves the whole démarche concerns each of its sites. */
    private static final String DU_SITE = """
        (t.site = :site or t.site is null and t.demarche in (select p.demarche from perimetre p where p.site = :site))
        """;

    private final JdbcClient base;
    private final Referentiels referentiels;
    private final Clock horloge;

    TachesDesSites(JdbcClient base, Referentiels referentiels, Clock horloge) {
        this.base = base;
        this.referentiels = referentiels;
        this.horloge = horloge;
    }

    /** Open tasks of a département, what is due first first. */
    public List<TacheOuverte> ouvertesDuDepartement(CodeDepartement departement) {
        return ouvertes("t.departement = :valeur", departement.valeur());
    }

    /** Late tasks of a département, the latest first. */
    public List<TacheOuverte> enRetardDuDepartement(CodeDepartement departement) {
        return ouvertes("t.departement = :valeur and t.due_le < :maintenant", departement.valeur());
    }

    /** Open tasks of a site and of the démarches that it is part of, what is due first first. */
    public List<TacheOuverte> ouvertesDuSite(CodeSite site) {
        return ouvertes("""
            (t.site = :valeur or t.site is null and t.demarche in
              (select p.demarche from perimetre p where p.site = :valeur and p.retire_le is null))
            """, site.valeur());
    }

    /** The open task of each of these sites that is due first; none where no task of the site's own is open. */
    public Map<CodeSite, TacheOuverte> premieres(Collection<CodeSite> sites) {
        return sites.isEmpty()
                ? Map.of()
                : ouvertes(
                                "t.site in (:valeur)",
                                sites.stream().map(CodeSite::valeur).toList())
                        .stream()
                        .collect(Collectors.toMap(
                                TacheOuverte::site, Function.identity(), (premiere, suivante) -> premiere));
    }

    private List<TacheOuverte> ouvertes(String condition, Object valeur) {
        OffsetDateTime maintenant = horloge.instant().atOffset(ZoneOffset.UTC);
        return base.sql(LIRE + "where t.finie_le is null and " + condition
                        + " order by case when t.due_le is null then 1 else 0 end, t.due_le, t.apparue_le, t.id")
                .param("valeur", valeur)
                .param("maintenant", maintenant)
                .query((ligne, rang) -> ouverte(ligne, maintenant))
                .list();
    }

    /** What was done for a site, the latest first. */
    public List<TacheFaite> faitesDuSite(CodeSite site) {
        return base.sql("""
            select t.*, coalesce(a.intitule, t.module, t.objet, '') as sujet,
              (select min(c.personne) from tache_confiee c where c.tache = t.id and c.suppleant = t.faite_par) as pour
            from tache t left join action a on a.id = t.action
            where t.finie_le is not null and
            """ + DU_SITE + " order by t.finie_le desc, t.apparue_le desc, t.id")
                .param("site", site.valeur())
                .query(TachesDesSites::faite)
                .list();
    }

    /** What it is about beside its name; of two of the same name at a site, for which label. */
    private String objet(ResultSet ligne) throws SQLException {
        String objet = ligne.getString("sujet");
        String label = ligne.getString("label");
        return objet.isEmpty() && label != null ? "label " + referentiels.nom(label) : objet;
    }

    private TacheOuverte ouverte(ResultSet ligne, OffsetDateTime maintenant) throws SQLException {
        OffsetDateTime due = ligne.getObject("due_le", OffsetDateTime.class);
        return new TacheOuverte(
                ligne.getString("id"),
                ligne.getString("element"),
                ligne.getString("nom"),
                objet(ligne),
                CodeDemarche.ouNul(ligne.getString("demarche")),
                CodeSite.ouNul(ligne.getString("site")),
                ligne.getString("site_nom"),
                groupes(ligne.getArray("groupes")),
                ligne.getString("titulaire"),
                ligne.getObject("apparue_le", OffsetDateTime.class),
                due,
                new Provenance(ligne.getBoolean("defaut_du_projet"), ligne.getString("delai_de_version")),
                due != null && due.isBefore(maintenant),
                etape(ligne));
    }

    /** Null for none. */
    private static List<String> groupes(Array noms) throws SQLException {
        return noms == null
                ? List.of()
                : Arrays.stream((Object[]) noms.getArray()).map(String::valueOf).toList();
    }

    private static TacheFaite faite(ResultSet ligne, int rang) throws SQLException {
        return new TacheFaite(
                ligne.getString("id"),
                ligne.getString("element"),
                ligne.getString("nom"),
                ligne.getString("sujet"),
                CodeDemarche.ouNul(ligne.getString("demarche")),
                CodeSite.ouNul(ligne.getString("site")),
                ligne.getObject("apparue_le", OffsetDateTime.class),
                ligne.getObject("due_le", OffsetDateTime.class),
                ligne.getObject("finie_le", OffsetDateTime.class),
                ligne.getString("faite_par"),
                ligne.getString("pour"),
                etape(ligne));
    }

    private static Etape etape(ResultSet ligne) throws SQLException {
        Integer rang = ligne.getObject("etape", Integer.class);
        return rang == null ? null : Etape.duRang(rang);
    }
}
