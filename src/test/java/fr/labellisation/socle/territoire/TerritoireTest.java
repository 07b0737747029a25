package fr.labellisation.socle.territoire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerritoireTest {

    private final Territoire territoire = new Territoire();

    @Test
    void le_reseau_compte_101_prefectures_et_233_sous_prefectures_de_codes_tous_differents() {
        List<SiteConnu> sites = territoire.departements().stream()
                .flatMap(departement -> territoire.sites(departement.code()).stream())
                .toList();

        assertThat(territoire.departements()).hasSize(101);
        assertThat(sites).filteredOn(site -> site.type() == TypeSite.PREFECTURE).hasSize(101);
        assertThat(sites)
                .filteredOn(site -> site.type() == TypeSite.SOUS_PREFECTURE)
                .hasSize(233);
        assertThat(sites)
                .extracting(SiteConnu::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.valeur().matches("[0-9AB]{2,3}(-[a-z]+)+"));
        assertThat(sites)
                .extracting(SiteConnu::nom)
                .allMatch(nom -> nom.matches("(Préf|Sous-préf)ecture (d’|de |du |des ).+"));
    }

    @Test
    void chaque_departement_a_sa_prefecture_en_tete_et_une_seule() {
        assertThat(territoire.departements()).allSatisfy(departement -> {
            List<SiteConnu> sites = territoire.sites(departement.code());
            assertThat(sites.get(0).type()).isEqualTo(TypeSite.PREFECTURE);
            assertThat(sites.subList(1, sites.size()))
                    .extracting(SiteConnu::type)
                    .doesNotContain(TypeSite.PREFECTURE);
        });
    }

    @Test
    void l_essonne_a_trois_sites() {
        assertThat(territoire.departement(new CodeDepartement("91")))
                .contains(new Departement(new CodeDepartement("91"), "Essonne", "Île-de-France"));
        assertThat(territoire.sites(new CodeDepartement("91")))
                .containsExactly(
                        new SiteConnu(
                                new CodeSite("91-evry-courcouronnes"),
                                "Préfecture d’Évry-Courcouronnes",
                                TypeSite.PREFECTURE),
                        new SiteConnu(
                                new CodeSite("91-etampes"), "Sous-préfecture d’Étampes", TypeSite.SOUS_PREFECTURE),
                        new SiteConnu(
                                new CodeSite("91-palaiseau"),
                                "Sous-préfecture de Palaiseau",
                                TypeSite.SOUS_PREFECTURE));
    }

    @Test
    void mayotte_n_a_que_sa_prefecture() {
        assertThat(territoire.sites(new CodeDepartement("976")))
                .extracting(SiteConnu::nom)
                .containsExactly("Préfecture de Mamoudzou");
    }

    @Test
    void les_apostrophes_des_noms_sont_typographiques() {
        assertThat(territoire.departement(new CodeDepartement("21")))
                .map(Departement::nom)
                .contains("Côte-d’Or");
        assertThat(territoire.departement(new CodeDepartement("13")))
                .map(Departement::region)
                .contains("Provence-Alpes-Côte d’Azur");
    }

    @Test
    void un_departement_inconnu_n_a_ni_nom_ni_site() {
        assertThat(territoire.departement(new CodeDepartement("20"))).isEmpty();
        assertThat(territoire.sites(new CodeDepartement("20"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "76,  76-le-havre,              Sous-préfecture du Havre",
        "27,  27-les-andelys,           Sous-préfecture des Andelys",
        "27,  27-evreux,                Préfecture d’Évreux",
        "85,  85-les-sables-d-olonne,   Sous-préfecture des Sables-d’Olonne",
        "85,  85-la-roche-sur-yon,      Préfecture de La Roche-sur-Yon",
        "72,  72-le-mans,               Préfecture du Mans",
        "94,  94-l-hay-les-roses,       Sous-préfecture de L’Haÿ-les-Roses",
        "67,  67-haguenau,              Sous-préfecture de Haguenau",
        "43,  43-yssingeaux,            Sous-préfecture d’Yssingeaux",
        "23,  23-aubusson,              Sous-préfecture d’Aubusson",
        "58,  58-chateau-chinon,        Sous-préfecture de Château-Chinon",
        "2A,  2A-ajaccio,               Préfecture d’Ajaccio",
        "974, 974-saint-benoit,         Sous-préfecture de Saint-Benoît",
    })
    void le_nom_d_un_site_suit_la_grammaire(String departement, String code, String nom) {
        assertThat(territoire.sites(new CodeDepartement(departement)))
                .filteredOn(site -> site.code().equals(new CodeSite(code)))
                .extracting(SiteConnu::nom)
                .containsExactly(nom);
    }

    @Test
    void un_type_de_site_se_retrouve_par_son_code() {
        assertThat(TypeSite.duCode("sous-prefecture")).isEqualTo(TypeSite.SOUS_PREFECTURE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TypeSite.duCode("mairie"))
                .withMessageContaining("Le type de site «\u00a0mairie\u00a0» est inconnu");
    }

    @Test
    void un_departement_inconnu_est_nomme_par_son_code() {
        assertThat(territoire.nom(new CodeDepartement("2A"))).isEqualTo("Corse-du-Sud");
        assertThat(territoire.nom(new CodeDepartement("999"))).isEqualTo("999");
    }
}
