package fr.labellisation.lecture.situation;

import fr.labellisation.lecture.situation.Situations.Decompte;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.Departement;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The whole country, counted: every département, those without a site too, in the official order. */
public record Nation(List<BilanDepartement> departements) {

    public Nation {
        departements = List.copyOf(departements);
    }

    /** Of what {@link Situations#decomptes()} read. */
    public static Nation de(List<Departement> departements, List<Decompte> decomptes) {
        Map<CodeDepartement, List<Decompte>> parCode =
                decomptes.stream().collect(Collectors.groupingBy(Decompte::departement));
        return new Nation(departements.stream()
                .map(departement -> bilan(departement, parCode.getOrDefault(departement.code(), List.of())))
                .toList());
    }

    private static BilanDepartement bilan(Departement departement, List<Decompte> decomptes) {
        Map<EtatSite, Integer> sites = new EnumMap<>(EtatSite.class);
        decomptes.forEach(decompte -> sites.merge(decompte.etat(), decompte.sites(), Integer::sum));
        return new BilanDepartement(
                departement,
                sites,
                decomptes.stream().mapToInt(Decompte::enRetard).sum());
    }

    /** All sites. */
    public int sites() {
        return departements.stream().mapToInt(BilanDepartement::nombre).sum();
    }

    public int sites(EtatSite etat) {
        return departements.stream().mapToInt(bilan -> bilan.nombre(etat)).sum();
    }

    public int labellises() {
        return departements.stream().mapToInt(BilanDepartement::labellises).sum();
    }

    /** Sites that have a late task. */
    public int enRetard() {
        return departements.stream().mapToInt(BilanDepartement::enRetard).sum();
    }

    /** How many départements are in this state. */
    public int departements(EtatDepartement etat) {
        return (int) departements.stream().filter(bilan -> bilan.etat() == etat).count();
    }

    /** Départements all of whose sites hold a label that is valid. */
    public int entierementLabellises() {
        return departements(EtatDepartement.TOUS_LABELLISES);
    }
}
