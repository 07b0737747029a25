package fr.labellisation.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.Parcours91;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;

/** Results of a site leave as a sheet and come back filled in. */
class IndicateursEnFeuilleIT extends Parcours91 {
    private static final String PAGE = "/suivi/sites/91-evry/indicateurs";
    private static final String TITRES = "Site;Indicateur;Période;Valeur;Remarque;Version\n";
    private static final String APPELS = "Préfecture d’Évry;E5 – Appels perdus;";
    private static final Pattern CODEE = Pattern.compile("name=\"ligne\"[^>]*value=\"([^\"]*)\"( checked)?");

    private Navigateur referent;

    @BeforeEach
    void un_site_engage() {
        demarche("qualipref-2012", "M1", "M2");
        referent = new Navigateur(port)
                .connecter(
                        new Personnes(annuaire, identites).avec(Role.REFERENT_QUALITE, DEPARTEMENT),
                        Personnes.MOT_DE_PASSE);
    }

    private String rendre(byte[] feuille, String nom) {
        return HtmlUtils.htmlUnescape(referent.deposer("/mot-de-passe", PAGE + "/feuille", "feuille", nom, feuille)
                .body());
    }

    private String rendre(String lignes) {
        return rendre((TITRES + lignes).getBytes(StandardCharsets.UTF_8), "resultats.csv");
    }

    /** Confirms what a preview shows; {@code cochees} those rows only that are ticked. */
    private String ecrire(String lignes, boolean cochees) {
        String apercu = referent.deposer(
                        "/mot-de-passe",
                        PAGE + "/feuille",
                        "feuille",
                        "resultats.csv",
                        (TITRES + lignes).getBytes(StandardCharsets.UTF_8))
                .body();
        List<Map.Entry<String, String>> champs = CODEE.matcher(apercu)
                .results()
                .filter(ligne -> !cochees || ligne.group(2) != null)
                .map(ligne -> Map.entry("ligne", HtmlUtils.htmlUnescape(ligne.group(1))))
                .toList();
        assertThat(referent.remplir(PAGE, PAGE + "/feuille/ecrire", champs).statusCode())
                .isEqualTo(302);
        return HtmlUtils.htmlUnescape(referent.page(PAGE).body());
    }

    private List<String> ecrits() {
        return textes("select periode || ' ' || version || ' ' || valeur || ' ' || commentaire from mesure"
                + " order by periode, version");
    }

    @Test
    void une_feuille_montre_ce_qu_elle_change_l_ecrit_une_fois_confirmee_et_rien_de_plus_la_seconde_fois() {
        String feuille = APPELS + "1er trimestre 2013;9,5;Standard remplacé.;0\n" + APPELS + "2012-T4;12;;\n";

        assertThat(rendre(feuille))
                .contains(
                        "Ce que la feuille change",
                        "E5 – Appels perdus, 1er trimestre 2013",
                        "9,5",
                        "Standard remplacé.",
                        "E5 – Appels perdus, 4e trimestre 2012");
        assertThat(ecrits()).isEmpty();

        assertThat(ecrire(feuille, true)).contains("2 résultats sont enregistrés.", "value=\"Standard remplacé.\"");
        assertThat(ecrits()).containsExactly("2012-T4 1 12.00 ", "2013-T1 1 9.50 Standard remplacé.");
        assertThat(rendre(feuille)).contains("La feuille ne change rien");
        assertThat(rendre(APPELS + "2012-T4;;;\n"))
                .as("an empty cell takes nothing back")
                .contains("La feuille ne change rien");
    }

    @Test
    void ce_que_la_page_donne_a_emporter_revient_sans_rien_changer() throws IOException {
        ecrire(APPELS + "2013-T1;9,5;Standard remplacé.;\n", true);
        byte[] classeur =
                referent.fichier(PAGE + "/export.xlsx?trimestre=2013-T1", PAGE).body();

        try (ReadableWorkbook lu = new ReadableWorkbook(new ByteArrayInputStream(classeur))) {
            List<Row> rangees = lu.getFirstSheet().read();
            assertThat(rangees.get(0).stream().map(une -> une.getText()).toList())
                    .containsExactly(
                            "Site", "Indicateur", "Cible", "Période", "Valeur", "Objectif", "Remarque", "Version");
            assertThat(rangees)
                    .anySatisfy(ligne -> assertThat(ligne.stream()
                                    .map(une -> une == null ? "" : une.getText())
                                    .collect(Collectors.joining("|")))
                            .contains("E5 – Appels perdus", "1er trimestre 2013|9.5|atteint|Standard remplacé.|1"));
        }
        assertThat(rendre(classeur, "resultats.xlsx")).contains("La feuille ne change rien");
        assertThat(referent.page(PAGE + "/export.csv?trimestre=2013-T1").body())
                .contains("E5 – Appels perdus;", ";9,5;atteint;Standard remplacé.;1");
        assertThat(referent.page(PAGE + "/export.csv?trimestre=2013-T9").statusCode())
                .isEqualTo(404);
    }

