package fr.labellisation.echeances.calendrier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.Departement;
import fr.labellisation.socle.territoire.Territoire;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Forty-one years of holidays of every département, against the law. */
class FeriesDeLaLoiTest {
    private static final List<String> DEPARTEMENTS = new Territoire()
            .departements().stream()
                    .map(Departement::code)
                    .map(CodeDepartement::valeur)
                    .toList();
    private static final JoursOuvres JOURS = new JoursOuvres(new Territoire());

    static IntStream annees() {
        return IntStream.rangeClosed(2000, 2040);
    }

    @ParameterizedTest
    @CsvSource({
        "2000, 2000-04-23",
        "2005, 2005-03-27",
        "2008, 2008-03-23",
        "2011, 2011-04-24",
        "2013, 2013-03-31",
        "2019, 2019-04-21",
        "2026, 2026-04-05",
        "2035, 2035-03-25",
        "2038, 2038-04-25"
    })
    void paques_tombe_au_jour_connu(int annee, LocalDate attendu) {
        assertThat(FeriesDeLaLoi.paques(annee)).isEqualTo(attendu);
    }

    @ParameterizedTest
    @MethodSource("annees")
    void chaque_departement_a_les_jours_feries_de_la_loi_et_aucun_autre(int annee) {
        List<LocalDate> jours = LocalDate.of(annee, 1, 1)
                .datesUntil(LocalDate.of(annee + 1, 1, 1))
                .filter(jour -> jour.getDayOfWeek() != DayOfWeek.SATURDAY)
                .filter(jour -> jour.getDayOfWeek() != DayOfWeek.SUNDAY)
                .toList();

        assertThat(DEPARTEMENTS).hasSize(101).allSatisfy(departement -> {
            Set<LocalDate> feries = FeriesDeLaLoi.de(departement, annee);
            assertThat(jours)
                    .allSatisfy(jour -> assertThat(JOURS.estOuvre(new CodeDepartement(departement), jour))
                            .as("%s, %s", departement, jour)
                            .isNotEqualTo(feries.contains(jour)));
        });
    }

    /** The day of solidarity was worked by many, and was a public holiday all the same. */
    @ParameterizedTest
    @CsvSource({"2004-05-31", "2005-05-16", "2006-06-05", "2007-05-28", "2008-05-12"})
    void le_lundi_de_pentecote_est_ferie_les_annees_de_la_journee_de_solidarite_aussi(LocalDate lundi) {
        assertThat(List.of("91", "67", "971", "974", "976"))
                .allSatisfy(departement -> assertThat(JOURS.estOuvre(new CodeDepartement(departement), lundi))
                        .isFalse());
    }

    /** The sweep has teeth: a day that is missing, and one that is too many, are both seen. */
    @Test
    void un_jour_de_moins_ou_de_trop_se_verrait() {
        assertThat(FeriesDeLaLoi.de("974", 2024)).hasSize(12).contains(LocalDate.parse("2024-12-20"));
        assertThat(FeriesDeLaLoi.de("91", 2024)).hasSize(11).doesNotContain(LocalDate.parse("2024-12-20"));
        assertThat(FeriesDeLaLoi.de("57", 2024)).hasSize(13);
    }
}
