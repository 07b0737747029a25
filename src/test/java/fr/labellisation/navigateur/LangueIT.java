package fr.labellisation.navigateur;

import static fr.labellisation.essais.ReponsesDemarche.comiteConstitue;
import static fr.labellisation.essais.ReponsesDemarche.communicationPrevue;
import static fr.labellisation.essais.ReponsesDemarche.demarcheDecidee;
import static fr.labellisation.essais.ReponsesDemarche.enqueteLancee;
import static fr.labellisation.essais.ReponsesDemarche.perimetreArrete;
import static fr.labellisation.essais.ReponsesDemarche.referentNomme;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.ArreterPerimetre;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.ConstituerComitePilotage;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.EtablirPlanCommunication;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.NommerReferent;
import static fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction.Element.LancerEnquete;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import fr.labellisation.acces.Role;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.langue.Lexique;
import fr.labellisation.parcours.demarche.processus.LabellisationPrefecture;
import fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts;
import fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A person of each kind passes all his screens; none shows him a word of English. */
@Tag("base-indifferente")
class LangueIT extends Parcours91 {
    @RegisterExtension
    static final NavigateurDEssai navigateur = new NavigateurDEssai();

    private static final Lexique LEXIQUE = new Lexique();

    /** Folder of the forms in a deployment; file format; kind of group; name of the engine: names, not texts. */
    private static final Set<String> ADMIS = Set.of("forms", "default");

    private static final String ONGLET_LU = """
            () => {
              const onglet = document.querySelector('.ctn-tabbed-content');
              const attente = [...onglet.querySelectorAll('.loader-state.loading')].some(e => e.checkVisibility());
              const fiche = [...onglet.querySelectorAll('*')].some(e => e.shadowRoot?.textContent.trim());
              return !attente && (fiche || onglet.innerText.trim() !== '');
            }
            """;

    private final TextesLus textes = new TextesLus(LEXIQUE, ADMIS);

    @Test
    void tasklist_ne_montre_aucun_mot_anglais() {
        lancer(EnqueteSatisfaction.CLE, demarche("qualipref-2012", "M1", "M2"), Map.of());
        faire(LancerEnquete.name(), enqueteLancee("2013-01-07"));
        Tasklist referent = navigateur.tasklistDe(Role.REFERENT_QUALITE);
        Page page = referent.page();
        referent.taches();
        lire(page, "list of tasks");

        page.getByText("Raccourcis clavier").click();
        attendre(page, "text=prendre la tâche sélectionnée");
        lire(page, "shortcuts");
        fermerLaFenetre(page);
        page.getByPlaceholder("Chercher une tâche").click();
        attendre(page, ".dropdown-menu >> text=Sans échéance");
        lire(page, "search");
        page.keyboard().press("Escape");

        referent.prendre("Publier les résultats");
        lire(page, "form");
        remplirMal(referent, "Nombre de réponses", "-1");
        remplirMal(referent, "Usagers satisfaits", "101");
        remplirMal(referent, "Usagers satisfaits", "");
        page.getByLabel("Date de publication").first().click();
        attendre(page, ".flatpickr-calendar.open");
        lire(page, "calendar of a form");
        page.keyboard().press("Escape");
        // What was typed is asked about once before it is left.
        List<String> questions = new ArrayList<>();
        page.onceDialog(question -> {
            questions.add(question.message());
            question.accept();
        });
        for (String onglet : new String[] {"Historique", "Diagramme", "Description"}) {
            page.locator(".task-card .nav-tabs").getByText(onglet).click();
            page.locator(".task-card .nav-tabs li.active").getByText(onglet).waitFor();
            lire(page, onglet);
        }
        assertThat(questions).containsExactly("Ce que vous avez saisi n’est pas enregistré. Quitter quand même\u00a0?");
        page.getByText("Commenter").first().click();
        attendre(page, "#comment-form-message");
        lire(page, "comment");
        fermerLaFenetre(page);

        page.getByText("Que voulez-vous faire ?").click();
        page.locator(".modal-content").getByText("Cycle d’un label").waitFor();
        lire(page, "processes to start");
        page.locator(".modal-content").getByText("Cycle d’un label").click();
        attendre(page, ".modal-content .fjs-container");
        remplirMal(referent, "Site", "Évry");
        remplirMal(referent, "Numéro de l’attestation", "x".repeat(101));

        sansFaute(100);
    }

