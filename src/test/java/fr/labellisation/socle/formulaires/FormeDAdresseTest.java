package fr.labellisation.socle.formulaires;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.annonces.courriel.AdresseCourriel;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a form takes as an address, the outbox can write to, and the library that sends reads it too. */
class FormeDAdresseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "odile@example.org",
                "o.d'amico+label@sous-domaine.example.fr",
                "jean..dupont@example.org",
                ".jean@example.org",
                "jean.@example.org",
                "jean@-example.org",
                "jean@example-.org",
                "jean@example",
                "jean@example..org",
                "jean dupont@example.org",
                "jéan@example.org",
                "jean@[127.0.0.1]",
                "\"jean dupont\"@example.org",
                "jean@a@example.org",
                "<jean@example.org>",
                "Jean <jean@example.org>",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx@example.org"
            })
    void un_formulaire_la_boite_d_envoi_et_la_bibliotheque_sont_d_accord(String adresse) throws AddressException {
        boolean auFormulaire = prise(adresse);

        assertThat(AdresseCourriel.defaut(adresse).isEmpty()).isEqualTo(auFormulaire);
        if (auFormulaire) {
            new InternetAddress(adresse, true).validate();
        }
    }

    private static boolean prise(String adresse) {
        try {
            Champs.de(Champ.courriel("courriel", "Courriel").requis())
                    .lire(Map.of("courriel", adresse), LocalDate.of(2013, 5, 14));
            return true;
        } catch (SaisieRefusee refus) {
            assertThat(refus.raisons()).isNotEqualTo(List.of());
            return false;
        }
    }
}
