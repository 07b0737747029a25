package fr.labellisation.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.Parcours91;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Results of a site are typed on one page a quarter, told to be reached or not, drawn, and hung in the hall. */
class IndicateursIT extends Parcours91 {
    private static final String PAGE = "/suivi/sites/91-evry/indicateurs";
    private static final String APPELS = "E5/Appels perdus";
    private static final String TRIMESTRE = "2013-T1";

    private Navigateur referent;

    @BeforeEach
    void un_site_engage() {
        demarche("qualipref-2012", "M1", "M2");
        referent = connecte(Role.REFERENT_QUALITE);
    }

    private Navigateur connecte(Role role) {
        String login = new Personnes(annuaire, identites).avec(role, DEPARTEMENT);
        return new Navigateur(port).connecter(login, Personnes.MOT_DE_PASSE);
    }

    private static String texte(String page) {
        return page.replaceAll("(?s)<head>.*</head>", "")
                .replaceAll("(?s)<svg.*?</svg>", "")
                .replaceAll("<[^>]+>", " ")
                .replace("&#39;", "'")
                .replace('\u00a0', ' ')
                .replaceAll("[ \\t\\n\\r]+", " ");
    }

    private HttpResponse<String> saisir(String periode, int version, String avant, String valeur) {
        return saisir(periode, version, avant, valeur, "");
    }

    private HttpResponse<String> saisir(String periode, int version, String avant, String valeur, String remarque) {
        Map<String, String> champs = new LinkedHashMap<>();
        champs.put("trimestre", periode);
        champs.put("indicateur", APPELS);
        champs.put("periode", periode);
        champs.put("version", String.valueOf(version));
        champs.put("avant", avant);
        champs.put("valeur", valeur);
        champs.put("remarqueAvant", "");
        champs.put("remarque", remarque);
        return referent.remplir(PAGE, champs);
    }

    @Test
    void un_resultat_se_saisit_se_dessine_et_se_dit_atteint_ou_non() {
        assertThat(texte(referent.page(PAGE + "?trimestre=" + TRIMESTRE).body()))
                .contains(
                        "1er trimestre 2013",
                        "Ce que demande Qualipref 2",
                        "E5 – Appels perdus",
                        "Cible : moins de 10 %",
                        "par trimestre (défaut du projet)",
                        "Cible non connue")
                .doesNotContain("atteint");

        assertThat(saisir("2012-T4", 0, "", "12").statusCode()).isEqualTo(302);
        assertThat(saisir(TRIMESTRE, 0, "", "9,5").statusCode()).isEqualTo(302);

        String page = referent.page(PAGE + "?trimestre=" + TRIMESTRE).body();
        assertThat(texte(page)).contains("Résultat – – – – – – 12 9,5", "non atteint atteint");
        assertThat(page).contains("<svg", "role=\"img\"", "aria-label=\"Appels perdus, cible");
        assertThat(textes("select valeur from mesure order by periode")).containsExactly("12.00", "9.50");
    }

    @Test
    void ce_qu_un_autre_a_saisi_entre_temps_n_est_pas_ecrase() {
        saisir(TRIMESTRE, 0, "", "8");

        HttpResponse<String> refus = saisir(TRIMESTRE, 0, "", "11");

        assertThat(texte(refus.body()))
                .contains("« Appels perdus », 1er trimestre 2013 : quelqu’un a saisi « 8 » entre-temps.");
        assertThat(refus.body()).contains("value=\"11\"", "name=\"version\" value=\"1\"", "name=\"avant\" value=\"8\"");
        assertThat(textes("select version || ' ' || valeur from mesure")).containsExactly("1 8.00");

        saisir(TRIMESTRE, 1, "8", "11");
        saisir(TRIMESTRE, 2, "11", "");

        assertThat(
                        textes(
                                "select version || ' ' || coalesce(cast(valeur as varchar(20)), 'rien') from mesure order by version"))
                .containsExactly("1 8.00", "2 11.00", "3 rien");
    }

    @Test
    void ce_qui_n_est_pas_un_resultat_est_refuse_et_rien_n_est_ecrit() {
        assertThat(texte(saisir(TRIMESTRE, 0, "", "douze").body())).contains("un nombre comme 12 ou 9,5 est attendu.");
        assertThat(texte(saisir(TRIMESTRE, 0, "", "101").body())).contains("100 au plus est attendu.");
        assertThat(texte(saisir(TRIMESTRE, 0, "", "-1").body())).contains("un nombre comme 12 ou 9,5 est attendu.");
        assertThat(texte(saisir("2013-T2", 0, "", "9").body())).contains("cette période n’a pas commencé.");
        assertThat(referent.remplir(PAGE, Map.of("trimestre", TRIMESTRE, "indicateur", APPELS))
                        .statusCode())
                .isEqualTo(400);
        assertThat(referent.page(PAGE + "?trimestre=2013-T9").statusCode()).isEqualTo(404);
        assertThat(textes("select indicateur from mesure")).isEmpty();
    }

    @Test
    void un_site_mesure_aussi_ce_qu_il_veut_et_cesse_de_le_mesurer() {
        referent.remplir(
                PAGE,
                PAGE + "/locaux",
                Map.of(
                        "libelle", "Attente au guichet",
                        "sens", "au-plus",
                        "valeur", "20",
                        "unite", "minutes",
                        "frequence", "mois"));

        assertThat(texte(referent.page(PAGE + "?trimestre=" + TRIMESTRE).body()))
                .contains(
                        "Attente au guichet",
                        "Cible : au plus 20 minutes",
                        "ajouté par le site",
                        "janvier 2013, en minutes",
                        "mars 2013, en minutes");
        assertThat(texte(referent.remplir(
                                PAGE, PAGE + "/locaux", Map.of("libelle", "Autre", "valeur", "20", "frequence", "mois"))
                        .body()))
                .contains("le bon côté, un nombre comme 12 ou 9,5 et l’unité vont ensemble");

        String id = textes("select id from indicateur_local").get(0);
        referent.remplir(PAGE, PAGE + "/locaux", Map.of("retire", id));

        assertThat(texte(referent.page(PAGE).body())).doesNotContain("Attente au guichet");
        assertThat(textes("select libelle from indicateur_local where retire_le is not null"))
                .containsExactly("Attente au guichet");
    }

    @Test
    void la_feuille_du_hall_tient_sur_une_page() throws IOException {
        saisir("2012-T4", 0, "", "12");
        saisir(TRIMESTRE, 0, "", "9,5");

        byte[] feuille = connecte(Role.CABINET)
                .fichier(PAGE + "/affichage.pdf?trimestre=" + TRIMESTRE, PAGE)
                .body();

        try (PDDocument lue = Loader.loadPDF(feuille)) {
            assertThat(lue.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(lue))
                    .contains("Nos résultats, 1er trimestre 2013", "Appels perdus", "9,5", "12", "atteint");
        }
    }
}
