package fr.labellisation.socle.formulaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LectureChampTest {
    private static final LocalDate JOUR = LocalDate.of(2013, 5, 14);

    @Test
    void un_texte_saisi_en_lettres_et_accents_separes_est_garde_en_un_signe_par_lettre() {
        String saisi = Normalizer.normalize("Zoé Évrard", Normalizer.Form.NFD);

        Saisie lue = Champs.de(
                        Champ.texte("nom", "Nom", 10),
                        Champ.texteLong("motif", "Motif"),
                        Champ.choix("college", "Collège", "Zoé Évrard"),
                        Champ.liste("choix", "Choix"))
                .lire(Map.of("nom", saisi, "motif", saisi, "college", saisi, "choix", List.of(saisi)), JOUR);

        assertThat(List.of(lue.texte("nom"), lue.texte("motif"), lue.texte("college")))
                .containsOnly("Zoé Évrard");
        assertThat(lue.liste("choix")).containsExactly("Zoé Évrard");
    }
}
