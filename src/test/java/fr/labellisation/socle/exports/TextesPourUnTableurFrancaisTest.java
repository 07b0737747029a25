package fr.labellisation.socle.exports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.socle.tableur.Bornes;
import fr.labellisation.socle.tableur.Cellule;
import fr.labellisation.socle.tableur.LectureDeTableur;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A code is no number: a French spreadsheet that opens the file shows what was written, and what we read back is that. */
class TextesPourUnTableurFrancaisTest {
    private static final Bornes BORNES = new Bornes(2_000_000, 1_000);

    private static final Exports EXPORTS = ExportsDEssai.exports();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01",
                "91",
                "2A",
                "01-2026",
                "91-2013",
                "1E5",
                "1e-5",
                "3/4",
                "1 1/2",
                "03/04/2026",
                "3-4-2026",
                "10:30",
                "10 %",
                "12,50 €",
                "1 000",
                "1\u202f000",
                "(12)",
                "0123456789012345678",
                "2 a",
                "2 PM",
                "mars 2026",
                "mars-26",
                "1er mars 2026",
                "6 mai",
                "10 sept. 2026",
                "1 DÉCEMBRE",
                "déc-26",
                "VRAI",
                "faux",
                "#N/A",
                "#REF!"
            })
    void ce_qu_un_tableur_changerait_reste_du_texte(String texte) {
        assertThat(csv(texte)).isEqualTo("\"=\"\"" + texte + "\"\"\"");
        assertThat(relu(texte)).isEqualTo(texte);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Évry",
                "M1",
                "E19",
                "Qualipref 2.0",
                "qualipref-2.0",
                "Mars en fête",
                "Sous-préfecture de Mayenne",
                "1er étage",
                "5 jours ouvrés",
                "3 sites sur 4",
                "vraiment",
                "M. Mai",
                "Préfecture d’Évry ; annexe",
                "dit « le \"sous-préfet\" »"
            })
    void ce_qu_un_tableur_laisse_n_est_pas_touche(String texte) {
        assertThat(csv(texte)).doesNotStartWith("\"=").doesNotStartWith("'");
        assertThat(relu(texte)).isEqualTo(texte);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+33 1 60", "-2", "@somme", "=\"01\"", "=cmd|' /C calc'!A0", "＝1+1", "＠somme", "'=1+1"})
    void ce_qui_ressemble_a_une_formule_n_en_est_pas_une_et_se_relit_tel_quel(String texte) {
        assertThat(csv(texte)).doesNotStartWith("=").doesNotStartWith("\"=");
        assertThat(relu(texte)).isEqualTo(texte);
    }

    @Test
    void nombres_jours_et_heures_restent_ce_qu_ils_sont_pour_un_tableur() {
        assertThat(ligne(12, LocalDate.parse("2016-06-27"))).isEqualTo("12;2016-06-27");
        assertThat(ligne(LocalTime.of(18, 0), "x")).isEqualTo("18:00;x");
    }

    @Test
    void un_titre_de_colonne_passe_la_meme_porte() {
        byte[] fichier = EXPORTS.ecrire(classeur(List.of("2026", "=1+1"), "a", "b"), Format.CSV);

        assertThat(new String(fichier, StandardCharsets.UTF_8)).startsWith("\ufeff\"=\"\"2026\"\"\";'=1+1\r\n");
    }

    /** Whatever a person wrote: never more than the literal of a text, read back letter for letter. */
    @ParameterizedTest
    @MethodSource("tirages")
    void aucun_texte_ne_devient_une_formule_ni_un_autre_texte(String texte) {
        String ecrit = csv(texte);

        String cellule =
                ecrit.startsWith("\"") ? ecrit.substring(1, ecrit.length() - 1).replace("\"\"", "\"") : ecrit;
        assertThat(cellule.matches("(?s)[=+\\-@].*") && !cellule.matches("=\"[^\"]*\""))
                .isFalse();
        assertThat(relu(texte)).isEqualTo(texte);
    }

    static Stream<String> tirages() {
        String signes = "0123456789/-+:=@'\"eEaAmMp %€,.()#;éàÉ";
        Random sort = new Random(10);
        return IntStream.range(0, 500)
                .mapToObj(tirage -> sort.ints(1 + sort.nextInt(8), 0, signes.length())
                        .mapToObj(place -> String.valueOf(signes.charAt(place)))
                        .reduce("x".repeat(tirage % 2), String::concat)
                        .strip())
                .filter(texte -> !texte.isEmpty());
    }

    private String relu(String texte) {
        byte[] fichier = EXPORTS.ecrire(classeur(List.of("Code", "Autre"), texte, "x"), Format.CSV);
        Cellule lue = LectureDeTableur.lire(fichier, BORNES)
                .lignes()
                .get(0)
                .cellules()
                .get(0);
        if (lue.genre() == Cellule.Genre.DATE) {
            return "jour " + lue.texte();
        }
        return lue.texte();
    }

    private String csv(String texte) {
        String ligne = ligne(texte, "x");
        return ligne.substring(0, ligne.length() - 2);
    }

    private String ligne(Object... cellules) {
        String fichier = new String(
                EXPORTS.ecrire(classeur(List.of("Code", "Autre"), cellules), Format.CSV), StandardCharsets.UTF_8);
        return fichier.substring(fichier.indexOf("\r\n") + 2, fichier.length() - 2);
    }

    private static Classeur classeur(List<String> colonnes, Object... cellules) {
        return new Classeur(
                "Tableau",
                "Essonne (91)",
                LocalDate.parse("2013-06-27"),
                "codes",
                List.of(new Feuille("Codes", colonnes, List.of(List.of(cellules)))));
    }
}