    @Test
    void cockpit_ne_montre_aucun_mot_anglais() {
        demarrer(LabellisationPrefecture.CLE, titulaire(Role.SECRETAIRE_GENERAL), demarcheDecidee("commun"));
        faire(NommerReferent.name(), referentNomme("2013-01-07"));
        faire(ConstituerComitePilotage.name(), comiteConstitue("2013-01-14"));
        faire(ArreterPerimetre.name(), perimetreArrete("2013-01-07", "91-evry|M1", "91-evry|M2"));
        faire(EtablirPlanCommunication.name(), communicationPrevue());
        gestion.createJobQuery().timers().list().forEach(travail -> gestion.setJobRetries(travail.getId(), 0));
        Page page = navigateur.connecter(titulaire(Role.CABINET));

        aller(page, "cockpit", "#/dashboard", ".labellisation-page h1");
        aller(page, "cockpit", "#/processes", "text=Labellisation d’une préfecture");
        page.locator("[cam-widget-header]").getByText("Plus").click();
        lire(page, "menu");
        page.keyboard().press("Escape");
        page.getByText("Aperçus").click();
        attendre(page, ".tile");
        lire(page, "previews");
        aller(page, "cockpit", "#/decisions", "text=Paliers de rappel");
        aller(page, "cockpit", "#/tasks", "text=91-evry.chef-de-service");
        String definition = depot.createProcessDefinitionQuery()
                .processDefinitionKey(LabellisationPrefecture.CLE)
                .latestVersion()
                .singleResult()
                .getId();
        onglets(page, "#/process-definition/" + definition + "/runtime");
        page.locator(".nav-tabs > li").first().click();
        page.getByPlaceholder("Ajouter un critère").first().click();
        page.locator(".dropdown-menu li").getByText("Date de début").first().click();
        page.locator(".value-field").first().click();
        attendre(page, ".uib-daypicker");
        lire(page, "search by date");
        for (String processus : new String[] {LabellisationPrefecture.CLE, DiagnosticEcarts.CLE}) {
            String instance = moteur.createProcessInstanceQuery()
                    .processDefinitionKey(processus)
                    .list()
                    .get(0)
                    .getId();
            onglets(page, "#/process-instance/" + instance + "/runtime");
        }
        String decision = depot.createDecisionDefinitionQuery()
                .decisionDefinitionKey("Delais")
                .latestVersion()
                .singleResult()
                .getId();
        aller(page, "cockpit", "#/decision-definition/" + decision, ".tjs-table .clause");
        aller(page, "cockpit", "#/repository", "text=AuditInterne.bpmn");
        for (Map.Entry<String, String> fichier : Map.of(
                        "AuditInterne.bpmn", ".djs-container",
                        "IssueAudit.dmn", "text=Issue d’un audit",
                        "NommerReferent.form", "text=Données brutes")
                .entrySet()) {
            page.getByText(fichier.getKey()).first().click();
            attendre(page, fichier.getValue());
            lire(page, fichier.getKey());
        }
        aller(page, "cockpit", "#/process-instance/inconnue/runtime", ".page-notifications .alert");

        sansFaute(200);
    }

