package fr.labellisation.acces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NomDePersonneTest {

    @ParameterizedTest
    @CsvSource({
        "Zoé Bœuf-Lenoir, zoe boeuf lenoir",
        "Camille Renard, RENARD Camille",
        "Jean-Noël d’Artagnan, jean noel D'Artagnan",
    })
    void deux_ecritures_du_meme_nom_sont_la_meme_personne(String un, String autre) {
        assertThat(NomDePersonne.memes(un, autre)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Camille Renard, Camille Renaud", "Zoé Bœuf, Zoé Bœuf-Lenoir", "Camille Renard, Renard", "'', Camille"})
    void deux_noms_qui_different_sont_deux_personnes(String un, String autre) {
        assertThat(NomDePersonne.memes(un, autre)).isFalse();
    }
}
