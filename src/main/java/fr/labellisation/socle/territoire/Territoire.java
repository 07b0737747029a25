package fr.labellisation.socle.territoire;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The départements and their sites: 101 préfectures and 233 sous-préfectures.
 *
 * <p>Source of departements.csv and arrondissements.csv: INSEE, Code officiel géographique 2026, Licence Ouverte, through
 * the npm package {@code @etalab/decoupage-administratif} 6.0.0. Names are those of 2026. Mayotte has no arrondissement:
 * its préfecture is its only site.
 */
@Component
public class Territoire {

    private final Map<String, Departement> departements = new LinkedHashMap<>();
    private final Map<String, List<SiteConnu>> sites = new LinkedHashMap<>();

    public Territoire() {
        Map<String, List<String>> sousPrefectures =
                Tableau.lire("arrondissements.csv", LigneArrondissement.class).stream()
                        .filter(ligne -> TypeSite.duCode(ligne.type()) == TypeSite.SOUS_PREFECTURE)
                        .collect(groupingBy(
                                LigneArrondissement::codeDepartement,
                                mapping(LigneArrondissement::chefLieu, toList())));
        for (LigneDepartement ligne : Tableau.lire("departements.csv", LigneDepartement.class)) {
            departements.put(ligne.code(), ligne.versDepartement());
            sites.put(ligne.code(), sites(ligne, sousPrefectures.getOrDefault(ligne.code(), List.of())));
        }
    }

    public Optional<Departement> departement(String code) {
        return Optional.ofNullable(departements.get(code));
    }

    /** Name of the département; the code itself for one that does not exist. */
    public String nom(String code) {
        return departement(code).map(Departement::nom).orElse(code);
    }

    /** All of them, in the official order (2A and 2B between 19 and 21). */
    public List<Departement> departements() {
        return List.copyOf(departements.values());
    }

    /** The préfecture, then the sous-préfectures in alphabetical order; none for an unknown département. */
    public List<SiteConnu> sites(String departement) {
        return sites.getOrDefault(departement, List.of());
    }

    private static List<SiteConnu> sites(LigneDepartement ligne, List<String> sousPrefectures) {
        List<String> tries = new ArrayList<>(sousPrefectures);
        tries.sort(Comparator.comparing(Collator.getInstance(Locale.FRENCH)::getCollationKey));
        return Stream.concat(
                        Stream.of(site(ligne.code(), ligne.prefecture(), TypeSite.PREFECTURE)),
                        tries.stream().map(chefLieu -> site(ligne.code(), chefLieu, TypeSite.SOUS_PREFECTURE)))
                .toList();
    }

    private static SiteConnu site(String departement, String ville, TypeSite type) {
        ChefLieu chefLieu = new ChefLieu(ville);
        return new SiteConnu(departement + "-" + chefLieu.abrege(), type.libelle() + " " + chefLieu.complement(), type);
    }

    record LigneDepartement(String code, String departement, String prefecture, String region) {
        Departement versDepartement() {
            return new Departement(code, departement.replace('\'', '’'), region.replace('\'', '’'));
        }
    }

    record LigneArrondissement(
            String codeArrondissement,
            String arrondissement,
            String codeDepartement,
            String chefLieuInsee,
            String chefLieu,
            String type) {}
}
