package fr.labellisation.echeances.calendrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.Territoire;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoursOuvresTest {

    private static final Territoire TERRITOIRE = new Territoire();

    private final JoursOuvres jours = new JoursOuvres(TERRITOIRE);

    @ParameterizedTest
    @CsvSource({
        "91,  2024-12-10, 15, 2025-01-02",
        "974, 2024-12-10, 15, 2025-01-03",
        "67,  2024-12-10, 15, 2025-01-03",
        "91,  2013-05-06,  5, 2013-05-15",
        "91,  2013-03-26,  2, 2013-03-28",
        "57,  2013-03-28,  1, 2013-04-02",
        "91,  2013-03-28,  1, 2013-03-29",
        "91,  2013-06-29,  1, 2013-07-01",
        "91,  2013-06-29,  0, 2013-06-29",
    })
    void le_jour_de_depart_ne_compte_pas(String departement, LocalDate depart, int nombre, LocalDate attendu) {
        assertThat(jours.ajouter(new CodeDepartement(departement), depart, nombre))
                .isEqualTo(attendu);
    }

    @ParameterizedTest
    @CsvSource({
        "91,  2025-01-02, -15, 2024-12-10",
        "974, 2025-01-03, -15, 2024-12-10",
        "91,  2013-05-15,  -5, 2013-05-06",
        "91,  2013-06-30,  -1, 2013-06-28",
    })
    void un_nombre_negatif_remonte_le_temps(String departement, LocalDate depart, int nombre, LocalDate attendu) {
        assertThat(jours.ajouter(new CodeDepartement(departement), depart, nombre))
                .isEqualTo(attendu);
    }

    @Test
    void les_echeances_du_ministere_un_dimanche_glissent_au_jour_ouvre_voisin() {
        LocalDate dimancheDePaques = LocalDate.parse("2013-03-31");

        assertThat(jours.prochainOuvre(new CodeDepartement("91"), dimancheDePaques))
                .isEqualTo("2013-04-02");
        assertThat(jours.precedentOuvre(new CodeDepartement("91"), dimancheDePaques))
                .isEqualTo("2013-03-29");
        assertThat(jours.precedentOuvre(new CodeDepartement("68"), dimancheDePaques))
                .isEqualTo("2013-03-28");
        assertThat(jours.prochainOuvre(new CodeDepartement("91"), LocalDate.parse("2013-06-30")))
                .isEqualTo("2013-07-01");
    }

    @Test
    void un_jour_ouvre_est_son_propre_prochain_et_precedent() {
        LocalDate jeudi = LocalDate.parse("2013-06-27");

        assertThat(jours.estOuvre(new CodeDepartement("91"), jeudi)).isTrue();
        assertThat(jours.prochainOuvre(new CodeDepartement("91"), jeudi)).isEqualTo(jeudi);
        assertThat(jours.precedentOuvre(new CodeDepartement("91"), jeudi)).isEqualTo(jeudi);
    }

    @Test
    void la_corse_suit_le_calendrier_de_la_metropole() {
        assertThat(jours.estOuvre(new CodeDepartement("2A"), LocalDate.parse("2013-03-29")))
                .isTrue();
        assertThat(jours.estOuvre(new CodeDepartement("2B"), LocalDate.parse("2013-04-01")))
                .isFalse();
    }

    @Test
    void les_101_departements_repondent() {
        assertThat(TERRITOIRE.departements()).hasSize(101).allSatisfy(departement -> {
            assertThat(jours.estOuvre(departement.code(), LocalDate.parse("2025-07-14")))
                    .isFalse();
            assertThat(jours.estOuvre(departement.code(), LocalDate.parse("2025-07-15")))
                    .isTrue();
            assertThat(jours.fuseau(departement.code())).isNotNull();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "91,  Europe/Paris,       +01:00, +02:00",
        "67,  Europe/Paris,       +01:00, +02:00",
        "2A,  Europe/Paris,       +01:00, +02:00",
        "971, America/Guadeloupe, -04:00, -04:00",
        "972, America/Martinique, -04:00, -04:00",
        "973, America/Cayenne,    -03:00, -03:00",
        "974, Indian/Reunion,     +04:00, +04:00",
        "976, Indian/Mayotte,     +03:00, +03:00",
    })
    void chaque_departement_a_son_fuseau(String departement, String fuseau, String hiver, String ete) {
        assertThat(jours.fuseau(new CodeDepartement(departement))).hasToString(fuseau);
        assertThat(decalage(departement, "2013-01-15")).isEqualTo(hiver);
        assertThat(decalage(departement, "2013-07-15")).isEqualTo(ete);
    }

    @Test
    void un_departement_inconnu_est_refuse() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> jours.estOuvre(new CodeDepartement("20"), LocalDate.parse("2013-01-15")))
                .withMessage("Le département «\u00a020\u00a0» est inconnu.");
    }

    private String decalage(String departement, String date) {
        return ZonedDateTime.of(LocalDate.parse(date).atTime(12, 0), jours.fuseau(new CodeDepartement(departement)))
                .getOffset()
                .getId();
    }
}
