package fr.labellisation.annonces.courriel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.labellisation.socle.formulaires.SaisieRefusee;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdresseCourrielTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"odile@example.org", "o.d'amico+label@sous-domaine.example.fr", "o_f@a.b.c", "x@1and1.example"})
    void une_adresse_juste_n_a_pas_de_defaut(String texte) {
        assertThat(AdresseCourriel.defaut(texte)).isEmpty();
        assertThat(new AdresseCourriel(texte)).hasToString(texte);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|est vide",
                "odile|n’a pas de domaine",
                "odile@|n’a pas de domaine",
                "odile@prefecture|n’a pas la forme attendue",
                "@example.org|n’a pas la forme attendue",
                "odile..faure@example.org|n’a pas la forme attendue",
                "odile faure@example.org|n’a pas la forme attendue",
                "odile@exam ple.org|n’a pas la forme attendue",
                "odilé@example.org|sans espace ni accent",
                "odile@-example.org|n’a pas la forme attendue",
                "a@example.org,b@example.org|en contient plusieurs",
                "a@example.org;b@example.org|en contient plusieurs",
                "a@b@example.org|en contient plusieurs",
                "<odile@example.org>|n’a pas la forme attendue"
            })
    void chaque_defaut_a_sa_phrase(String texte, String phrase) {
        assertThat(AdresseCourriel.defaut(texte).orElseThrow()).contains(phrase);
        assertThatThrownBy(() -> new AdresseCourriel(texte)).isInstanceOf(SaisieRefusee.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a@b.fr\r\nBcc: tous@example.org", "a@b.fr\n", "\u0000a@b.fr", "a\u2028@b.fr", "a\u0085@b.fr"})
    void une_fin_de_ligne_n_entre_dans_aucune_adresse_et_n_est_pas_repetee(String texte) {
        assertThat(AdresseCourriel.defaut(texte).orElseThrow())
                .contains("retour à la ligne")
                .doesNotContain("Bcc");
    }

    @Test
    void les_longueurs_sont_celles_que_les_serveurs_acceptent() {
        String domaine = "@" + "a".repeat(60) + ".fr";
        assertThat(AdresseCourriel.defaut("x".repeat(64) + domaine)).isEmpty();
        assertThat(AdresseCourriel.defaut("x".repeat(65) + domaine).orElseThrow())
                .contains("64 caractères");
        assertThat(AdresseCourriel.defaut("x@" + "a".repeat(250) + ".fr").orElseThrow())
                .contains("254 au plus");
        assertThat(AdresseCourriel.defaut("a@example.org,".repeat(10_000)).orElseThrow())
                .contains("254 au plus");
    }

    @Test
    void une_absence_d_adresse_est_dite_comme_une_adresse_vide() {
        assertThat(AdresseCourriel.defaut(null).orElseThrow()).contains("est vide");
    }
}
