package fr.labellisation.web.pages.delais;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.reglages.paliers.DemandeDePaliers;
import fr.labellisation.reglages.paliers.DemandeDePaliers.PalierSaisi;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class SaisieDePaliersTest {
    private final MultiValueMap<String, String> champs = new LinkedMultiValueMap<>();

    private void ligne(int rang, String nombre, String... destinataires) {
        champs.add("nombre-" + rang, nombre);
        champs.add("unite-" + rang, "jours");
        for (String destinataire : destinataires) {
            champs.add("destinataires-" + rang, destinataire);
        }
    }

    @Test
    void une_ligne_vide_ne_compte_pas() {
        ligne(0, "30", "referent-qualite", "cabinet");
        ligne(1, " ");
        ligne(2, "", "cabinet");

        DemandeDePaliers demande = SaisieDePaliers.demande("comite", "91", champs);

        assertThat(demande.paliers()).extracting(PalierSaisi::nombre).containsExactly("30", "");
        assertThat(demande.paliers().get(0).destinataires()).containsExactly("referent-qualite", "cabinet");
        assertThat(demande.parDefaut()).isFalse();
    }

    @Test
    void une_ligne_s_ajoute_ou_se_retire_sans_perdre_les_autres() {
        ligne(0, "30");
        ligne(1, "7");
        champs.add("retirer", "0");
        assertThat(SaisieDePaliers.changeLesLignes(champs)).isTrue();
        assertThat(SaisieDePaliers.aMontrer(champs))
                .extracting(PalierSaisi::nombre)
                .containsExactly("7");

        champs.set("retirer", "9");
        champs.add("ajouter", "oui");
        assertThat(SaisieDePaliers.aMontrer(champs))
                .extracting(PalierSaisi::nombre)
                .containsExactly("30", "7", "");
    }

    @Test
    void mille_lignes_ne_sont_pas_toutes_lues() {
        for (int rang = 0; rang < 1_000; rang++) {
            ligne(rang, "1", "cabinet");
        }

        assertThat(SaisieDePaliers.demande("comite", "91", champs).paliers()).hasSize(30);
    }
}
