package fr.labellisation.socle.regles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateFrancaiseTest {

    @Test
    void une_date_s_ecrit_en_toutes_lettres() {
        assertThat(DateFrancaise.de(LocalDate.of(2013, 6, 27))).isEqualTo("27 juin 2013");
    }

    @Test
    void le_premier_du_mois_est_un_ordinal() {
        assertThat(DateFrancaise.de(LocalDate.of(2014, 7, 1))).isEqualTo("1er juillet 2014");
    }
}
