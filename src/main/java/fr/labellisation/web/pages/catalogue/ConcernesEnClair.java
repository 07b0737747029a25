package fr.labellisation.web.pages.catalogue;

import fr.labellisation.lecture.catalogue.Concerne;
import fr.labellisation.lecture.catalogue.UsagesDuCatalogue;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.Territoire;
import fr.labellisation.web.lignes.EnClair;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Who goes by a version, département by département.
 *
 * @param resume « 2 démarches en cours, 5 sites ; 12 labels en cours »
 * @param tronque there are more than are named
 */
record ConcernesEnClair(String resume, boolean tronque, List<Ressort> ressorts) {

    /** @param lignes each démarche and each label, with its revision */
    record Ressort(String nom, List<String> lignes) {}

    static ConcernesEnClair de(List<Concerne> concernes, Territoire territoire) {
        long demarches = concernes.stream().filter(Concerne::demarche).count();
        int sites = concernes.stream()
                .filter(Concerne::demarche)
                .mapToInt(Concerne::sites)
                .sum();
        String resume = concernes.isEmpty()
                ? "Rien n’y a cours."
                : "%s (%s), %s."
                        .formatted(
                                EnClair.nombre(demarches, "démarche en cours", "démarches en cours"),
                                EnClair.nombre(sites, "site", "sites"),
                                EnClair.nombre(concernes.size() - demarches, "label en cours", "labels en cours"));
        Map<CodeDepartement, List<Concerne>> parDepartement = concernes.stream()
                .collect(Collectors.groupingBy(
                        Concerne::departement,
                        () -> new TreeMap<>((a, b) -> a.valeur().compareTo(b.valeur())),
                        Collectors.toList()));
        return new ConcernesEnClair(
                resume,
                concernes.size() == UsagesDuCatalogue.NOMMES,
                parDepartement.entrySet().stream()
                        .map(ressort -> new Ressort(
                                territoire.nom(ressort.getKey()) + " (" + ressort.getKey() + ")",
                                ressort.getValue().stream()
                                        .map(ConcernesEnClair::texte)
                                        .toList()))
                        .toList());
    }

    private static String texte(Concerne concerne) {
        String quoi = concerne.demarche()
                ? "Démarche %s, %s".formatted(concerne.code(), EnClair.nombre(concerne.sites(), "site", "sites"))
                : "Label de " + concerne.nomDuSite();
        return concerne.revision() == 0 ? quoi : quoi + " (révision " + concerne.revision() + ")";
    }
}
