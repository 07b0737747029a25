package fr.labellisation.parcours.entree;

import fr.labellisation.parcours.demarche.Demarche;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.parcours.label.Label;
import fr.labellisation.parcours.label.Labels;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Site;
import fr.labellisation.socle.territoire.Sites;
import fr.labellisation.socle.territoire.Territoire;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers what is there already, in as many queries for one row as for the whole country. */
@Component
class CeQuiEstConnu {
    private final Territoire territoire;
    private final Sites sites;
    private final Labels labels;
    private final Demarches demarches;
    private final Perimetres perimetres;

    CeQuiEstConnu(Territoire territoire, Sites sites, Labels labels, Demarches demarches, Perimetres perimetres) {
        this.territoire = territoire;
        this.sites = sites;
        this.labels = labels;
        this.demarches = demarches;
        this.perimetres = perimetres;
    }

    /** For sites of the whole country. */
    Connu pour(Predicate<CodeDepartement> permis) {
        return new Connu(sitesParDepartement(), permis, parSite(labels.enCours()), enChemin(demarches.enCours()));
    }

    /** For sites of one département, which whoever asks may write in. */
    Connu pour(CodeDepartement departement) {
        List<Site> ouverts = sites.duDepartement(departement);
        return new Connu(
                Map.of(departement, ouverts.isEmpty() ? duReseau(departement) : ouverts),
                departement::equals,
                parSite(labels.enCoursDuDepartement(departement)),
                enChemin(demarches.enCours(departement)));
    }

    private static Map<CodeSite, List<Label>> parSite(List<Label> labels) {
        return labels.stream().collect(Collectors.groupingBy(Label::site));
    }

    /** Those that are open here; elsewhere those of the national network, which are opened when they are first needed. */
    private Map<CodeDepartement, List<Site>> sitesParDepartement() {
        Map<CodeDepartement, List<Site>> parDepartement = new HashMap<>();
        territoire
                .departements()
                .forEach(departement -> parDepartement.put(departement.code(), duReseau(departement.code())));
        parDepartement.putAll(sites.tous().stream()
                .collect(Collectors.groupingBy(site -> site.code().departement())));
        return parDepartement;
    }

    private List<Site> duReseau(CodeDepartement departement) {
        return territoire.sites(departement).stream()
                .map(connu -> new Site(connu.code(), connu.nom(), connu.type()))
                .toList();
    }

    private Map<CodeSite, Set<String>> enChemin(List<Demarche> enCours) {
        Map<CodeDemarche, Demarche> parCode =
                enCours.stream().collect(Collectors.toMap(Demarche::code, Function.identity()));
        Map<CodeSite, Set<String>> versions = new HashMap<>();
        perimetres
                .enVigueur(parCode.keySet())
                .forEach((code, retenus) -> retenus.keySet()
                        .forEach(site -> versions.computeIfAbsent(site, nouveau -> new HashSet<>())
                                .addAll(parCode.get(code).versions().toList())));
        return versions;
    }
}
