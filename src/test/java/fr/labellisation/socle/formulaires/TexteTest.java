package fr.labellisation.socle.formulaires;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TexteTest {
    private static final LocalDate JOUR = LocalDate.of(2013, 5, 14);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00a0",
                "\u202f\u2009",
                "\u200b",
                "\u200d\u200c",
                "\u2060\ufeff",
                "\u00ad",
                "\u3164",
                "\u2800",
                "\u200e\u200f",
                "\u0085\u2028\u2029",
                "\u001f",
                "\ufe0f"
            })
    void ce_qui_ne_se_voit_pas_n_est_rien(String invisible) {
        assertThat(Texte.net(invisible)).isEmpty();
        assertThat(Texte.vide(invisible)).isTrue();
        assertThatThrownBy(
                        () -> Champs.de(Champ.texte("nom", "Nom", 80).requis()).lire(Map.of("nom", invisible), JOUR))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageContaining("ce champ est obligatoire");
    }

    @Test
    void les_bords_sont_nets_de_toute_espece_d_espace_et_l_interieur_reste() {
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(signe -> Character.isSpaceChar(signe) || Character.isWhitespace(signe))
                .forEach(signe -> {
                    String espace = Character.toString(signe);
                    assertThat(Texte.net(espace + "Zoé\u00a0! Faure" + espace))
                            .as("U+%04X", signe)
                            .isEqualTo("Zoé\u00a0! Faure");
                });
    }

    @Test
    void la_poussiere_du_web_s_en_va_et_les_signes_composes_restent() {
        assertThat(Texte.net("\ufeffCam\u200bille\u00ad Lo\u2060r")).isEqualTo("Camille Lor");
        assertThat(Texte.net("❤\ufe0f")).isEqualTo("❤\ufe0f");
        assertThat(Texte.net("👩\u200d🔬")).isEqualTo("👩\u200d🔬");
        assertThat(Texte.net(Normalizer.normalize("Zoé Évrard", Normalizer.Form.NFD)))
                .isEqualTo("Zoé Évrard");
    }

    @Test
    void nul_moities_de_caracteres_et_signes_hors_texte_sont_irrecevables() {
        List<String> fautes = List.of(
                "a\u0000b", "a\ufffe", "a\uffff", "\ufdd0", "\ufdef", "\ud800", "a\udc00b", "\ufffd", "\ud83f\udffe");
        assertThat(fautes).noneMatch(Texte::recevable);
        assertThat(List.of("Zoé", "👩\u200d🔬", "ligne\nligne", "\ufdcf", "𝒵", ""))
                .allMatch(Texte::recevable);
    }

    @Test
    void un_formulaire_refuse_ce_qu_aucune_base_ne_garde() {
        for (String faute : List.of("Zoé\ufffe", "Zo\u0000é", "Zoé\ufffd", "\ud800Zoé")) {
            assertThatThrownBy(() -> Champs.de(Champ.texte("nom", "Nom", 80), Champ.liste("choix", "Choix"))
                            .lire(Map.of("nom", faute, "choix", List.of(faute)), JOUR))
                    .isInstanceOfSatisfying(
                            SaisieRefusee.class,
                            refus -> assertThat(refus.raisons())
                                    .hasSize(2)
                                    .first()
                                    .asString()
                                    .contains("caractère invisible"));
        }
    }
}
