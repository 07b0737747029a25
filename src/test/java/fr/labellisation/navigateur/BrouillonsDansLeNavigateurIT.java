package fr.labellisation.navigateur;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.essais.ReponsesDemarche;
import fr.labellisation.parcours.comites.processus.ComiteLocalUsagers;
import fr.labellisation.parcours.demarche.processus.LabellisationPrefecture;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What somebody types into the form of a task comes back, wherever he opens it again and whatever happened in between. */
@Tag("base-indifferente")
class BrouillonsDansLeNavigateurIT extends Parcours91 {
    @RegisterExtension
    static final NavigateurDEssai navigateur = new NavigateurDEssai();

    private static final String NOMMER = "Nommer le référent qualité";
    private static final String COMPOSER = "Composer le comité";

    private void uneDemarche() {
        demarrer(
                LabellisationPrefecture.CLE,
                titulaire(Role.SECRETAIRE_GENERAL),
                ReponsesDemarche.demarcheDecidee("commun"));
    }

    /** Another machine of the same person: nothing of the browser of the first. */
    private Tasklist poste(Role role, String tache) {
        return navigateur.tasklistDe(role).ouvrir(tache);
    }

    private static Locator nom(Page page) {
        return page.getByLabel("Prénom et nom").first();
    }

    private static Locator etat(Page page) {
        return page.locator(".labellisation-brouillon-etat");
    }

    private static Locator reprise(Page page) {
        return page.locator(".labellisation-brouillon-repris");
    }

    private static void enregistre(Page page) {
        assertThat(etat(page)).hasText("Brouillon de 10\u00a0h\u00a000 enregistré.");
    }

    private String garde() {
        return base.sql("select valeurs from brouillon").query(String.class).single();
    }

