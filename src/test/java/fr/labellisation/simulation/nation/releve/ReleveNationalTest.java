package fr.labellisation.simulation.nation.releve;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.simulation.nation.releve.ReleveNational.LabelReleve;
import fr.labellisation.simulation.nation.releve.ReleveNational.ParFamille;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Departement;
import fr.labellisation.socle.territoire.SiteConnu;
import fr.labellisation.socle.territoire.Territoire;
import fr.labellisation.socle.territoire.TypeSite;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The figures of 1 July 2013 are facts: 43 and 30 Marianne, 61 and 11 Qualipref, 17 départements complete, every préfecture. */
class ReleveNationalTest {
    private final ReleveNational releve =
            ReleveNational.du(LocalDate.of(2013, 7, 1)).orElseThrow();
    private final Territoire territoire = new Territoire();
    private final Referentiels referentiels = new Referentiels();

    @Test
    void les_chiffres_sont_ceux_de_la_source() {
        assertThat(releve.chiffres())
                .isEqualTo(new ReleveNational.Chiffres(new ParFamille(43, 61), new ParFamille(30, 11), true, 17));
        assertThat(releve.source()).isNotBlank();
    }

    @Test
    void les_labels_viennent_a_ces_chiffres() {
        assertThat(compter(TypeSite.PREFECTURE)).isEqualTo(releve.chiffres().prefectures());
        assertThat(compter(TypeSite.SOUS_PREFECTURE))
                .isEqualTo(releve.chiffres().sousPrefectures());
        assertThat(territoire.departements())
                .allMatch(departement -> labellises(departement)
                        .contains(territoire.sites(departement.code()).get(0).code()))
                .filteredOn(departement -> labellises(departement)
                        .containsAll(territoire.sites(departement.code()).stream()
                                .map(SiteConnu::code)
                                .toList()))
                .hasSize(releve.chiffres().departementsComplets());
    }

    @Test
    void un_label_est_d_un_site_et_d_une_version_qui_existent_et_tient_encore_ce_jour_la() {
        assertThat(releve.labels()).hasSize(145).allSatisfy(label -> {
            Referentiel version = version(label);
            LocalDate le = LocalDate.parse(label.delivreLe());
            assertThat(type(label)).isNotNull();
            assertThat(version.validerPerimetre(label.modules()).raisons()).isEmpty();
            assertThat(le).isBeforeOrEqualTo(releve.jour());
            assertThat(version.enVigueurDu()).isBeforeOrEqualTo(le);
            assertThat(version.expiration(le)).isAfter(releve.jour());
        });
    }

    @Test
    void seuls_les_labels_que_raconte_une_autre_source_ne_sont_pas_supposes() {
        Map<String, Set<String>> connus = releve.labels().stream()
                .filter(label -> !label.estSuppose())
                .collect(groupingBy(
                        label -> new CodeSite(label.site()).departement() + " " + label.delivreLe() + " "
                                + label.referentiel(),
                        Collectors.mapping(LabelReleve::site, toSet())));

        assertThat(connus)
                .isEqualTo(Map.of(
                        "91 2013-06-27 qualipref-2012",
                        Set.of("91-evry-courcouronnes", "91-etampes", "91-palaiseau"),
                        "73 2013-04-19 marianne-2008",
                        Set.of("73-chambery", "73-albertville", "73-saint-jean-de-maurienne")));
        assertThat(releve.supposes()).isNotEmpty();
    }

    private ParFamille compter(TypeSite type) {
        return new ParFamille(compter(type, "marianne"), compter(type, "qualipref"));
    }

    private int compter(TypeSite type, String famille) {
        return (int) releve.labels().stream()
                .filter(label -> type(label) == type && version(label).famille().equals(famille))
                .map(LabelReleve::site)
                .distinct()
                .count();
    }

    private Referentiel version(LabelReleve label) {
        return referentiels.exiger(label.referentiel());
    }

    private TypeSite type(LabelReleve label) {
        CodeSite code = new CodeSite(label.site());
        return territoire.sites(code.departement()).stream()
                .filter(site -> site.code().equals(code))
                .map(SiteConnu::type)
                .findFirst()
                .orElse(null);
    }

    private List<CodeSite> labellises(Departement departement) {
        return releve.labelsDe(departement.code()).stream()
                .map(label -> new CodeSite(label.site()))
                .toList();
    }
}
