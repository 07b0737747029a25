package fr.labellisation.parcours.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.socle.territoire.CodeSite;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EtatDemarcheTest {
    private static final CodeSite EVRY = new CodeSite("91-evry");
    private static final CodeSite ETAMPES = new CodeSite("91-etampes");

    @Test
    void une_demarche_aboutit_quand_tous_ses_sites_sont_labellises() {
        assertThat(EtatDemarche.selon(Set.of(EVRY, ETAMPES), Map.of(EVRY, 1, ETAMPES, 1), 1))
                .isEqualTo(EtatDemarche.ABOUTIE);
    }

    @Test
    void une_demarche_aboutit_en_partie_quand_un_site_manque() {
        assertThat(EtatDemarche.selon(Set.of(EVRY, ETAMPES), Map.of(ETAMPES, 1), 1))
                .isEqualTo(EtatDemarche.ABOUTIE_EN_PARTIE);
    }

    @Test
    void une_demarche_dont_aucun_site_n_est_labellise_est_sans_label() {
        assertThat(EtatDemarche.selon(Set.of(EVRY), Map.of(), 1)).isEqualTo(EtatDemarche.SANS_LABEL);
    }

    @Test
    void une_demarche_vers_deux_labels_aboutit_quand_chaque_site_tient_les_deux() {
        assertThat(EtatDemarche.selon(Set.of(EVRY), Map.of(EVRY, 2), 2)).isEqualTo(EtatDemarche.ABOUTIE);
        assertThat(EtatDemarche.selon(Set.of(EVRY), Map.of(EVRY, 1), 2)).isEqualTo(EtatDemarche.ABOUTIE_EN_PARTIE);
        assertThat(EtatDemarche.selon(Set.of(EVRY, ETAMPES), Map.of(ETAMPES, 2), 2))
                .isEqualTo(EtatDemarche.ABOUTIE_EN_PARTIE);
    }
}
