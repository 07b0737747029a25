package fr.labellisation.echeances.delais;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.echeances.delais.Delai.Unite;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.Territoire;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The table of expected days, of which the file says how it was computed apart from the product. */
class EcheancesCalculeesAPartTest {
    private static final String TABLE = "/echeances/jours-ouvres.csv";
    private static final JoursOuvres JOURS = new JoursOuvres(new Territoire());

    @ParameterizedTest
    @CsvFileSource(resources = TABLE, useHeadersInDisplayName = true)
    void le_produit_trouve_le_jour_attendu(
            String sorte, String departement, LocalDate depart, int nombre, String attendu) {
        assertThat(calcule(sorte, departement, depart, nombre)).isEqualTo(attendu);
    }

    @Test
    void les_101_departements_ont_un_fuseau_et_un_calendrier_chaque_annee() {
        assertThat(new Territoire().departements()).hasSize(101).allSatisfy(departement -> {
            String code = departement.code().valeur();
            assertThat(JOURS.fuseau(new CodeDepartement(code)).getRules()).isNotNull();
            for (int annee = 2006; annee <= 2035; annee++) {
                assertThat(JOURS.estOuvre(new CodeDepartement(code), LocalDate.of(annee, 5, 1)))
                        .isFalse();
                assertThat(LocalDate.of(annee, 1, 1)
                                .datesUntil(LocalDate.of(annee + 1, 1, 1))
                                .filter(jour -> JOURS.estOuvre(new CodeDepartement(code), jour)))
                        .hasSizeBetween(247, 257);
            }
        });
    }

    private static String calcule(String sorte, String departement, LocalDate depart, int nombre) {
        return switch (sorte) {
            case "jours-ouvres" ->
                JOURS.ajouter(new CodeDepartement(departement), depart, nombre).toString();
            case "mois" -> decale(Unite.MOIS, departement, depart, nombre).toString();
            case "jours" -> decale(Unite.JOURS, departement, depart, nombre).toString();
            case "precedent" ->
                JOURS.precedentOuvre(new CodeDepartement(departement), depart).toString();
            case "prochain" ->
                JOURS.prochainOuvre(new CodeDepartement(departement), depart).toString();
            case "matin" ->
                echeancier(Unite.JOURS, nombre)
                        .matin(new CodeDepartement(departement), depart)
                        .toInstant()
                        .toString();
            default -> throw new AssertionError("unknown kind " + sorte);
        };
    }

    private static LocalDate decale(Unite unite, String departement, LocalDate depart, int nombre) {
        return echeancier(unite, nombre).decaler("Essai", Map.of("departement", departement), depart);
    }

    private static Echeancier echeancier(Unite unite, int nombre) {
        Delais delais = (tache, version, departement) -> new Delai(nombre, unite, Delai.CREATION, 1, 5, 10);
        return new Echeancier(delais, JOURS, List.of(), Clock.systemUTC());
    }
}
