package fr.labellisation.socle.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportsTest {
    /** 14 mm, in points. */
    private static final float MARGE = 39.5f;

    @TempDir
    Path dossier;

    private final Exports exports = ExportsDEssai.exports();

    private static Classeur classeur(List<List<Object>> lignes) {
        return new Classeur(
                "Tableau de bord",
                "Essonne (91)",
                LocalDate.parse("2013-06-27"),
                "departement-91",
                List.of(new Feuille("Sites", List.of("Site", "Tâches en retard", "Expire le"), lignes)));
    }

    private static Classeur de(Object... cellules) {
        return classeur(List.of(Arrays.asList(cellules)));
    }

    private String csv(Classeur classeur) {
        return new String(exports.ecrire(classeur, Format.CSV), StandardCharsets.UTF_8);
    }

    private String xlsx(Classeur classeur, String partie) throws IOException {
        Path fichier = Files.write(dossier.resolve("classeur.xlsx"), exports.ecrire(classeur, Format.XLSX));
        try (ZipFile livre = new ZipFile(fichier.toFile())) {
            return new String(livre.getInputStream(livre.getEntry(partie)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<String> pages(Classeur classeur) throws IOException {
        try (PDDocument document = Loader.loadPDF(exports.ecrire(classeur, Format.PDF))) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper lecteur = new PDFTextStripper();
                lecteur.setStartPage(page);
                lecteur.setEndPage(page);
                pages.add(lecteur.getText(document));
            }
            return pages;
        }
    }

    @Test
    void un_tableau_large_tient_dans_la_page() throws IOException {
        LocalDate jour = LocalDate.parse("2026-09-10");
        List<Object> ligne = Arrays.asList(
                "93",
                "Sous-préfecture de Villefranche-de-Rouergue",
                "Sous-préfecture",
                "Bientôt expiré",
                "Qualipref 2.0",
                jour,
                jour,
                "93-2026",
                "Renouvellement",
                jour,
                12,
                12,
                "Audit de suivi au plus tard",
                jour);
        List<String> colonnes = List.of(
                "Département",
                "Site",
                "Type",
                "État du label",
                "Référentiel",
                "Délivré le",
                "Expire le",
                "Démarche",
                "Étape",
                "Label voulu le",
                "Tâches à faire",
                "En retard",
                "Prochaine date",
                "Le");
        Classeur large = new Classeur(
                "Sites", "La nation", jour, "nation", List.of(new Feuille("Sites", colonnes, List.of(ligne))));

        float[] fin = new float[1];
        try (PDDocument document = Loader.loadPDF(exports.ecrire(large, Format.PDF))) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String texte, List<TextPosition> signes) {
                    signes.forEach(signe -> fin[0] = Math.max(fin[0], signe.getXDirAdj() + signe.getWidthDirAdj()));
                }
            }.getText(document);

            assertThat(fin[0]).isBetween(700f, document.getPage(0).getMediaBox().getWidth() - MARGE);
        }
    }

    @Test
    void un_fichier_de_texte_s_ouvre_dans_un_tableur_francais() {
        assertThat(csv(de("Préfecture d’Évry ; annexe", 2, LocalDate.parse("2016-06-27"))))
                .isEqualTo("\ufeffSite;Tâches en retard;Expire le\r\n"
                        + "\"Préfecture d’Évry ; annexe\";2;2016-06-27\r\n");
        assertThat(csv(de("Étampes", null, null))).endsWith("Étampes;;\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33", "-2", "@somme", "\t=1"})
    void ce_qui_ressemble_a_une_formule_reste_du_texte(String texte) throws IOException {
        assertThat(csv(de(texte, 0, null))).contains("'" + texte);
        assertThat(xlsx(de(texte, 0, null), "xl/worksheets/sheet1.xml")).doesNotContain("<f>");
    }

    @Test
    void une_feuille_a_de_vraies_dates_et_de_vrais_nombres() throws IOException {
        String page = xlsx(de("Évry <b>", 2, LocalDate.parse("2016-06-27")), "xl/worksheets/sheet1.xml");

        assertThat(page).contains("<v>2</v>", "<v>42548", "<autoFilter ref=\"A1:C2\"", "ySplit=\"1\"");
        assertThat(xlsx(de("x", 2, LocalTime.of(18, 0)), "xl/worksheets/sheet1.xml"))
                .contains("<v>0.75</v>");
        assertThat(xlsx(de("Évry <b>", 2, null), "xl/sharedStrings.xml"))
                .contains("vry &lt;b")
                .doesNotContain("<b>");
        assertThat(xlsx(de("x", 1, null), "xl/workbook.xml")).contains("name=\"Sites\"");
    }

    @Test
    void un_document_dit_sur_chaque_page_de_quoi_et_de_quand_il_est() throws IOException {
        List<List<Object>> lignes =
                Collections.nCopies(120, List.of("Préfecture d’Évry", 2, LocalDate.parse("2016-06-27")));

        List<String> pages = pages(classeur(lignes));

        assertThat(pages)
                .hasSizeGreaterThan(2)
                .allSatisfy(page -> assertThat(page)
                        .contains(
                                "Essonne (91)",
                                "situation au 27 juin 2013",
                                "sur " + pages.size(),
                                "Tâches en retard"));
        assertThat(pages.get(1)).contains("Page 2 sur").contains("Préfecture d’Évry", "27 juin 2016");
    }

    /** Each column is narrow, so that lines end wherever they may. */
    @Test
    void une_apostrophe_ne_quitte_pas_son_mot_en_fin_de_ligne() throws IOException {
        String texte = "Préparation de l’audit de l’accueil et de l’information d’Évry aujourd’hui ".repeat(20);
        Classeur etroit = new Classeur(
                "Tableau",
                "Essonne (91)",
                LocalDate.parse("2013-06-27"),
                "etroit",
                List.of(new Feuille(
                        "Sites", Collections.nCopies(9, "Objet"), List.of(Collections.nCopies(9, (Object) texte)))));

        assertThat(String.join("\n", pages(etroit)).lines())
                .hasSizeGreaterThan(50)
                .anySatisfy(ligne -> assertThat(ligne).contains("l’audit"))
                .noneMatch(ligne -> ligne.strip().endsWith("’"));
    }

    @Test
    void un_texte_avec_des_balises_est_imprime_tel_quel() throws IOException {
        assertThat(pages(de("<script>alert(1)</script> & Cie", 0, null)).get(0))
                .contains("<script>alert(1)</script> & Cie");
        assertThat(pages(classeur(List.of())).get(0)).contains("Rien à signaler.");
    }

    @Test
    void un_tableau_trop_long_pour_le_papier_est_refuse_en_disant_quoi_faire() {
        Locale machine = Locale.getDefault();
        Locale.setDefault(Locale.US);
        try {
            assertThatThrownBy(() ->
                            exports.ecrire(classeur(Collections.nCopies(2_001, List.of("x", 1, ""))), Format.PDF))
                    .isInstanceOf(TropDeLignes.class)
                    .hasMessage(
                            "Ce tableau a 2\u202f001 lignes\u00a0: un fichier pdf en contient 2\u202f000 au plus. Choisissez"
                                    + " un filtre ou un autre format.");
        } finally {
            Locale.setDefault(machine);
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void chaque_format_se_reconnait_a_son_extension(Format format) {
        assertThat(Format.deLExtension(format.extension())).contains(format);
        assertThat(Format.deLExtension(format.extension() + "x")).isEmpty();
    }

    @Test
    void une_ligne_incomplete_ou_une_valeur_inconnue_est_un_defaut() {
        assertThatThrownBy(() -> de("x", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> de("x", 1.5, null)).isInstanceOf(IllegalArgumentException.class);
    }
}
