package fr.labellisation.referentiel.complements;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.referentiel.Engagement;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.referentiel.catalogue.EcritureReferentiel;
import fr.labellisation.referentiel.complements.EngagementSaisi.Etat;
import fr.labellisation.socle.variables.Acte;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a département completed, laid over a version. */
class VersionsCompleteesTest {
    private static final Acte ACTE = new Acte(OffsetDateTime.parse("2013-01-07T09:00:00+01:00"), "essai", null);

    private final Referentiels referentiels = new Referentiels();

    private static EngagementSaisi saisi(String code, String module, Etat etat) {
        return new EngagementSaisi(code, 1, module, "Délais", "Titre de " + code, List.of("Photo"), false, etat, ACTE);
    }

    @Test
    void un_code_connu_sans_titre_reste_a_sa_place_et_un_code_inconnu_vient_apres() {
        Referentiel version = VersionsCompletees.completer(
                referentiels.exiger("qualipref-2012"),
                List.of(saisi("E12", "M2", Etat.EN_USAGE), saisi("X1", "M2", Etat.EN_USAGE)));

        assertThat(version.engagements("M2")).extracting(Engagement::code).containsExactly("E12", "X1");
        assertThat(version.engagements("M2"))
                .extracting(Engagement::libelle)
                .allMatch(titre -> titre.endsWith(" (saisi par la préfecture)"));
        assertThat(version.engagements()).hasSize(37);
        assertThat(version.engagements("M1"))
                .isEqualTo(referentiels.exiger("qualipref-2012").engagements("M1"));
    }

    @Test
    void ce_qui_est_retire_ou_remplace_par_un_titre_officiel_n_est_plus_dans_la_version() {
        Referentiel version = referentiels.exiger("qualipref-2012");

        assertThat(VersionsCompletees.completer(
                        version, List.of(saisi("E12", "M2", Etat.RETIRE), saisi("E5", "M1", Etat.REMPLACE))))
                .isEqualTo(version);
        assertThat(VersionsCompletees.completer(version, List.of(saisi("E12", "M2", Etat.REMPLACE)))
                        .engagements("M2"))
                .as("no official title in this revision")
                .extracting(Engagement::titre)
                .containsExactly("Titre de E12");
    }

    @Test
    void un_exemple_le_dit_partout_ou_son_titre_est_montre() {
        assertThat(saisi("E12", "M2", Etat.EN_USAGE)
                        .enExemple()
                        .enEngagement(null)
                        .libelle())
                .isEqualTo("Titre de E12 (exemple, saisi par la préfecture)");
    }

    /** Completed or not, a version is published with what the ministère knows of it. */
    @ParameterizedTest
    @ValueSource(strings = {"qualipref-2012", "qualipref-2.0", "qual-e-pref-2018", "marianne-2016"})
    void chaque_partie_completee_s_evalue_par_ses_engagements_et_le_fichier_n_en_dit_rien(String id) {
        Referentiel version = referentiels.exiger(id);
        assertThat(version.aCompleter()).isTrue();
        List<EngagementSaisi> saisis = version.parties().stream()
                .map(partie -> saisi("X" + partie, partie, Etat.EN_USAGE))
                .toList();

        Referentiel completee = VersionsCompletees.completer(version, saisis);

        Set<String> codes =
                completee.engagements().stream().map(Engagement::code).collect(Collectors.toSet());
        assertThat(codes).containsAll(saisis.stream().map(EngagementSaisi::code).toList());
        assertThat(completee.parties())
                .allSatisfy(partie -> assertThat(completee.engagements())
                        .anySatisfy(
                                engagement -> assertThat(engagement.module()).isEqualTo(partie)));
        assertThat(EcritureReferentiel.yaml(completee)).doesNotContain("origine", "theme:");
    }

    @Test
    void les_codes_se_suivent_comme_on_les_compte() {
        assertThat(List.of("E10", "E9", "E1", "X2").stream()
                        .sorted(OrdreDesCodes.NATUREL)
                        .toList())
                .containsExactly("E1", "E9", "E10", "X2");
    }
}
