package fr.labellisation.parcours.label;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.regles.Avis;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LabelImporteTest {
    private static final List<CodeSite> SITES = List.of(new CodeSite("91-evry"), new CodeSite("91-etampes"));

    private final Referentiels referentiels = new Referentiels();

    private static LabelImporte label(String site, String referentiel, List<String> modules, String le, String jour) {
        return new LabelImporte(
                site, referentiel, new TreeSet<>(modules), LocalDate.parse(le), "", LocalDate.parse(jour));
    }

    private Avis avis(LabelImporte label, boolean dejaRepris) {
        Optional<Referentiel> version = referentiels.parId(label.referentiel());
        return label.avis(SITES, version, dejaRepris);
    }

    private List<String> raisons(LabelImporte label) {
        return avis(label, false).raisons();
    }

    @Test
    void un_label_en_cours_se_reprend() {
        LabelImporte label = label("91-evry", "qualipref-2012", List.of("M1", "M2"), "2012-06-27", "2013-01-07");

        assertThat(raisons(label)).isEmpty();
        assertThat(label.code()).isEqualTo("91-evry/qualipref-2012/2012-06-27");
    }

    @Test
    void marianne_se_reprend_sans_modules() {
        assertThat(raisons(label("91-evry", "marianne-2008", List.of(), "2011-06-27", "2013-01-07")))
                .isEmpty();
    }

    @Test
    void un_site_inconnu_est_refuse_avec_la_liste_des_sites() {
        assertThat(raisons(label("91-massy", "qualipref-2012", List.of("M1", "M2"), "2012-06-27", "2013-01-07")))
                .singleElement()
                .asString()
                .contains("91-massy", "91-evry, 91-etampes");
    }

    @Test
    void un_referentiel_inconnu_est_refuse() {
        assertThat(raisons(label("91-evry", "qualipref-9", List.of("M1", "M2"), "2012-06-27", "2013-01-07")))
                .singleElement()
                .asString()
                .contains("qualipref-9", "n’existe pas");
    }

    @Test
    void un_perimetre_incomplet_est_refuse() {
        assertThat(raisons(label("91-evry", "qualipref-2012", List.of("M1"), "2012-06-27", "2013-01-07")))
                .hasSize(1);
    }

    @Test
    void un_label_plus_ancien_que_sa_version_est_refuse() {
        assertThat(raisons(label("91-evry", "qualipref-2012", List.of("M1", "M2"), "2012-03-06", "2013-01-07")))
                .containsExactly("Le référentiel Qualipref 2 n’est utilisable qu’à partir du 7 mars 2012.");
    }

    @Test
    void un_label_expire_le_jour_meme_n_est_plus_a_suivre() {
        LabelImporte label = label("91-evry", "qualipref-2012", List.of("M1", "M2"), "2012-06-27", "2015-06-26");
        LabelImporte lendemain = label("91-evry", "qualipref-2012", List.of("M1", "M2"), "2012-06-27", "2015-06-27");

        assertThat(raisons(label)).isEmpty();
        assertThat(raisons(lendemain)).singleElement().asString().startsWith("Ce label a expiré le 27 juin 2015");
    }

    @Test
    void un_label_d_une_version_close_se_reprend() {
        assertThat(raisons(label("91-evry", "qualipref-2.0", List.of("M1", "M2"), "2018-06-27", "2021-06-26")))
                .isEmpty();
    }

    @Test
    void un_niveau_est_exige_des_seules_versions_qui_en_distinguent() {
        LocalDate le = LocalDate.of(2025, 3, 3);
        for (String version : List.of("qual-e-pref-2018", "services-publics-plus-2023")) {
            for (String niveau : List.of("", "bronze", "argent", "or")) {
                TreeSet<String> modules =
                        new TreeSet<>(version.startsWith("qual") ? List.of("M1", "M2") : List.<String>of());
                LabelImporte label = new LabelImporte("91-evry", version, modules, le, niveau, le.plusDays(1));

                assertThat(avis(label, false).favorable())
                        .as("%s, %s", version, niveau)
                        .isEqualTo(version.startsWith("qual") == niveau.isEmpty());
            }
        }
    }

    @Test
    void un_label_deja_suivi_est_refuse() {
        assertThat(avis(label("91-evry", "qualipref-2012", List.of("M1", "M2"), "2012-06-27", "2013-01-07"), true)
                        .raisons())
                .containsExactly("Ce label est déjà suivi.");
    }
}