    @Test
    void l_administration_ne_montre_aucun_mot_anglais() {
        String referent = titulaire(Role.REFERENT_QUALITE);
        Page page = navigateur.connecter(navigateur.personnes().avec(Role.ADMINISTRATEUR, null));

        aller(page, "admin", "#/", "[ng-view] >> text=Comptes");
        aller(page, "admin", "#/users", "tbody tr");
        aller(page, "admin", "#/user-create", "text=Créer le compte");
        page.locator("input[type=password]").first().fill("court");
        page.getByText("ne remplit pas encore").first().waitFor();
        lire(page, "password too short");
        for (String onglet : new String[] {"profile", "account", "groups", "tenants"}) {
            aller(page, "admin", "#/users/" + referent + "?tab=" + onglet, "legend, h3");
        }
        aller(page, "admin", "#/groups", "tbody tr");
        aller(page, "admin", "#/group-create", "text=Créer le groupe");
        for (String onglet : new String[] {"information", "tenants", "users"}) {
            aller(page, "admin", "#/groups/91.prefet?tab=" + onglet, "legend, h3");
        }
        aller(page, "admin", "#/tenants", "text=Département 91");
        aller(page, "admin", "#/tenant-create", "text=Créer le département");
        for (String onglet : new String[] {"information", "groups", "users"}) {
            aller(page, "admin", "#/tenants/91?tab=" + onglet, "text=Département 91");
        }
        aller(page, "admin", "#/system?section=system-settings-general", "text=est en service");
        aller(page, "admin", "#/authorization?resource=0", "text=Autorisations");

        sansFaute(100);
    }

    @Test
    void l_accueil_ne_montre_aucun_mot_anglais() {
        Page page = navigateur.connecter(titulaire(Role.CABINET));

        aller(page, "welcome", "", "text=Modifier le profil");
        page.getByText("Modifier le profil").click();
        attendre(page, "#user-profile-firstname");
        lire(page, "profile");
        page.getByText("Annuler").first().click();
        page.getByText("Changer le mot de passe").first().click();
        attendre(page, "input[type=password]");
        lire(page, "password");

        sansFaute(20);
    }

    @Test
    void l_aide_et_ce_que_la_loi_veut_dit_ne_montrent_aucun_mot_anglais() {
        Page page = navigateur.connecter(titulaire(Role.CABINET));

        for (String chemin :
                new String[] {"/suivi/aide", "/mentions-legales", "/donnees-personnelles", "/accessibilite"}) {
            page.navigate(navigateur.adresse(chemin));
            page.locator("details").all().forEach(Locator::click);
            lire(page, chemin);
        }

        sansFaute(100);
    }

    @Test
    void une_erreur_est_dite_en_francais_avec_un_retour_a_l_accueil() {
        Page page = navigateur.connecter(titulaire(Role.CABINET));

        for (String chemin : new String[] {
            "/nulle/part", "/camunda/nulle/part", "/camunda/app/admin/default/", "/camunda-welcome/index.html", "/error"
        }) {
            page.navigate(navigateur.adresse(chemin));
            assertThat(page.locator("html").getAttribute("lang")).as(chemin).isEqualTo("fr");
            assertThat(page.getByText("Revenir à l’accueil").isVisible())
                    .as(chemin)
                    .isTrue();
            lire(page, chemin);
        }

        sansFaute(5);
    }

    private void lire(Page page, String ecran) {
        textes.lire(page, ecran);
    }

    private void sansFaute(int auMoins) {
        assertThat(textes.fautes()).isEmpty();
        assertThat(textes.nombre()).as("texts read").isGreaterThan(auMoins);
    }

    private void aller(Page page, String application, String vue, String attendu) {
        navigateur.ouvrir(page, "/camunda/app/" + application + "/default/" + vue);
        attendre(page, attendu);
        lire(page, application + " " + vue);
    }

    /** Each tab of a definition or of an instance. */
    private void onglets(Page page, String vue) {
        aller(page, "cockpit", vue, ".djs-container .djs-shape");
        Locator onglets = page.locator(".nav-tabs > li");
        for (int i = 0; i < onglets.count(); i++) {
            onglets.nth(i).click();
            page.waitForFunction(ONGLET_LU);
            lire(page, vue + " tab " + i);
        }
    }

    private void remplirMal(Tasklist tasklist, String libelle, String valeur) {
        tasklist.remplir(libelle, valeur);
        tasklist.erreurs(libelle).first().waitFor();
        lire(tasklist.page(), libelle + " = " + valeur);
    }

    private static void fermerLaFenetre(Page page) {
        page.keyboard().press("Escape");
        page.locator(".modal-content").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    private static void attendre(Page page, String selecteur) {
        page.locator(selecteur).first().waitFor();
    }
}
