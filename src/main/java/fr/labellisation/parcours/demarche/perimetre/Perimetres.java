package fr.labellisation.parcours.demarche.perimetre;

import static java.util.stream.Collectors.joining;

import fr.labellisation.parcours.demarche.retouches.Retouches;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Parcours;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each site of a démarche commits to, and how that changed. No module: the référentiel as a whole. */
@Repository
public class Perimetres {
    private static final String SEPARATEUR = ",";

    private final JdbcClient base;
    private final Retouches retouches;

    public Perimetres(JdbcClient base, Retouches retouches) {
        this.base = base;
        this.retouches = retouches;
    }

    /** Writes the scope of a site from now on; what it was before is kept. */
    public void arreter(Parcours parcours, Collection<String> modules, Acte acte) {
        base.sql("insert into perimetre (demarche, site, modules, depuis, auteur, motif)"
                        + " values (:demarche, :site, :modules, :depuis, :auteur, :motif)")
                .param("demarche", parcours.demarche().valeur())
                .param("site", parcours.site().valeur())
                .param("modules", ecrire(modules))
                .param("depuis", acte.le())
                .param("auteur", acte.auteur())
                .param("motif", acte.motif())
                .update();
        retouches.noter(parcours.site());
    }

    /** The site leaves the démarche; what it committed to is kept, with the reason. A site that comes back has a new scope. */
    public void retirer(Parcours parcours, Acte acte) {
        base.sql("update perimetre set retire_le = :le, retire_par = :par, motif_retrait = :motif"
                        + " where demarche = :demarche and site = :site and retire_le is null")
                .param("le", acte.le())
                .param("par", acte.auteur())
                .param("motif", acte.motif())
                .param("demarche", parcours.demarche().valeur())
                .param("site", parcours.site().valeur())
                .update();
        retouches.noter(parcours.site());
    }

    /** The modules in force of each site in scope. */
    public SortedMap<CodeSite, SortedSet<String>> enVigueur(CodeDemarche demarche) {
        return enVigueur(List.of(demarche)).getOrDefault(demarche, new TreeMap<>());
    }

    /** The same for several démarches, in one query; those without a scope are left out. */
    public Map<CodeDemarche, SortedMap<CodeSite, SortedSet<String>>> enVigueur(Collection<CodeDemarche> demarches) {
        Map<CodeDemarche, SortedMap<CodeSite, SortedSet<String>>> parDemarche = new HashMap<>();
        if (demarches.isEmpty()) {
            return parDemarche;
        }
        base.sql("select demarche, site, modules from perimetre"
                        + " where demarche in (:demarches) and retire_le is null order by id")
                .param("demarches", demarches.stream().map(CodeDemarche::valeur).toList())
                .query(ligne -> {
                    parDemarche
                            .computeIfAbsent(new CodeDemarche(ligne.getString("demarche")), nouvelle -> new TreeMap<>())
                            .put(new CodeSite(ligne.getString("site")), lire(ligne.getString("modules")));
                });
        return parDemarche;
    }

    /** The scopes that a site had in all its démarches, the first one first. */
    public List<PerimetreArrete> duSite(CodeSite site) {
        return base.sql("select * from perimetre where site = :site order by id")
                .param("site", site.valeur())
                .query((ligne, numero) -> new PerimetreArrete(
                        new CodeDemarche(ligne.getString("demarche")),
                        lire(ligne.getString("modules")),
                        ligne.getObject("depuis", OffsetDateTime.class),
                        ligne.getString("auteur"),
                        ligne.getString("motif"),
                        retrait(ligne)))
                .list();
    }

    private static Acte retrait(ResultSet ligne) throws SQLException {
        OffsetDateTime le = ligne.getObject("retire_le", OffsetDateTime.class);
        return le == null ? null : new Acte(le, ligne.getString("retire_par"), ligne.getString("motif_retrait"));
    }

    /** The modules in force of a site; empty if it is not in scope or has the référentiel as a whole. */
    public SortedSet<String> modules(Parcours parcours) {
        return enVigueur(parcours.demarche()).getOrDefault(parcours.site(), new TreeSet<>());
    }

    /** Modules as a text, in order; the empty text for none. */
    public static String ecrire(Collection<String> modules) {
        return modules.stream().sorted().distinct().collect(joining(SEPARATEUR));
    }

    public static SortedSet<String> lire(String modules) {
        SortedSet<String> lus = new TreeSet<>();
        Arrays.stream(modules.split(SEPARATEUR))
                .filter(module -> !module.isBlank())
                .forEach(lus::add);
        return lus;
    }
}
