package fr.labellisation.parcours.audits.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.Departement;
import fr.labellisation.socle.territoire.Territoire;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JourOuvreExigeTest {
    private static final Territoire TERRITOIRE = new Territoire();
    private static final JoursOuvres JOURS = new JoursOuvres(TERRITOIRE);

    private final JourOuvreExige regle = new JourOuvreExige(JOURS);

    @Test
    void un_audit_tombe_dans_chaque_departement_les_jours_ouvres_et_eux_seuls() {
        for (Departement departement : TERRITOIRE.departements()) {
            LocalDate.parse("2013-01-01")
                    .datesUntil(LocalDate.parse("2014-01-01"))
                    .forEach(jour -> {
                        boolean accepte = accepte(departement.code().valeur(), jour);
                        assertThat(accepte)
                                .as("%s, %s", departement.code(), jour)
                                .isEqualTo(JOURS.estOuvre(departement.code(), jour));
                    });
        }
    }

    private boolean accepte(String departement, LocalDate jour) {
        try {
            regle.verifier(new CodeDepartement(departement), jour);
            return true;
        } catch (SaisieRefusee refus) {
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "91,  2013-05-08, 8 mai 2013",
        "91,  2013-06-29, 29 juin 2013",
        "57,  2013-03-29, 29 mars 2013",
        "974, 2013-12-20, 20 décembre 2013",
    })
    void le_refus_dit_le_jour(String departement, LocalDate jour, String dit) {
        assertThatThrownBy(() -> regle.verifier(new CodeDepartement(departement), jour))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessage("Le %s n’est pas un jour ouvré dans ce département\u00a0: choisissez un autre jour.", dit);
    }

    @Test
    void le_vendredi_saint_n_est_chome_qu_en_alsace_et_en_moselle() {
        LocalDate vendrediSaint = LocalDate.parse("2013-03-29");

        assertThatCode(() -> regle.verifier(new CodeDepartement("91"), vendrediSaint))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> regle.verifier(new CodeDepartement("67"), vendrediSaint))
                .isInstanceOf(SaisieRefusee.class);
    }
}
