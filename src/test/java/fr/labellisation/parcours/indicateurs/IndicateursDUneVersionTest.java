package fr.labellisation.parcours.indicateurs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.referentiel.Cible;
import fr.labellisation.referentiel.Cible.Periode;
import fr.labellisation.referentiel.Engagement;
import fr.labellisation.referentiel.Indicateur;
import fr.labellisation.referentiel.Module;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.referentiel.complements.EngagementSaisi;
import fr.labellisation.referentiel.complements.VersionsCompletees;
import fr.labellisation.socle.variables.Acte;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndicateursDUneVersionTest {
    private final Referentiels referentiels = new Referentiels();

    private static List<IndicateurSuivi> tous(Referentiel version) {
        return IndicateursDUneVersion.de(
                version, version.modules().stream().map(Module::code).toList());
    }

    @Test
    void chaque_version_donne_des_cles_distinctes_et_ce_qu_elle_ne_dit_pas_reste_vide() {
        referentiels.tous().forEach(version -> {
            List<IndicateurSuivi> suivis = tous(version);
            assertThat(suivis).as(version.id()).extracting(IndicateurSuivi::cle).doesNotHaveDuplicates();
            assertThat(suivis).allSatisfy(suivi -> {
                assertThat(suivi.cle().length()).isLessThanOrEqualTo(400);
                assertThat(suivi.cible() == null || !suivi.cibleEnClair().isEmpty())
                        .isTrue();
                assertThat(suivi.frequenceSupposee() && suivi.frequence() != Periode.TRIMESTRE)
                        .isFalse();
            });
        });
    }

    @Test
    void qualipref_2_demande_moins_de_dix_pour_cent_d_appels_perdus() {
        assertThat(tous(referentiels.exiger("qualipref-2012")))
                .filteredOn(suivi -> suivi.libelle().equals("Appels perdus"))
                .singleElement()
                .satisfies(suivi -> {
                    assertThat(suivi.cle()).isEqualTo("E5/Appels perdus");
                    assertThat(suivi.atteint(new BigDecimal("9.99"))).contains(true);
                    assertThat(suivi.atteint(BigDecimal.TEN)).contains(false);
                    assertThat(suivi.frequenceSupposee()).isTrue();
                });
    }

    @Test
    void un_module_qui_n_est_pas_retenu_ne_demande_rien() {
        assertThat(IndicateursDUneVersion.de(referentiels.exiger("qualipref-2012"), List.of("M1")))
                .extracting(IndicateurSuivi::libelle)
                .contains("Appels perdus")
                .doesNotContain("Permanence téléphonique");
    }

    @Test
    void un_module_complete_par_la_prefecture_demande_encore_ce_que_le_module_demande() {
        Referentiel version = referentiels.exiger("qualipref-2012");
        EngagementSaisi saisi = new EngagementSaisi(
                "E30",
                1,
                "M7",
                "Crise",
                "Prévenir les maires",
                List.of(),
                false,
                EngagementSaisi.Etat.EN_USAGE,
                new Acte(OffsetDateTime.parse("2013-01-07T09:00:00Z"), "essai", null));

        assertThat(tous(VersionsCompletees.completer(version, List.of(saisi))))
                .extracting(IndicateurSuivi::cle)
                .containsExactlyInAnyOrderElementsOf(
                        tous(version).stream().map(IndicateurSuivi::cle).toList())
                .contains("M7/Permanence téléphonique");
    }

    @Test
    void un_engagement_sans_module_ni_titre_est_mesure_des_que_la_prefecture_les_a_dits() {
        Referentiel version = referentiels.exiger("qualipref-2012");
        Indicateur indicateur = version.engagements("M1").get(0).indicateurs().get(0);
        Referentiel revisee =
                version.avec(List.of(new Engagement("E40", null, null, false, List.of(indicateur), List.of())));
        EngagementSaisi saisi = new EngagementSaisi(
                "E40",
                1,
                "M2",
                null,
                "Remettre les titres sans attente",
                List.of(),
                false,
                EngagementSaisi.Etat.EN_USAGE,
                new Acte(OffsetDateTime.parse("2013-01-07T09:00:00Z"), "essai", null));

        assertThat(IndicateursDUneVersion.de(revisee, List.of("M2"))).isEmpty();
        assertThat(IndicateursDUneVersion.de(VersionsCompletees.completer(revisee, List.of(saisi)), List.of("M2")))
                .extracting(IndicateurSuivi::engagement)
                .containsExactly("E40");
    }

    /** Over all sides and a thousand results around the target. */
    @Test
    void une_cible_est_atteinte_d_un_cote_et_ratee_de_l_autre() {
        for (Cible.Sens sens : Cible.Sens.values()) {
            Cible cible = new Cible(sens, BigDecimal.TEN, Cible.Unite.POURCENT);
            for (int dixiemes = 0; dixiemes <= 1000; dixiemes++) {
                BigDecimal resultat = BigDecimal.valueOf(dixiemes, 1);
                boolean plusPetit = sens == Cible.Sens.MOINS_DE || sens == Cible.Sens.AU_PLUS;
                boolean egal = sens == Cible.Sens.AU_PLUS || sens == Cible.Sens.AU_MOINS;
                assertThat(cible.atteinte(resultat))
                        .as("%s, %s", sens, resultat)
                        .isEqualTo(dixiemes == 100 ? egal : dixiemes < 100 == plusPetit);
            }
        }
    }
}
