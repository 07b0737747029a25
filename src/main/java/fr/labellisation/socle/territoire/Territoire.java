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

    private final Map<CodeDepartement, Departement> departements = new LinkedHashMap<>();
    private final Map<CodeDepartement, List<SiteConnu>> sites = new LinkedHashMap<>();

    public Territoire() {
        Map<String, List<String>> sousPrefectures =
                Tableau.lire("arrondissements.csv", LigneArrondissement.class).stream()
                        .filter(ligne -> TypeSite.duCode(ligne.type()) == TypeSite.SOUS_PREFECTURE)
                        .collect(groupingBy(
                                LigneArrondissement::codeDepartement,
                                mapping(LigneArrondissement::chefLieu, toList())));
        for (LigneDepartement ligne : Tableau.lire("departements.csv", LigneDepartement.class)) {
            Departement departement = ligne.versDepartement();
            departements.put(departement.code(), departement);
            sites.put(departement.code(), sites(ligne, sousPrefectures.getOrDefault(ligne.code(), List.of())));
        }
    }

    public Optional<Departement> departement(CodeDepartement code) {
        return Optional.ofNullable(departements.get(code));
    }

    /** The one whose code somebody wrote; empty if there is none. */
    public Optional<Departement> reconnaitre(String code) {
        return CodeDepartement.reconnait(code) ? departement(new CodeDepartement(code)) : Optional.empty();
    }

    /** Name of the département; the code itself for one that does not exist. */
    public String nom(CodeDepartement code) {
        return departement(code).map(Departement::nom).orElse(code.valeur());
    }

    /** All of them, in the official order (2A and 2B between 19 and 21). */
    public List<Departement> departements() {
        return List.copyOf(departements.values());
    }

    /** The préfecture, then the sous-préfectures in alphabetical order; none for an unknown département. */
    public List<SiteConnu> sites(CodeDepartement departement) {
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
        return new SiteConnu(
                new CodeSite(departement + "-" + chefLieu.abrege()),
                type.libelle() + " " + chefLieu.complement(),
                type);
    }

    record LigneDepartement(String code, String departement, String prefecture, String region) {
        Departement versDepartement() {
            return new Departement(
                    new CodeDepartement(code), departement.replace('\'', '’'), region.replace('\'', '’'));
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
