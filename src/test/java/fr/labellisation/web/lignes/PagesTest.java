package fr.labellisation.web.lignes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which part of a long list is shown, whatever the address asks for. */
class PagesTest {

    private static Pages pages(String demandee, int trouves) {
        return Pages.de(demandee, trouves, 50, numero -> "/liste?page=" + numero);
    }

    @Test
    void une_liste_courte_tient_sur_une_page() {
        assertThat(pages("", 0)).isEqualTo(new Pages(1, 1, 50, null, null));
        assertThat(pages("7", 50)).isEqualTo(new Pages(1, 1, 50, null, null));
    }

    @Test
    void une_page_de_trop_est_la_derniere_et_zero_la_premiere() {
        assertThat(pages("2", 101)).isEqualTo(new Pages(2, 3, 50, "/liste?page=1", "/liste?page=3"));
        assertThat(pages("4", 101)).isEqualTo(new Pages(3, 3, 50, "/liste?page=2", null));
        assertThat(pages("99999999999999", 101).numero()).isEqualTo(3);
        assertThat(pages("0", 101).numero()).isEqualTo(1);
        assertThat(pages("2", 101).lieu()).isEqualTo(", page 2 sur 3");
        assertThat(pages("2", 40).lieu()).isEmpty();
    }

    @Test
    void elle_montre_ses_lignes() {
        assertThat(pages("3", 101).partie(IntStream.range(0, 101).boxed().toList()))
                .containsExactly(100);
    }

    @Test
    void ce_qui_n_est_pas_un_numero_est_refuse() {
        assertThat(Pages.refus("12")).isEmpty();
        assertThat(Pages.refus("-1"))
                .hasValueSatisfying(refus -> assertThat(refus).contains("«\u00a0-1\u00a0»"));
    }
}
