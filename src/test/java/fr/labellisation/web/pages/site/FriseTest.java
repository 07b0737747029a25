package fr.labellisation.web.pages.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.parcours.label.Label;
import fr.labellisation.web.pages.site.Frise.Genre;
import fr.labellisation.web.pages.site.Frise.Validite;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FriseTest {
    private static final LocalDate DEBUT = LocalDate.parse("2024-01-01");
    private static final LocalDate FIN = LocalDate.parse("2026-12-31");

    private static Frise frise(Label.Etat etat) {
        return Frise.de(
                new Echelle(DEBUT, FIN),
                LocalDate.parse("2026-03-01"),
                List.of(),
                List.of(),
                List.of(new Validite("Label", "", etat, DEBUT, LocalDate.parse("2026-01-01"), FIN)));
    }

    private static List<Genre> genres(Frise frise) {
        return frise.lignes().get(0).barres().stream().map(Frise.Barre::genre).toList();
    }

    @Test
    void un_label_suspendu_est_plein_jusqu_a_sa_suspension_et_hachure_ensuite() {
        Frise frise = frise(Label.Etat.SUSPENDU);

        assertThat(genres(frise)).containsExactly(Genre.LABEL, Genre.LABEL_SUSPENDU);
        assertThat(frise.montre("label-suspendu")).isTrue();
        assertThat(frise.montre("label-termine")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"RETIRE", "EXPIRE", "RENOUVELE"})
    void un_label_qui_a_pris_fin_est_gris(Label.Etat etat) {
        assertThat(genres(frise(etat))).containsExactly(Genre.LABEL_TERMINE);
    }
}
