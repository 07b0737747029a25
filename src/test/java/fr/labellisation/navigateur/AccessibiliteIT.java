package fr.labellisation.navigateur;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.annonces.courriel.BoiteDEnvoi;
import fr.labellisation.annonces.courriel.Destinataire;
import fr.labellisation.annonces.courriel.NatureCourriel;
import fr.labellisation.annonces.courriel.NouveauCourriel;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.lecture.situation.NationRemplie;
import fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts;
import fr.labellisation.parcours.entree.DeroulementDEntree;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.Territoire;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** No page of ours keeps anybody out, nor makes the browser complain, on a screen and on a telephone. */
@Tag("base-indifferente")
class AccessibiliteIT extends Parcours91 {
    @RegisterExtension
    static final NavigateurDEssai navigateur = new NavigateurDEssai();

    /** More than one page of them. */
    private static final int SITES = 60;

    @Autowired
    private JdbcTemplate gabarit;

    @Autowired
    private Territoire territoire;

    @Autowired
    private BoiteDEnvoi boite;

    @Autowired
    private DeroulementDEntree entrees;

    private NationRemplie nation;

    @AfterEach
    void la_nation_est_videe() {
        if (nation != null) {
            nation.vider();
        }
    }

    @Test
    void la_connexion_et_une_erreur() {
        Page page = navigateur.fenetre();
        Accessibilite vue = new Accessibilite(page);

        vue.ouvrir(navigateur.adresse("/connexion"));
        vue.ouvrir(navigateur.adresse("/connexion?erreur=identifiants"));
        vue.ouvrir(navigateur.adresse("/mentions-legales"));
        vue.ouvrir(navigateur.adresse("/donnees-personnelles"));
        vue.ouvrir(navigateur.adresse("/accessibilite"));
        navigateur.seConnecter(page, ministere(), Personnes.MOT_DE_PASSE);
        vue.ouvrir(navigateur.adresse("/mot-de-passe"));
        vue.ouvrir(navigateur.adresse("/nulle/part"));

        sansFaute(vue, 60);
    }

    @Test
    void les_pages_du_departement() {
        lancer(DiagnosticEcarts.CLE, demarche("qualipref-2012", "M1", "M2"), Map.of());
        aujourdhuiEst("2013-03-01");
        Page page = navigateur.connecter(titulaire(Role.REFERENT_QUALITE));
        Accessibilite vue = new Accessibilite(page);

        for (String chemin : List.of(
                "/suivi/ma-journee",
                "/suivi/departements/91",
                "/suivi/sites/91-evry",
                "/suivi/sites/91-evry/ecrits",
                "/suivi/sites/91-evry/ecrits?etape=zut",
                "/suivi/sites/91-evry/services",
                "/suivi/sites/91-evry/diagnostic",
                "/suivi/departements/91/engagements",
                "/suivi/departements/91/engagements/qualipref-2012",
                "/suivi/departements/91/engagements/qualipref-2012/remplacement",
                "/suivi/sites/91-evry/indicateurs",
                "/suivi/sites/91-evry/plan",
                "/suivi/sites/91-evry/groupes",
                "/suivi/sites/91-evry/passage",
                "/suivi/sites/91-evry/passage?vers=zut",
                "/suivi/calendrier",
                "/suivi/calendrier/export.csv?mois=zut",
                "/suivi/planning?departement=91&referentiel=qualipref-2012&cible=2014-01-15&sites=91-evry",
                "/suivi/messages",
                "/suivi/messages/" + message(),
                "/suivi/calendriers",
                "/suivi/entree",
                "/suivi/catalogue",
                "/suivi/catalogue/versions/qualipref-2012",
                "/suivi/a-propos",
                "/suivi/aide",
                "/suivi/delais")) {
            vue.ouvrir(navigateur.adresse(chemin));
            assertThat(page.locator("main h1").count()).as(chemin).isEqualTo(1);
        }

        sansFaute(vue, 200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"taches/LancerEnquete", "rappels/comite"})
    void un_reglage_son_refus_et_son_apercu(String reglage) {
        Page page = navigateur.connecter(titulaire(Role.REFERENT_QUALITE));
        Accessibilite vue = new Accessibilite(page);

        vue.ouvrir(navigateur.adresse("/suivi/delais/" + reglage + "?departement=91"));
        apercu(page).click();
        page.locator("#refus").waitFor();
        vue.controler();
        page.getByLabel("Motif").fill("L’enquête part plus tôt.");
        page.locator("main input[inputmode=numeric]").first().fill("21");
        apercu(page).click();
        page.getByText("Confirmer le changement").waitFor();
        vue.controler();

        sansFaute(vue, 60);
    }

