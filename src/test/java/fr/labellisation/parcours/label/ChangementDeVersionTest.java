package fr.labellisation.parcours.label;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.referentiel.Engagement;
import fr.labellisation.referentiel.Module;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChangementDeVersionTest {
    private static final Referentiels REFERENTIELS = new Referentiels();

    private static Set<String> choix(Random hasard, Referentiel version) {
        return version.modules().stream()
                .filter(module -> module.obligatoire() || hasard.nextBoolean())
                .map(Module::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void de_chaque_version_a_chaque_autre_rien_n_est_compte_deux_fois_et_rien_n_est_perdu() {
        Random hasard = new Random(2014);
        for (Referentiel avant : REFERENTIELS.tous()) {
            for (Referentiel apres : REFERENTIELS.tous()) {
                for (int fois = 0; fois < 50; fois++) {
                    Set<String> anciens = choix(hasard, avant);
                    Set<String> suivants = choix(hasard, apres);
                    ChangementDeVersion aller = ChangementDeVersion.entre(avant, anciens, apres, suivants);
                    ChangementDeVersion retour = ChangementDeVersion.entre(apres, suivants, avant, anciens);

                    assertThat(aller.nouveaux())
                            .filteredOn(aller.repris()::contains)
                            .isEmpty();
                    assertThat(aller.nouveaux()).isEqualTo(retour.disparus());
                    assertThat(aller.disparus()).isEqualTo(retour.nouveaux());
                    assertThat(aller.repris()).hasSameSizeAs(retour.repris());
                    assertThat(aller.aRapprocher()).hasSameElementsAs(retour.aRapprocher());
                }
            }
        }
    }

    @Test
    void le_meme_perimetre_sur_la_meme_version_reprend_tout_ce_qui_est_connu() {
        Referentiel version = REFERENTIELS.exiger("qualipref-2012");

        ChangementDeVersion changement =
                ChangementDeVersion.entre(version, Set.of("M1", "M4"), version, Set.of("M1", "M4"));

        assertThat(changement.repris())
                .hasSameElementsAs(version.engagements().stream()
                        .filter(engagement -> "M1".equals(engagement.module()) || "M4".equals(engagement.module()))
                        .map(Engagement::titre)
                        .toList());
        assertThat(changement.nouveaux()).isEmpty();
        assertThat(changement.disparus()).isEmpty();
        assertThat(changement.enClair()).startsWith("Repris (11)\u00a0: ");
    }
}
