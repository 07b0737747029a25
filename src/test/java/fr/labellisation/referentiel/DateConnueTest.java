package fr.labellisation.referentiel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateConnueTest {

    @ParameterizedTest
    @CsvSource({
        "2012-03-07, 2012-03-07, 2012-03-07, depuis le 7 mars 2012,    à partir du 7 mars 2012",
        "2013-07-01, 2013-07-01, 2013-07-01, depuis le 1er juillet 2013, à partir du 1er juillet 2013",
        "2014-06,    2014-06-01, 2014-06-30, depuis juin 2014,         à partir de juin 2014",
        "2014-08,    2014-08-01, 2014-08-31, depuis août 2014,         à partir d’août 2014",
        "2016,       2016-01-01, 2016-12-31, depuis 2016,              à partir de 2016",
    })
    void une_date_se_dit_avec_la_precision_que_l_on_a(
            String texte, LocalDate premier, LocalDate dernier, String depuis, String aPartir) {
        DateConnue date = DateConnue.de(texte);

        assertThat(date.premier()).isEqualTo(premier);
        assertThat(date.dernier()).isEqualTo(dernier);
        assertThat(date.depuis()).isEqualTo(depuis);
        assertThat(date.aPartir()).isEqualTo(aPartir);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "2013-02-29", "2014-13", "mars 2012", "20120307", "2012-3-7", "-2012"})
    void ce_qui_n_est_ni_un_jour_ni_un_mois_ni_une_annee_est_refuse(String texte) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> DateConnue.de(texte));
    }
}