    @Test
    void une_feuille_refusee_puis_apercue_puis_importee() {
        aujourdhuiEst("2026-01-12");
        Page page = navigateur.connecter(titulaire(Role.REFERENT_QUALITE));
        Accessibilite vue = new Accessibilite(page);
        String titres = "Département;Site;Référentiel;Modules;Date du label\n";

        vue.ouvrir(navigateur.adresse("/suivi/entree"));
        deposer(page, titres + "91;Évry;qual-e-pref-2018;M1, M2;hier\n");
        page.getByText("E2").waitFor();
        vue.controler();
        deposer(page, titres + "91;91-evry;qual-e-pref-2018;M1, M2;04/11/2024\n");
        page.getByText("Aperçu de la reprise").waitFor();
        vue.controler();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Importer"))
                .click();
        page.getByText("Reprise en cours").waitFor();
        vue.controler();
        entrees.avancer();
        page.getByText("Actualiser").click();
        page.getByText("1 ligne importée".replace("1 ", "1\u00a0")).waitFor();
        vue.controler();

        sansFaute(vue, 60);
    }

    @Test
    void une_campagne_refusee_puis_lancee_puis_ecrite_a_ceux_qui_manquent() {
        aujourdhuiEst("2014-09-01");
        titulaire(Role.REFERENT_QUALITE);
        Page page = navigateur.connecter(ministere());
        Accessibilite vue = new Accessibilite(page);

        vue.ouvrir(navigateur.adresse("/suivi/campagnes"));
        vue.ouvrir(navigateur.adresse("/suivi/campagnes/nouvelle"));
        cliquer(page, "Lancer la campagne");
        page.getByText("La campagne n’a pas de nom").waitFor();
        vue.controler();
        page.getByLabel("Nom de la campagne").fill("Qualipref 2.0 partout");
        page.locator("input[value='qualipref-2.0']").check();
        page.getByLabel("Jour de l’étape 1").fill("2014-12-31");
        page.getByLabel("Part de l’étape 1, en %").fill("50");
        cliquer(page, "Lancer la campagne");
        page.getByText("Où en est la campagne").waitFor();
        vue.controler();
        page.getByText("Corriger la campagne").click();
        vue.controler();
        page.goBack();
        page.getByText("Écrire à ceux qui manquent").click();
        vue.controler();
        page.getByLabel("Sujet").fill("Où en êtes-vous ?");
        page.getByLabel("Texte").fill("Merci de répondre.\n\nLe ministère");
        cliquer(page, "Voir l’aperçu");
        page.getByText("Ce que chacun lira").waitFor();
        vue.controler();
        cliquer(page, "Modifier le message");
        assertThat(page.getByLabel("Texte").inputValue()).isEqualTo("Merci de répondre.\n\nLe ministère");
        cliquer(page, "Voir l’aperçu");
        cliquer(page, "Envoyer");
        page.getByText("Le message est parti").waitFor();
        vue.controler();
        vue.ouvrir(navigateur.adresse("/suivi/campagnes"));

        sansFaute(vue, 60);
    }

    private static void cliquer(Page page, String bouton) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(bouton).setExact(true))
                .click();
    }

    private static void deposer(Page page, String csv) {
        page.getByLabel("Feuille de calcul")
                .setInputFiles(new FilePayload("sites.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Vérifier la feuille"))
                .click();
    }

    private static Locator apercu(Page page) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Voir ce qui change"));
    }

    @Test
    void les_pages_de_la_nation() {
        nation = new NationRemplie(gabarit, territoire, horloge.instant());
        nation.remplir(SITES);
        Page page = navigateur.connecter(ministere());
        Accessibilite vue = new Accessibilite(page);

        vue.ouvrir(navigateur.adresse("/suivi/nation"));
        vue.ouvrir(navigateur.adresse("/suivi/calendrier"));
        vue.ouvrir(navigateur.adresse("/suivi/delais"));

        sansFaute(vue, 100);
    }

    @Test
    void la_description_de_l_api() {
        Page page = navigateur.connecter(ministere());
        Accessibilite vue = new Accessibilite(page);

        vue.ouvrir(navigateur.adresse("/suivi/api"));
        page.getByText("Ouvrir la réponse de /api/v1/nation").click();
        page.waitForURL(navigateur.adresse("/api/v1/nation"));

        sansFaute(vue, 30);
    }

    private String ministere() {
        return navigateur.personnes().avec(Role.MINISTERE, null);
    }

    private long message() {
        return boite.deposer(new NouveauCourriel(
                        "essai/91",
                        NatureCourriel.JOUR,
                        new CodeDepartement(DEPARTEMENT),
                        null,
                        Destinataire.de(null, null, "Odile Faure", "odile.faure@example.org"),
                        "Audit externe demain",
                        "Bonjour",
                        "<p>Bonjour</p>",
                        null,
                        null))
                .orElseThrow();
    }

    private static void sansFaute(Accessibilite vue, int auMoins) {
        assertThat(vue.fautes()).isEmpty();
        assertThat(vue.controles()).as("rules that hold").isGreaterThan(auMoins);
    }
}
