package fr.labellisation.web.tasklist.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.AnnuaireEnMemoire;
import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.Territoire;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HorizonDesListesTest {
    private static final JoursOuvres JOURS = new JoursOuvres(new Territoire());
    private static final String DIMANCHE_SOIR_A_PARIS = "2013-01-06T22:30:00Z";

    private final AnnuaireEnMemoire annuaire = new AnnuaireEnMemoire();

    @ParameterizedTest
    @CsvSource({
        "91,  2013-01-06T23:00:00Z",
        // Already Monday in La Réunion; still Sunday afternoon in Martinique.
        "974, 2013-01-13T20:00:00Z",
        "972, 2013-01-07T04:00:00Z",
    })
    void la_semaine_finit_dimanche_a_minuit_la_ou_est_la_personne(String departement, String fin) {
        String login = annuaire.personne(new CodeDepartement(departement), "Camille Renard", "camille@example.org");

        assertThat(horizon(DIMANCHE_SOIR_A_PARIS).finDeSemaine(login)).isEqualTo(Date.from(Instant.parse(fin)));
    }

    @Test
    void le_lundi_la_semaine_entiere_est_devant_soi() {
        String login = annuaire.personne(new CodeDepartement("91"), "Camille Renard", "camille@example.org");

        assertThat(horizon("2013-01-06T23:00:00Z").finDeSemaine(login))
                .isEqualTo(Date.from(Instant.parse("2013-01-13T23:00:00Z")));
    }

    @Test
    void le_trentieme_jour_compte_en_entier_malgre_le_passage_a_l_heure_d_ete() {
        String login = annuaire.personne(new CodeDepartement("91"), "Camille Renard", "camille@example.org");

        assertThat(horizon("2013-03-10T09:00:00Z").trenteJours(login))
                .isEqualTo(Date.from(Instant.parse("2013-04-09T22:00:00Z")));
    }

    @Test
    void qui_n_a_pas_de_departement_suit_l_heure_de_l_application() {
        assertThat(horizon(DIMANCHE_SOIR_A_PARIS).finDeSemaine("inconnu"))
                .isEqualTo(Date.from(Instant.parse("2013-01-06T23:00:00Z")));
    }

    private HorizonDesListes horizon(String maintenant) {
        Clock horloge = Clock.fixed(Instant.parse(maintenant), ZoneId.of("Europe/Paris"));
        return new HorizonDesListes(annuaire, JOURS, horloge);
    }
}