    @Test
    void chaque_faute_dit_sa_cellule_et_rien_n_est_propose() {
        String page = rendre(APPELS + "2013-T1;douze;;\n"
                + APPELS + "2012-T4;101;;\n"
                + APPELS + "2013-T2;9;;\n"
                + APPELS + "janvier 2013;9;;\n"
                + "Préfecture d’Évry;E99 – Inconnu;2013-T1;9;;\n"
                + "Préfecture de Melun;E5 – Appels perdus;2012-T3;9;;\n"
                + "Préfecture d’Évry;;2012-T3;9;;\n"
                + APPELS + "2012-T2;9;;\n"
                + APPELS + "2e trimestre 2012;8;;\n"
                + APPELS + "2012-T1;9;" + "a".repeat(501) + ";\n");

        assertThat(page.replaceAll("<[^>]+>", ""))
                .contains("Rien n’est écrit.")
                .contains("D2 Un nombre comme 12 ou 9,5 est attendu.")
                .contains("D3 100 au plus est attendu.")
                .contains("D4 Cette période n’a pas commencé.")
                .contains("C5 «\u00a0janvier 2013\u00a0» n’est pas une période de cet indicateur, mesuré par trimestre")
                .contains("B6 «\u00a0E99 – Inconnu\u00a0» n’est pas un indicateur de ce site.")
                .contains("A7 «\u00a0Préfecture de Melun\u00a0» n’est pas ce site")
                .contains("B8 L’indicateur manque\u00a0; dans des cellules fusionnées")
                .contains(
                        "D10 Le résultat de «\u00a0E5 – Appels perdus\u00a0», 2e trimestre 2012, est donné deux fois.")
                .contains("E11 500 caractères au plus.");
        assertThat(page).doesNotContain("name=\"ligne\"");
        assertThat(rendre("Site;Remarque\nx;y\n".getBytes(StandardCharsets.UTF_8), "vide.csv"))
                .contains("La colonne «\u00a0Indicateur\u00a0» manque", "La colonne «\u00a0Valeur\u00a0» manque");
    }

    @Test
    void formules_dates_et_cellules_fusionnees_sont_refusees_a_leur_place() throws IOException {
        String page = rendre(
                        classeur(feuille -> {
                            feuille.value(1, 0, "E5 – Appels perdus");
                            feuille.value(1, 1, "2013-T1");
                            feuille.formula(1, 2, "A1+1");
                            feuille.value(2, 0, "E5 – Appels perdus");
                            feuille.value(2, 1, "2012-T4");
                            feuille.value(2, 2, LocalDate.parse("2013-01-09"));
                            feuille.style(2, 2).format("dd/mm/yyyy").set();
                            feuille.value(3, 0, "E5 – Appels perdus");
                            feuille.value(3, 1, "2012-T3");
                            feuille.value(3, 2, 8);
                            feuille.value(4, 1, "2012-T2");
                            feuille.value(4, 2, 8);
                            feuille.range(3, 0, 4, 0).merge();
                        }),
                        "resultats.xlsx")
                .replaceAll("<[^>]+>", "");

        assertThat(page)
                .contains("C2 Une formule est écrite ici\u00a0: remplacez-la par sa valeur.")
                .contains("C3 Un nombre comme 12 ou 9,5 est attendu, c’est une date.")
                .contains("A5 L’indicateur manque\u00a0; dans des cellules fusionnées");
    }

    private static byte[] classeur(Consumer<Worksheet> lignes) throws IOException {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        try (Workbook livre = new Workbook(sortie, "essai", "1.0")) {
            Worksheet feuille = livre.newWorksheet("Résultats");
            feuille.value(0, 0, "Indicateur");
            feuille.value(0, 1, "Période");
            feuille.value(0, 2, "Valeur");
            lignes.accept(feuille);
        }
        return sortie.toByteArray();
    }

    @Test
    void cent_mille_lignes_sont_refusees_d_une_phrase() {
        String lignes = IntStream.range(0, 100_000).mapToObj(rang -> ";;;1;;").collect(Collectors.joining("\n"));

        assertThat(rendre(lignes)).contains("La feuille a plus de 1\u202f000 lignes");
        assertThat(rendre(new byte[2_000_001], "grand.csv")).contains("Le fichier pèse plus de 2");
        assertThat(ecrits()).isEmpty();
    }

    @Test
    void un_resultat_saisi_depuis_que_la_feuille_est_partie_n_est_ecrit_que_si_on_le_coche() {
        ecrire(APPELS + "2013-T1;9,5;;0\n", true);

        String apercu = rendre(APPELS + "2013-T1;8;;0\n");
        assertThat(apercu).contains("a été changée depuis que la feuille est partie", "9,5");
        ecrire(APPELS + "2013-T1;8;;0\n", true);
        assertThat(ecrits()).containsExactly("2013-T1 1 9.50 ");

        ecrire(APPELS + "2013-T1;8;;0\n", false);
        assertThat(ecrits()).containsExactly("2013-T1 1 9.50 ", "2013-T1 2 8.00 ");
    }

    @Test
    void l_api_donne_les_resultats_de_la_periode_demandee() {
        ecrire(APPELS + "2013-T1;9,5;Standard remplacé.;\n" + APPELS + "2012-T4;12;;\n", true);

        String tout = api("").body();
        assertThat(tout)
                .contains("\"engagement\":\"E5\",\"libelle\":\"Appels perdus\",\"local\":false")
                .contains("{\"periode\":\"2012-T4\",\"valeur\":12,\"atteint\":false}")
                .contains(
                        "{\"periode\":\"2013-T1\",\"valeur\":9.5,\"atteint\":true,\"remarque\":\"Standard remplacé.\"}");
        assertThat(api("?periode=2013-T1").body()).contains("\"2013-T1\"").doesNotContain("\"2012-T4\"");
        assertThat(api("?periode=zut").statusCode()).isEqualTo(400);
        assertThat(api("?periode=zut").body()).contains("une période s’écrit 2026-11, 2026-T4");
    }

    private HttpResponse<String> api(String suite) {
        return referent.envoyer("GET", "/api/v1/sites/91-evry/indicateurs" + suite, "application/json", null);
    }
}