    @Test
    void ce_qui_est_tape_se_retrouve_sur_un_autre_poste_et_peut_etre_jete() {
        uneDemarche();
        Tasklist bureau = navigateur.tasklistDe(Role.SECRETAIRE_GENERAL).prendre(NOMMER);
        bureau.cocher("C’est bien cette personne");
        bureau.page()
                .waitForResponse(
                        reponse -> "POST".equals(reponse.request().method())
                                && reponse.url().endsWith("/brouillon")
                                && reponse.request().postData().contains("Camille Renard"),
                        () -> bureau.remplir("Prénom et nom", "Camille Renard"));
        enregistre(bureau.page());
        // What is not filled in yet is no fault yet.
        assertThat(bureau.page().locator(".fjs-form-field-error")).hasCount(0);

        Page maison = poste(Role.SECRETAIRE_GENERAL, NOMMER).page();

        assertThat(reprise(maison)).containsText("Brouillon de 10\u00a0h\u00a000 repris.");
        assertThat(nom(maison)).hasValue("Camille Renard");
        assertThat(maison.getByLabel("C’est bien cette personne").first()).isChecked();
        maison.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/brouillon-repris.png")));
        Accessibilite vue = new Accessibilite(maison);
        vue.controler(".labellisation-brouillon-repris", "brouillon repris");
        assertThat(vue.fautes()).isEmpty();

        maison.onDialog(question -> question.accept());
        maison.getByText("Jeter ce brouillon").click();
        // What is proposed is there again.
        assertThat(nom(maison))
                .hasValue(annuaire.titulaires("91.referent-qualite").get(0).nom());
        assertThat(reprise(maison)).hasCount(0);
        assertThat(base.sql("select count(*) from brouillon")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void les_lignes_d_un_tableau_se_retrouvent_aussi_et_rien_ne_reste_de_la_tache_faite() {
        lancer(
                ComiteLocalUsagers.CLE,
                demarche("qualipref-2012", "M1", "M2"),
                Map.of(VariablesCommunes.PORTEE_COMITE.nom(), SITE));
        Page bureau =
                navigateur.tasklistDe(Role.REFERENT_QUALITE).prendre(COMPOSER).page();
        remplirUneLigne(bureau, 0, "Dominique Morel", "dominique.morel@example.org");
        bureau.getByText("Ajouter un membre").click();
        remplirUneLigne(bureau, 1, "Lise Corbin", "lise.corbin@example.org");
        enregistre(bureau);

        Tasklist maison = poste(Role.REFERENT_QUALITE, COMPOSER);

        assertThat(reprise(maison.page())).containsText("repris.");
        assertThat(champ(maison.page(), 1, "nom")).hasValue("Lise Corbin");
        assertThat(champ(maison.page(), 1, "courriel")).hasValue("lise.corbin@example.org");
        maison.terminer();
        assertThat(base.sql("select count(*) from comite_membre")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(base.sql("select count(*) from brouillon")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static Locator champ(Page page, int ligne, String champ) {
        return page.locator("[data-ligne=\"%d\"]".formatted(ligne)).locator("[name^=%s]".formatted(champ));
    }

    private static void remplirUneLigne(Page page, int ligne, String nom, String courriel) {
        champ(page, ligne, "nom").fill(nom);
        champ(page, ligne, "courriel").fill(courriel);
        champ(page, ligne, "college").selectOption("association");
    }

    @Test
    void un_service_arrete_pendant_la_saisie_et_relance_ne_fait_rien_perdre() {
        uneDemarche();
        Tasklist bureau = navigateur.tasklistDe(Role.SECRETAIRE_GENERAL).prendre(NOMMER);
        Page page = bureau.page();
        bureau.remplir("Prénom et nom", "Camille");
        enregistre(page);
        // Nobody answers, then a service that knows no session of before.
        page.context().setOffline(true);
        bureau.remplir("Prénom et nom", "Camille Renard");
        assertThat(etat(page)).containsText("Le service ne répond pas.");
        page.context().clearCookies();
        page.context().setOffline(false);

        page.waitForURL("**/connexion**");
        page.getByLabel("Identifiant").fill(titulaire(Role.SECRETAIRE_GENERAL));
        page.getByLabel("Mot de passe").fill(Personnes.MOT_DE_PASSE);
        page.getByText("Se connecter").click();

        assertThat(nom(page)).hasValue("Camille Renard");
        enregistre(page);
        assertThat(garde()).contains("Camille Renard");
    }

    @Test
    void une_fenetre_fermee_avant_l_envoi_garde_le_texte_dans_le_navigateur() {
        uneDemarche();
        Tasklist bureau = navigateur.tasklistDe(Role.SECRETAIRE_GENERAL).prendre(NOMMER);
        Page page = bureau.page();
        bureau.refuserLesBrouillons();
        bureau.remplir("Prénom et nom", "Camille Renard");
        assertThat(etat(page)).containsText("gardé dans ce navigateur");
        page.onDialog(question -> question.accept());
        bureau.reprendreLesBrouillons();

        page.navigate("about:blank");
        page.navigate(navigateur.adresse("/camunda/app/tasklist/default/"));
        new Tasklist(page).ouvrir(NOMMER);

        assertThat(nom(page)).hasValue("Camille Renard");
        enregistre(page);
    }

    @Test
    void deux_postes_a_la_fois_gardent_leurs_deux_textes_et_demandent_lequel() {
        uneDemarche();
        Tasklist bureau = navigateur.tasklistDe(Role.SECRETAIRE_GENERAL).prendre(NOMMER);
        Tasklist maison = poste(Role.SECRETAIRE_GENERAL, NOMMER);
        bureau.remplir("Prénom et nom", "Écrit au bureau");
        enregistre(bureau.page());

        maison.remplir("Prénom et nom", "Écrit à la maison");

        assertThat(reprise(maison.page())).containsText("Vous avez aussi un brouillon de 10\u00a0h\u00a000");
        assertThat(nom(maison.page())).hasValue("Écrit à la maison");
        assertThat(garde()).contains("Écrit au bureau");
        maison.page().getByText("Garder celui-ci").click();
        enregistre(maison.page());
        assertThat(garde()).contains("Écrit à la maison");
    }

    @Test
    void une_date_refusee_revient_dans_son_champ_avec_le_brouillon() {
        uneDemarche();
        Tasklist bureau = navigateur.tasklistDe(Role.SECRETAIRE_GENERAL).prendre(NOMMER);
        bureau.remplir("Date de la lettre", "31/02/2013");
        bureau.remplir("Prénom et nom", "Camille Renard");
        enregistre(bureau.page());
        assertThat(garde()).contains("31/02/2013");

        Page maison = poste(Role.SECRETAIRE_GENERAL, NOMMER).page();

        assertThat(maison.getByLabel("Date de la lettre").first()).hasValue("31/02/2013");
        assertThat(maison.locator(".labellisation-date-refusee")).containsText("n’est pas un jour qui existe");
        assertThat(nom(maison)).hasValue("Camille Renard");
    }

    @Test
    void ce_qui_est_tape_dans_la_fenetre_d_un_depart_se_retrouve_sur_un_autre_poste_avec_sa_date_refusee() {
        Tasklist bureau = navigateur.tasklistDe(Role.SECRETAIRE_GENERAL);
        bureau.commencer("Labellisation d’une préfecture");
        bureau.remplir("Date de début", "07/01/2013").remplir("Date visée", "31/02/2014");
        enregistre(bureau.page());

        Tasklist maison = navigateur.tasklistDe(Role.SECRETAIRE_GENERAL);
        maison.commencer("Labellisation d’une préfecture");

        assertThat(reprise(maison.page())).containsText("Brouillon de 10\u00a0h\u00a000 repris.");
        assertThat(maison.page().getByLabel("Date de début").first()).hasValue("07/01/2013");
        assertThat(maison.page().getByLabel("Date visée").first()).hasValue("31/02/2014");
        maison.page().screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/depart-repris.png")));
        Accessibilite vue = new Accessibilite(maison.page());
        vue.controler(".labellisation-brouillon-repris", "départ repris");
        assertThat(vue.fautes()).isEmpty();
        maison.page().onDialog(question -> question.accept());
        maison.page().getByText("Jeter ce brouillon").click();
        assertThat(maison.page().getByLabel("Date de début").first()).hasValue("");
        assertThat(base.sql("select count(*) from brouillon_de_depart")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void quelqu_un_d_autre_sur_le_meme_navigateur_ne_le_voit_pas() {
        uneDemarche();
        Tasklist bureau = navigateur.tasklistDe(Role.SECRETAIRE_GENERAL).prendre(NOMMER);
        bureau.remplir("Prénom et nom", "Camille Renard");
        enregistre(bureau.page());

        assertThat((String) bureau.page().evaluate("JSON.stringify({...localStorage})"))
                .doesNotContain("Camille Renard");
    }
}
