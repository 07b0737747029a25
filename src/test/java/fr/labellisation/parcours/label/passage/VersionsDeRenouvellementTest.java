package fr.labellisation.parcours.label.passage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionsDeRenouvellementTest {
    private static final Referentiels REFERENTIELS = new Referentiels();
    private static final VersionsDeRenouvellement REGLE = new VersionsDeRenouvellement(REFERENTIELS);

    @ParameterizedTest
    @CsvSource({
        "marianne-2008, 2015-06-01, marianne-2008 qualipref-2.0",
        "marianne-2016, 2020-06-01, marianne-2016 qual-e-pref-2018",
        "marianne-2016, 2026-11-25, services-publics-plus-2023 qual-e-pref-2018",
        "qualipref-2012, 2015-06-01, qualipref-2.0",
        "qualipref-2.0, 2026-11-25, qual-e-pref-2018",
        "qual-e-pref-2018, 2026-11-25, qual-e-pref-2018",
        "services-publics-plus-2023, 2026-11-25, services-publics-plus-2023 qual-e-pref-2018",
    })
    void seules_celles_en_vigueur_et_jamais_en_arriere(String tenue, LocalDate le, String attendues) {
        assertThat(REGLE.possibles(REFERENTIELS.exiger(tenue), le))
                .extracting(Referentiel::id)
                .containsExactly(attendues.split(" "));
    }

    @Test
    void en_arriere_le_refus_nomme_la_version_a_choisir() {
        LocalDate le = LocalDate.parse("2026-11-25");

        assertThat(REGLE.avis(REFERENTIELS.exiger("qualipref-2.0"), "services-publics-plus-2023", le)
                        .raisons())
                .containsExactly(
                        "Un label Qualipref 2.0 ne se renouvelle pas sur Services Publics +\u00a0: le passage ne se"
                                + " fait que dans l’autre sens. Choisissez Qual-e-pref.");
        assertThat(REGLE.avis(REFERENTIELS.exiger("qual-e-pref-2018"), "marianne-2016", le)
                        .raisons())
                .containsExactly("Marianne 2016 n’est plus en vigueur depuis le 31 août 2023\u00a0: choisissez Services"
                        + " Publics +.");
        assertThat(REGLE.avis(REFERENTIELS.exiger("qual-e-pref-2018"), "zut", le)
                        .raisons())
                .containsExactly("Le référentiel «\u00a0zut\u00a0» n’existe pas.");
    }

    /** Whatever is held, the version that is proposed is allowed as long as it is in force. */
    @Test
    void la_version_proposee_est_toujours_permise() {
        for (int annee = 2007; annee <= 2030; annee++) {
            LocalDate le = LocalDate.of(annee, 7, 1);
            for (Referentiel tenue : REFERENTIELS.tous()) {
                Referentiel proposee = REGLE.proposee(tenue, le);
                if (proposee.vie().enVigueur(le)) {
                    assertThat(REGLE.possibles(tenue, le).get(0)).isEqualTo(proposee);
                }
            }
        }
    }
}
