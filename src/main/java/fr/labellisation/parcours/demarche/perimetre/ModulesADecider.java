package fr.labellisation.parcours.demarche.perimetre;

import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Parcours;
import java.util.Collection;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Modules of a site that are neither retained nor left out yet. Source: DOMAINE.md §6, M2 at Évry in March 2013. What was
 * decided of them, by whom and when, is kept.
 */
@Repository
public class ModulesADecider {
    private final JdbcClient base;

    public ModulesADecider(JdbcClient base) {
        this.base = base;
    }

    /** Those that are still open, for each site that has some. */
    public SortedMap<CodeSite, SortedSet<String>> ouverts(CodeDemarche demarche) {
        SortedMap<CodeSite, SortedSet<String>> parSite = new TreeMap<>();
        base.sql("select site, module from module_a_decider where demarche = :demarche and decide_le is null")
                .param("demarche", demarche.valeur())
                .query(ligne -> {
                    parSite.computeIfAbsent(new CodeSite(ligne.getString("site")), site -> new TreeSet<>())
                            .add(ligne.getString("module"));
                });
        return parSite;
    }

    /** Those of one site that are still open, in order. */
    public SortedSet<String> ouverts(Parcours parcours) {
        return ouverts(parcours.demarche()).getOrDefault(parcours.site(), new TreeSet<>());
    }

    /**
     * The scope of the site is decided again.
     *
     * @param retenus modules that it has from now on: one of them that was open is decided, and retained
     * @param laisses modules left open, or still open; any other that was open is decided, and left out
     */
    public void decider(Parcours parcours, Collection<String> retenus, Collection<String> laisses, Acte acte) {
        SortedSet<String> ouverts = ouverts(parcours);
        ouverts.stream()
                .filter(module -> !laisses.contains(module))
                .forEach(module -> base.sql("""
            update module_a_decider set decide_le = :le, decide_par = :par, retenu = :retenu
            where demarche = :demarche and site = :site and module = :module and decide_le is null\
            """)
                        .param("le", acte.le())
                        .param("par", acte.auteur())
                        .param("retenu", retenus.contains(module))
                        .param("demarche", parcours.demarche().valeur())
                        .param("site", parcours.site().valeur())
                        .param("module", module)
                        .update());
        laisses.stream()
                .filter(module -> !ouverts.contains(module))
                .distinct()
                .forEach(module -> base.sql("""
            insert into module_a_decider (demarche, site, module, depuis, auteur)
            values (:demarche, :site, :module, :le, :par)\
            """)
                        .param("demarche", parcours.demarche().valeur())
                        .param("site", parcours.site().valeur())
                        .param("module", module)
                        .param("le", acte.le())
                        .param("par", acte.auteur())
                        .update());
    }
}
