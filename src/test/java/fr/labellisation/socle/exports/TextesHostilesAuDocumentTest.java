package fr.labellisation.socle.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text of a person breaks a document: it is made, it is read, nothing leaves the page, its neighbours are there. */
class TextesHostilesAuDocumentTest {
    private static final float MARGE = 39.5f;
    private static final Duration AU_PLUS = Duration.ofSeconds(60);
    private static final List<String> MORCEAUX = List.of(
            "</td></tr></table>",
            "<script>alert(1)</script>",
            "<img src='http://127.0.0.1:1/x'/>",
            "<style>*{display:none}</style>",
            "]]>",
            "<!--",
            "&nbsp;&#0;&truc;",
            "${7*7} [[${T(java.lang.Runtime)}]] #{x} @{y}",
            "__${1}__::x",
            "{{nom}}",
            "%s%n%d",
            "\u0000\u0001\u0008\u000b\u001b[31m\u007f\u0085",
            "\u200e\u200f\u202a\u202e\u2066\u2069",
            "\u202eexe.fdp",
            "\ufeff\u200b\u200d\u00ad\u2060",
            "\u2028\u2029\r\n\t",
            "👩‍👩‍👧‍👦🇫🇷👍🏽",
            "مرحبا שלום",
            "漢字かな한글",
            "e\u0301a\u0308\u0323Z" + "\u0334".repeat(40),
            "\ud800",
            "\udc00",
            "\uffff\ufffe",
            "𝕿𝖊𝖝𝖙𝖊",
            "x".repeat(3_000),
            "’".repeat(500),
            "-".repeat(500),
            "\u00a0".repeat(500),
            " ".repeat(500),
            "é".repeat(200),
            "mot ".repeat(200),
            "http://exemple.fr/" + "a/".repeat(300),
            "");

    private final Exports exports = ExportsDEssai.exports();

    static List<String> morceaux() {
        return MORCEAUX;
    }

    @ParameterizedTest
    @MethodSource("morceaux")
    void un_morceau_hostile_n_empeche_pas_le_document_dans_une_cellule_ni_dans_un_titre(String morceau)
            throws IOException {
        List<List<Object>> lignes = List.of(List.of("TÉMOIN 1", morceau, "TÉMOIN 2"), List.of("x", "y", "TÉMOIN 3"));

        verifier(ecrire("Tableau", List.of("A", "B", "C"), lignes));
        verifier(ecrire("Tableau " + morceau, List.of("A", morceau, "C"), lignes));
    }

    @ParameterizedTest
    @MethodSource("morceaux")
    void quatorze_colonnes_du_meme_texte_tiennent_dans_la_page(String morceau) throws IOException {
        List<Object> ligne = new ArrayList<>(Collections.nCopies(14, morceau));
        ligne.set(0, "TÉMOIN 1");
        ligne.set(12, "TÉMOIN 2");
        ligne.set(13, "TÉMOIN 3");

        verifier(ecrire("Tableau", Collections.nCopies(14, "Objet"), List.of(ligne)));
    }

    @RepeatedTest(40)
    void un_melange_tire_au_sort_n_empeche_pas_le_document(RepetitionInfo tirage) throws IOException {
        Random sort = new Random(tirage.getCurrentRepetition());
        List<List<Object>> lignes = new ArrayList<>();
        lignes.add(List.of("TÉMOIN 1", texte(sort), texte(sort)));
        lignes.add(List.of(texte(sort), "TÉMOIN 2", texte(sort)));
        lignes.add(List.of(texte(sort), texte(sort), "TÉMOIN 3"));

        verifier(ecrire(texte(sort), List.of(texte(sort), "B", "C"), lignes));
    }

    private static String texte(Random sort) {
        StringBuilder texte = new StringBuilder();
        for (int morceaux = sort.nextInt(4); morceaux >= 0; morceaux--) {
            texte.append(MORCEAUX.get(sort.nextInt(MORCEAUX.size())));
            sort.ints(sort.nextInt(30), 0, Character.MAX_CODE_POINT + 1).forEach(texte::appendCodePoint);
        }
        return texte.toString();
    }

    private byte[] ecrire(String titre, List<String> colonnes, List<List<Object>> lignes) {
        Classeur classeur = new Classeur(
                titre,
                "Essonne (91)",
                LocalDate.parse("2013-06-27"),
                "hostile",
                List.of(new Feuille(titre, colonnes, lignes)));
        return assertTimeoutPreemptively(AU_PLUS, () -> exports.ecrire(classeur, Format.PDF));
    }

    private static void verifier(byte[] fichier) throws IOException {
        float[] fin = new float[1];
        try (PDDocument document = Loader.loadPDF(fichier)) {
            String texte = new PDFTextStripper() {
                @Override
                protected void writeString(String ecrit, List<TextPosition> signes) throws IOException {
                    signes.forEach(signe -> fin[0] = Math.max(fin[0], signe.getXDirAdj() + signe.getWidthDirAdj()));
                    super.writeString(ecrit, signes);
                }
            }.getText(document);

            assertThat(texte.replaceAll("\\s+", " ")).contains("TÉMOIN 1", "TÉMOIN 2", "TÉMOIN 3");
            assertThat(fin[0]).isLessThan(document.getPage(0).getMediaBox().getWidth() - MARGE + 1);
            assertThat(document.getNumberOfPages()).isLessThan(100);
        }
    }
}
