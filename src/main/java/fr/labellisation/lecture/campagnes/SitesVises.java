package fr.labellisation.lecture.campagnes;

import static java.util.stream.Collectors.groupingBy;

import fr.labellisation.lecture.campagnes.SiteVise.EnChemin;
import fr.labellisation.lecture.planification.Avancements;
import fr.labellisation.lecture.planification.LabelProbable;
import fr.labellisation.parcours.demarche.Demarche;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.parcours.label.Label;
import fr.labellisation.parcours.label.Labels;
import fr.labellisation.parcours.label.Labels.Suspension;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Departement;
import fr.labellisation.socle.territoire.Site;
import fr.labellisation.socle.territoire.SiteConnu;
import fr.labellisation.socle.territoire.Sites;
import fr.labellisation.socle.territoire.Territoire;
import fr.labellisation.socle.variables.Parcours;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The sites of the network with their labels and their démarches: eight queries, however many sites there are. */
@Component
public class SitesVises {
    private final Sites sites;
    private final Territoire territoire;
    private final Labels labels;
    private final Demarches demarches;
    private final Perimetres perimetres;
    private final Avancements avancements;
    private final Referentiels referentiels;

    SitesVises(
            Sites sites,
            Territoire territoire,
            Labels labels,
            Demarches demarches,
            Perimetres perimetres,
            Avancements avancements,
            Referentiels referentiels) {
        this.sites = sites;
        this.territoire = territoire;
        this.labels = labels;
        this.demarches = demarches;
        this.perimetres = perimetres;
        this.avancements = avancements;
        this.referentiels = referentiels;
    }

    /**
     * All those of the country, in the official order of the départements, the préfecture first; those where nothing has begun too.
     *
     * @param versions ids of those of which the forecast is asked
     */
    public List<SiteVise> tous(Collection<String> versions) {
        return lire(
                sites.tous(),
                labels.tous(),
                labels.suspensionsPassees(),
                demarches.enCours(),
                territoire.departements(),
                Set.copyOf(versions));
    }

    /** Those of a département. */
    public List<SiteVise> du(CodeDepartement departement, Collection<String> versions) {
        return lire(
                sites.duDepartement(departement),
                labels.duDepartement(departement),
                labels.suspensionsPassees(departement),
                demarches.enCours(departement),
                territoire.departement(departement).stream().toList(),
                Set.copyOf(versions));
    }

    private List<SiteVise> lire(
            List<Site> connus,
            List<Label> lus,
            List<Suspension> passees,
            List<Demarche> enCours,
            List<Departement> departements,
            Set<String> versions) {
        Map<CodeSite, List<Label>> parSite = lus.stream().collect(groupingBy(Label::site));
        Map<String, List<Suspension>> suspensions = passees.stream().collect(groupingBy(Suspension::label));
        Map<CodeDemarche, SortedMap<CodeSite, SortedSet<String>>> retenus =
                perimetres.enVigueur(enCours.stream().map(Demarche::code).toList());
        Map<Parcours, LabelProbable> attendus = avancements.labelsProbables(enCours.stream()
                .filter(demarche -> demarche.versions().anyMatch(versions::contains))
                .map(Demarche::code)
                .toList());
        Map<CodeDepartement, List<Demarche>> parDepartement =
                enCours.stream().collect(groupingBy(Demarche::departement));
        Map<CodeDepartement, List<Site>> ouverts =
                connus.stream().collect(groupingBy(site -> site.code().departement()));
        return departements.stream()
                .flatMap(departement -> reseau(departement, ouverts.getOrDefault(departement.code(), List.of())))
                .map(site -> new SiteVise(
                        site.code(),
                        site.nom(),
                        site.type(),
                        ouverts.containsKey(site.code().departement()),
                        parSite.getOrDefault(site.code(), List.of()),
                        parSite.getOrDefault(site.code(), List.of()).stream()
                                .flatMap(label -> suspensions.getOrDefault(label.code(), List.of()).stream())
                                .toList(),
                        enChemin(
                                site.code(),
                                parDepartement.getOrDefault(site.code().departement(), List.of()),
                                retenus,
                                parSite.getOrDefault(site.code(), List.of()),
                                attendus)))
                .toList();
    }

    /** What is written of the département; before it begins, what the network has of it. */
    private Stream<SiteConnu> reseau(Departement departement, List<Site> ouverts) {
        return ouverts.isEmpty()
                ? territoire.sites(departement.code()).stream()
                : ouverts.stream().map(site -> new SiteConnu(site.code(), site.nom(), site.type()));
    }

    /** A démarche without a scope is one of every site of its département. */
    private List<EnChemin> enChemin(
            CodeSite site,
            List<Demarche> duDepartement,
            Map<CodeDemarche, SortedMap<CodeSite, SortedSet<String>>> retenus,
            List<Label> labelsDuSite,
            Map<Parcours, LabelProbable> attendus) {
        Set<CodeDemarche> abouties = labelsDuSite.stream().map(Label::demarche).collect(Collectors.toSet());
        return duDepartement.stream()
                .filter(demarche -> !abouties.contains(demarche.code()))
                .filter(demarche -> !retenus.containsKey(demarche.code())
                        || retenus.get(demarche.code()).containsKey(site))
                .flatMap(demarche -> demarche.versions()
                        .map(version ->
                                enChemin(demarche.code(), version, attendus.get(new Parcours(demarche.code(), site)))))
                .toList();
    }

    private EnChemin enChemin(CodeDemarche demarche, String version, LabelProbable probable) {
        return new EnChemin(
                demarche,
                version,
                probable,
                probable == null ? null : referentiels.exiger(version).expiration(probable.le()));
    }
}
