package fr.labellisation.parcours.demarche.camunda;

import fr.labellisation.parcours.demarche.Demarche;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.ParcoursEnCours;
import fr.labellisation.parcours.demarche.chemin.CheminDuMoment;
import fr.labellisation.parcours.demarche.chemin.SitesEnChemin;
import fr.labellisation.parcours.demarche.chemin.UneDemarcheParSite;
import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.parcours.demarche.processus.ParcoursSecondLabel;
import fr.labellisation.parcours.demarche.processus.ParcoursSite;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Parcours;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

@Component
class SitesEnCheminCamunda implements SitesEnChemin {
    private final Demarches demarches;
    private final Perimetres perimetres;
    private final ParcoursEnCours enCours;
    private final Referentiels referentiels;
    private final RuntimeService instances;

    SitesEnCheminCamunda(
            Demarches demarches,
            Perimetres perimetres,
            ParcoursEnCours enCours,
            Referentiels referentiels,
            RuntimeService instances) {
        this.demarches = demarches;
        this.perimetres = perimetres;
        this.enCours = enCours;
        this.referentiels = referentiels;
        this.instances = instances;
    }

    @Override
    public UneDemarcheParSite du(CodeDepartement departement) {
        List<Demarche> ouvertes = demarches.enCours(departement);
        Map<CodeDemarche, SortedMap<CodeSite, SortedSet<String>>> retenus =
                perimetres.enVigueur(ouvertes.stream().map(Demarche::code).toList());
        Map<CodeDemarche, Set<CodeSite>> partis = partis(departement);
        Map<CodeSite, List<CheminDuMoment>> chemins = new HashMap<>();
        for (Demarche demarche : ouvertes) {
            CheminDuMoment chemin = new CheminDuMoment(
                    demarche.code(),
                    demarche.vises(referentiels).noms(),
                    demarche.versions().toList());
            Collection<CodeSite> sites =
                    retenus.getOrDefault(demarche.code(), new TreeMap<>()).keySet();
            Set<CodeSite> siens = partis.getOrDefault(demarche.code(), Set.of());
            boolean tous = !sites.isEmpty() && siens.isEmpty() && !enCours.engages(demarche.code());
            sites.stream()
                    .filter(site -> tous || siens.contains(site))
                    .forEach(site -> chemins.computeIfAbsent(site, nouveau -> new ArrayList<>())
                            .add(chemin));
        }
        return new UneDemarcheParSite(chemins);
    }

    /** Those that have set out and have not arrived, with their first label or their second. */
    private Map<CodeDemarche, Set<CodeSite>> partis(CodeDepartement departement) {
        return instances
                .createProcessInstanceQuery()
                .processDefinitionKeyIn(ParcoursSite.CLE, ParcoursSecondLabel.CLE)
                .processInstanceBusinessKeyLike(CodeDemarche.motif(departement))
                .list()
                .stream()
                .map(instance -> Parcours.selonLaCle(instance.getBusinessKey()))
                .collect(Collectors.groupingBy(
                        Parcours::demarche, Collectors.mapping(Parcours::site, Collectors.toSet())));
    }
}
