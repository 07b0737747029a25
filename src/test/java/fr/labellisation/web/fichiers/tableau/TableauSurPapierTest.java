package fr.labellisation.web.fichiers.tableau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.exports.Classeur;
import fr.labellisation.socle.exports.ExportsDEssai;
import fr.labellisation.socle.exports.Feuille;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The board is two pages, whatever there is to be said; the full tables begin on the third. */
class TableauSurPapierTest {
    /** 14 mm, in points. */
    private static final float MARGE = 39.5f;

    private static final Function<Integer, String> LONGS = rang ->
            "Sous-préfecture de Villefranche-de-Rouergue-sur-Saône et de Saint-Laurent-du-Maroni, n°" + (rang + 1);

    private final ImpressionDuTableau impression = new ImpressionDuTableau(null, ExportsDEssai.exports());
    private final Referentiels referentiels = new Referentiels();

    private byte[] tableau(FaitsDuTableau faits) {
        return impression.imprimer(
                faits,
                new Classeur(
                        "Tableau de bord du comité de pilotage",
                        "Essonne (91)",
                        FaitsDEssaiDuTableau.JOUR,
                        "tableau-de-bord-91",
                        List.of(new Feuille("Sites", List.of("Site"), List.of(List.of("TÉMOIN"))))));
    }

    private static List<String> pages(byte[] fichier) throws IOException {
        try (PDDocument document = Loader.loadPDF(fichier)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper lecteur = new PDFTextStripper();
                lecteur.setStartPage(page);
                lecteur.setEndPage(page);
                pages.add(lecteur.getText(document).replaceAll("\\s+", " "));
            }
            return pages;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 8})
    void deux_pages_suffisent_quels_que_soient_les_sites_et_leurs_noms(int sites) throws IOException {
        List<String> pages = pages(tableau(FaitsDEssaiDuTableau.avec(sites, LONGS, referentiels)));

        assertThat(pages).hasSize(3);
        assertThat(pages.get(0))
                .contains("Les sites côte à côte", "Ce qui demande une décision", "Noé Delmas", "trop tard");
        assertThat(pages.get(1))
                .contains(
                        "Non-conformités ouvertes (" + 3 * sites + ")", "Actions décidées", "Indicateurs non atteints")
                .contains("Les trois mois qui viennent", "dépassé");
        assertThat(pages.get(2)).contains("Annexe", "TÉMOIN");
        for (int rang = 1; rang <= sites; rang++) {
            assertThat(pages.get(0)).contains("n°" + rang);
            assertThat(pages.get(1)).contains("n°" + rang);
        }
        assertThat(pages.get(0).split("Le label est suspendu depuis", -1)).hasSize(sites + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 8})
    void rien_ne_sort_de_la_page_et_ses_lettres_sont_dans_le_fichier(int sites) throws IOException {
        float[] fin = new float[1];
        try (PDDocument document = Loader.loadPDF(tableau(FaitsDEssaiDuTableau.avec(sites, LONGS, referentiels)))) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String texte, List<TextPosition> signes) {
                    signes.forEach(signe -> fin[0] = Math.max(fin[0], signe.getXDirAdj() + signe.getWidthDirAdj()));
                }
            }.getText(document);

            assertThat(fin[0]).isBetween(700f, document.getPage(0).getMediaBox().getWidth() - MARGE + 1);
            for (PDPage page : document.getPages()) {
                for (COSName police : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(police).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void un_nom_sans_fin_et_des_balises_ne_coutent_pas_une_troisieme_page() throws IOException {
        List<String> pages = pages(tableau(FaitsDEssaiDuTableau.avec(
                8, rang -> "<b>" + "x".repeat(700) + "</b> " + "mot ".repeat(300), referentiels)));

        assertThat(pages.get(2)).startsWith("Essonne (91)").contains("Annexe");
        assertThat(pages.get(0)).contains("<b>xxx");
    }

    @Test
    void un_departement_sans_site_a_un_tableau_qui_le_dit() throws IOException {
        assertThat(pages(tableau(FaitsDEssaiDuTableau.sansSite())).get(0))
                .contains("Le département n’a pas encore de site.", "Aucune décision n’est attendue.");
    }
}
