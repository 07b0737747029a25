package fr.labellisation.socle.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document on paper prints is what was written: every letter, read back from the file. */
class LettresDuDocumentTest {
    private static final String SUBSTITUT = "\ufffd";
    private static final String AVEU = "tient la place d’un signe que ce document ne sait pas imprimer";
    /** Taken from the tables of Unicode: letters that names in Europe and overseas are written with. */
    private static final List<int[]> PLAGES = List.of(
            new int[] {0x0021, 0x007e},
            new int[] {0x00a1, 0x00ac},
            new int[] {0x00ae, 0x00ff},
            new int[] {0x0100, 0x017f},
            new int[] {0x0180, 0x024f},
            // Without the last four, of manuscripts of the Middle Ages: no font of the kind has them.
            new int[] {0x1e00, 0x1efb},
            new int[] {0x0386, 0x03ff},
            new int[] {0x0400, 0x045f});
    /** Polynesian glottal stops, hyphens, quotes, arrows, signs of offices. */
    private static final String SIGNES = "ʻʼ‘’‚“”„«»‹›‐‑‒–—―…•≤≥≠±×÷→←↑↓↔€£№™©®°²³¹½¼¾‰†‡§¶✓✔☐☑";

    private final Exports exports = ExportsDEssai.exports();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tāhiti",
                "Saint‑Benoît",
                "Taiʻarapu-Est",
                "L’Haÿ-les-Roses",
                "Œuilly",
                "Délai ≤ 5 jours ouvrés → 15",
                "Straße, Łódź, Ħamrun, Þórshöfn",
                "Αθήνα, София"
            })
    void un_nom_est_imprime_lettre_pour_lettre(String nom) throws IOException {
        assertThat(texte(document("Tableau", List.of(List.of("nom", nom)))))
                .contains("nom " + nom)
                .doesNotContain(SUBSTITUT, AVEU);
    }

    @Test
    void chaque_lettre_d_europe_et_d_outre_mer_est_imprimee_en_maigre_et_en_gras() throws IOException {
        List<String> lettres = Stream.concat(
                        PLAGES.stream()
                                .flatMapToInt(plage -> IntStream.rangeClosed(plage[0], plage[1]))
                                .filter(Character::isDefined)
                                .boxed(),
                        Stream.concat(SIGNES.codePoints().boxed(), signesDuTerritoire().stream()))
                .distinct()
                .map(Character::toString)
                .toList();
        assertThat(lettres).hasSizeGreaterThan(1_000);

        List<List<Object>> lignes = lettres.stream()
                .map(lettre -> List.<Object>of(nom(lettre), "[" + lettre + "]"))
                .toList();
        String maigre = texte(document("Tableau", lignes));
        String gras = texte(document(String.join(" ", lettres), List.of(List.of("x", "y"))));

        assertThat(lettres)
                .allSatisfy(lettre -> assertThat(maigre).contains(nom(lettre) + " [" + compose(lettre) + "]"))
                .allSatisfy(lettre -> assertThat(gras).contains(compose(lettre)));
        assertThat(maigre + gras).doesNotContain(SUBSTITUT, AVEU);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00a0, 0x202f, 0x2009, 0x2007})
    void une_espace_de_toute_sorte_reste_une_espace(int espace) throws IOException {
        assertThat(texte(document("Tableau", List.of(List.of("nom", "12" + Character.toString(espace) + "500")))))
                .containsPattern("12\\h500")
                .doesNotContain(SUBSTITUT);
    }

    /** Signs of other scripts, of manuscripts, and those that are read from right to left: their order on the line would be wrong. */
    @ParameterizedTest
    @ValueSource(strings = {"漢", "🦄", "ก", "א", "م", "\ue000", "Ỽ"})
    void un_signe_que_la_police_n_a_pas_laisse_sa_place_visible_et_le_document_le_dit(String signe) throws IOException {
        assertThat(texte(document("Tableau", List.of(List.of("nom", "a" + signe + "b")))))
                .contains("nom a" + SUBSTITUT + "b", AVEU);
        assertThat(texte(document("Suivi " + signe, List.of(List.of("nom", "x")))))
                .contains("Suivi " + SUBSTITUT, AVEU);
    }

    @Test
    void un_document_que_chacun_sait_lire_n_avoue_rien() throws IOException {
        assertThat(texte(document("Tableau", List.of(List.of("nom", "Évry"))))).doesNotContain(AVEU);
    }

    /** A reader without the font sees the same letters, and the file holds only the letters that it needs. */
    @Test
    void les_polices_sont_dans_le_document_et_reduites_a_ce_qui_sert() throws IOException {
        byte[] fichier = document("Tableau", List.of(List.of("nom", "Évry")));

        try (PDDocument lu = Loader.loadPDF(fichier)) {
            for (PDPage page : lu.getPages()) {
                for (var nom : page.getResources().getFontNames()) {
                    PDFont police = page.getResources().getFont(nom);
                    assertThat(police.isEmbedded()).as(police.getName()).isTrue();
                    assertThat(police.getName()).contains("DejaVu");
                }
            }
        }
        assertThat(fichier).hasSizeLessThan(150_000);
    }

    private static Set<Integer> signesDuTerritoire() throws IOException {
        Set<Integer> signes = new TreeSet<>();
        for (String nom : List.of("departements", "arrondissements")) {
            try (InputStream fichier = LettresDuDocumentTest.class.getResourceAsStream("/territoire/" + nom + ".csv")) {
                new String(fichier.readAllBytes(), StandardCharsets.UTF_8)
                        .codePoints()
                        .filter(signe -> !Character.isISOControl(signe) && !Character.isSpaceChar(signe))
                        .forEach(signes::add);
            }
        }
        return signes;
    }

    private static String nom(String lettre) {
        return "U+%04X".formatted(lettre.codePointAt(0));
    }

    /** A few signs of Unicode are only other names of a letter. */
    private static String compose(String lettre) {
        return java.text.Normalizer.normalize(lettre, java.text.Normalizer.Form.NFC);
    }

    private byte[] document(String titre, List<List<Object>> lignes) {
        return exports.ecrire(
                new Classeur(
                        titre,
                        "Essonne (91)",
                        LocalDate.parse("2013-06-27"),
                        "lettres",
                        List.of(new Feuille("Sites", List.of("Nom", "Valeur"), lignes))),
                Format.PDF);
    }

    private static String texte(byte[] fichier) throws IOException {
        try (PDDocument document = Loader.loadPDF(fichier)) {
            return new PDFTextStripper().getText(document).lines().collect(Collectors.joining("\n"));
        }
    }
}
