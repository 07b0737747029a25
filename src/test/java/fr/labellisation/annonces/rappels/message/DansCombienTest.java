package fr.labellisation.annonces.rappels.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DansCombienTest {
    private static final LocalDate AUJOURDHUI = LocalDate.of(2013, 6, 11);

    @ParameterizedTest
    @CsvSource({
        "2013-06-11, aujourd’hui",
        "2013-06-12, demain",
        "2013-07-11, dans 30 jours",
        "2013-09-09, dans 90 jours",
        "2014-02-11, dans 8 mois",
        "2015-06-11, dans 24 mois",
        "2013-06-10, dépassé depuis hier",
        "2013-06-01, dépassé depuis 10 jours"
    })
    void une_distance_se_dit_en_francais(LocalDate jour, String attendu) {
        assertThat(DansCombien.de(AUJOURDHUI, jour)).isEqualTo(attendu);
    }
}
