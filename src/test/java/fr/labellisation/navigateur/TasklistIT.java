package fr.labellisation.navigateur;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.labellisation.essais.ReponsesDemarche.comiteConstitue;
import static fr.labellisation.essais.ReponsesDemarche.communicationPrevue;
import static fr.labellisation.essais.ReponsesDemarche.demarcheDecidee;
import static fr.labellisation.essais.ReponsesDemarche.diagnosticPartage;
import static fr.labellisation.essais.ReponsesDemarche.perimetreArrete;
import static fr.labellisation.essais.ReponsesDemarche.referentNomme;
import static fr.labellisation.parcours.actions.processus.PlanActions.Element.ArreterPlanActions;
import static fr.labellisation.parcours.audits.processus.ReservationAudit.Element.DemanderAudit;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.ArreterPerimetre;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.ConstituerComitePilotage;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.EtablirPlanCommunication;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.NommerReferent;
import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.EvaluerModule;
import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.PartagerDiagnostic;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.CheminDuSite;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.essais.ReponsesAudit;
import fr.labellisation.parcours.audits.DecisionsDeLabel;
import fr.labellisation.parcours.audits.VariablesAudits;
import fr.labellisation.parcours.audits.processus.ReservationAudit;
import fr.labellisation.parcours.demarche.processus.LabellisationPrefecture;
import fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

class TasklistIT extends Parcours91 {
    @RegisterExtension
    static final NavigateurDEssai navigateur = new NavigateurDEssai();

    @Autowired
    private CheminDuSite chemin;

    @Autowired
    private DecisionsDeLabel decisions;

    private static final String REFERENT = "camille.renard";

    @Test
    @Tag("base-indifferente")
    void un_inconnu_est_conduit_a_la_connexion() {
        Page page = navigateur.fenetre();

        page.navigate(navigateur.adresse("/camunda/app/tasklist/default/"));

        assertThat(page.url()).endsWith("/connexion");
        assertThat(page.locator("h1")).hasText("Connexion");
    }

    @Test
    @Tag("base-indifferente")
    void un_mauvais_mot_de_passe_est_refuse_en_francais() {
        Page page = navigateur.fenetre();

        navigateur.seConnecter(page, navigateur.personnes().avec(Role.FORMATION, "94"), "pas le bon");

        assertThat(page.getByRole(AriaRole.ALERT))
                .hasText("Identifiant ou mot de passe incorrect. Après plusieurs erreurs, patientez quelques minutes.");
    }

    @Test
    @Tag("base-indifferente")
    void les_scripts_et_la_langue_de_tasklist_se_chargent() {
        List<String> manques = new ArrayList<>();
        navigateur.personnes().ouvrir(titulaire(Role.REFERENT_QUALITE));
        Page page = navigateur.fenetre();
        page.onPageError(manques::add);
        page.onResponse(reponse -> {
            if (reponse.status() >= 400) {
                manques.add(reponse.status() + " " + reponse.url());
            }
        });

        navigateur.seConnecter(page, titulaire(Role.REFERENT_QUALITE), Personnes.MOT_DE_PASSE);
        page.getByText("Toutes mes tâches").click();
        new Tasklist(page).taches();

        assertThat(manques).isEmpty();
        assertThat(page.evaluate("typeof labellisation.formulaire")).isEqualTo("function");
        assertThat(page.locator("html")).hasAttribute("lang", "fr");
        assertThat(page.locator("body")).not().containsText(Pattern.compile("[A-Z]{3,}_[A-Z]{3,}|Loading|Created"));
    }

    /** The loader of Tasklist gives up after 7 s by default, and leaves a white page for good. */
    @Test
    @Tag("base-indifferente")
    void tasklist_s_ouvre_aussi_quand_un_script_met_dix_secondes_a_venir() {
        Page page = navigateur.connecter(titulaire(Role.REFERENT_QUALITE));
        page.route("**/lib/ngDefine.js*", route -> {
            page.clock().fastForward(10_000);
            page.waitForTimeout(1_000);
            route.resume();
        });

        page.navigate(navigateur.adresse("/camunda/app/tasklist/default/"));

        assertThat(new Tasklist(page).taches()).isEmpty();
    }

    @Test
    void une_demarche_lancee_dans_tasklist_passe_de_main_en_main() {
        Tasklist secretaireGeneral = navigateur.tasklistDe(Role.SECRETAIRE_GENERAL);
        lancerUneDemarche(secretaireGeneral);

        estSeulA(NommerReferent.name(), titulaire(Role.SECRETAIRE_GENERAL));
        secretaireGeneral
                .prendre("Nommer le référent qualité")
                .remplir("Prénom et nom", "Camille Renard")
                .remplir("Adresse électronique", "camille.renard@example.org")
                .remplir("Date de la lettre", "07/01/2013")
                .terminer();
        executerLesTravaux();

        estSeulA(ConstituerComitePilotage.name(), REFERENT);
        Tasklist referent = navigateur.tasklistDe(REFERENT);
        assertThat(referent.taches()).containsExactly("Constituer le comité de pilotage");
        referent.prendre("Constituer le comité de pilotage")
                .remplir("Membres", "Dominique Morel, secrétaire général")
                .remplir("Première réunion", "14/01/2013")
                .terminer();
        executerLesTravaux();

        estSeulA(ArreterPerimetre.name(), titulaire(Role.SECRETAIRE_GENERAL));
        navigateur
                .tasklistDe(Role.SECRETAIRE_GENERAL)
                .prendre("Arrêter le périmètre")
                .cocher("Préfecture d’Évry – M1")
                .cocher("Préfecture d’Évry – M2")
                .remplir("Date de la réunion", "07/01/2013")
                .terminer();
        executerLesTravaux();

        assertThat(enCours()).containsExactly(EtablirPlanCommunication.name());
        assertThat(textes("select site || ' ' || modules from perimetre")).containsExactly("91-evry M1,M2");
    }

    @Test
    @Tag("base-indifferente")
    void une_tache_prise_peut_etre_rendue_a_son_groupe() {
        demarche91();
        Tasklist secretaireGeneral =
                navigateur.tasklistDe(Role.SECRETAIRE_GENERAL).prendre("Nommer le référent qualité");

        secretaireGeneral.rendre();

        assertThat(tache(NommerReferent.name()).getAssignee()).isNull();
    }

    @Test
    @Tag("base-indifferente")
    void un_champ_obligatoire_laisse_vide_est_dit_en_francais_et_la_tache_reste() {
        demarche91();
        Tasklist secretaireGeneral =
                navigateur.tasklistDe(Role.SECRETAIRE_GENERAL).prendre("Nommer le référent qualité");

        secretaireGeneral.remplir("Prénom et nom", "Camille").remplir("Prénom et nom", "");

        assertThat(secretaireGeneral.erreurs("Prénom et nom")).hasText("Ce champ est obligatoire.");
        assertThat(secretaireGeneral.boutonTerminer()).isDisabled();
        assertThat(enCours()).containsExactly(NommerReferent.name());
    }

    @Test
    void un_texte_avec_une_balise_est_refuse_en_francais_et_rien_n_est_ecrit() {
        demarche91();
        Tasklist secretaireGeneral = navigateur
                .tasklistDe(Role.SECRETAIRE_GENERAL)
                .prendre("Nommer le référent qualité")
                .remplir("Prénom et nom", "<b>Camille</b> Renard")
                .remplir("Adresse électronique", "autre.personne@example.org")
                .remplir("Date de la lettre", "07/01/2013");
        List<Integer> reponses = new ArrayList<>();
        secretaireGeneral.page().onResponse(reponse -> {
            if (reponse.url().endsWith("/submit-form")) {
                reponses.add(reponse.status());
            }
        });

        String refus = secretaireGeneral.refus();

        assertThat(reponses).containsExactly(400);
        assertThat(refus)
                .isEqualTo(
                        "La tâche n’est pas terminée :\n«\u00a0Prénom et nom du référent qualité\u00a0»\u00a0: le texte ne peut pas contenir"
                                + " de balise («\u00a0<\u00a0» suivi d’une lettre).");
        assertThat(enCours()).containsExactly(NommerReferent.name());
        assertThat(textes("select element from journal")).doesNotContain(NommerReferent.name());
        assertThat(annuaire.trouver("autre.personne")).isEmpty();
    }

    @Test
    @Tag("base-indifferente")
    void un_refus_ne_cache_pas_le_bouton_qui_renvoie_le_formulaire() {
        jusquAuPerimetre();
        Tasklist secretaireGeneral = navigateur
                .tasklistDe(Role.SECRETAIRE_GENERAL)
                .prendre("Arrêter le périmètre")
                .cocher("Préfecture d’Évry – M1")
                .remplir("Date de la réunion", "07/01/2013");
        assertThat(secretaireGeneral.refus())
                .isEqualTo(
                        "La tâche n’est pas terminée :\nPréfecture d’Évry\u00a0: Au moins un module optionnel doit être"
                                + " retenu.");
        assertThat(textes("select modules from perimetre")).isEmpty();
        assertThat(enCours()).containsExactly(ArreterPerimetre.name());

        secretaireGeneral.cocher("Préfecture d’Évry – M2").terminer();

        assertThat(textes("select modules from perimetre")).containsExactly("M1,M2");
    }

    @Test
    void le_chef_de_service_evalue_un_module_sur_la_page_de_sa_tache() {
        jusquAuxEvaluations();
        String chef = annuaire.titulaires("91-evry.chef-de-service").get(0).id();
        Tasklist chefDeService = navigateur.tasklistDe(chef);
        assertThat(chefDeService.taches()).containsExactly("Évaluer le module", "Évaluer le module");
        Page page = chefDeService.prendre("Évaluer le module").page();
        assertThat(page.getByText("0 ligne remplie sur ")).isVisible();
        page.getByText("Ouvrir la page de travail").click();
        page.locator("html.avec-script").waitFor();
        page.getByLabel("Non conforme").first().check();
        page.getByLabel("Observations").first().fill("Le guichet ferme trop tôt.");
        page.getByLabel("Conforme", new Page.GetByLabelOptions().setExact(true)).all().stream()
                .skip(1)
                .forEach(conforme -> conforme.check());
        assertThat(page.getByText("Toutes les lignes sont remplies.")).isVisible();
        page.getByText("Terminer la tâche").click();
        assertThat(page.getByText("C’est fait")).isVisible();

        assertThat(enCours()).containsOnlyOnce(EvaluerModule.name());
        assertThat(textes("select observations from evaluation where resultat = 'non-conforme'"))
                .containsExactly("Le guichet ferme trop tôt.");
    }

    @Test
    void le_referent_redige_le_plan_d_actions_sur_la_page_de_sa_tache() {
        jusquAuxEvaluations();
        ouvertes(EvaluerModule.name()).forEach(tache -> faire(tache, chemin.evaluation(tache, "E5")));
        faire(PartagerDiagnostic.name(), diagnosticPartage("2013-01-07"));
        Tasklist referent = navigateur.tasklistDe(REFERENT).prendre("Rédiger le plan d’actions");
        Page page = referent.page();
        page.getByText("Ouvrir la page de travail").click();
        page.locator("html.avec-script").waitFor();
        assertThat(page.getByText("L’écart E5 – ")).isVisible();
        page.locator("#proposer").click();
        assertThat(page.locator("#avancee")).hasText("0 ligne remplie sur 1");
        page.getByLabel("Action", new Page.GetByLabelOptions().setExact(true)).fill("Ouvrir une deuxième ligne");
        page.getByLabel("Responsable", new Page.GetByLabelOptions().setExact(true))
                .selectOption(new SelectOption().setLabel("Correspondant qualité – Préfecture d’Évry"));
        page.getByLabel("Échéance").fill("2013-02-07");
        assertThat(page.locator("#avancee")).hasText("1 ligne remplie sur 1");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Terminer la tâche"))
                .click();
        assertThat(page.getByText("C’est fait")).isVisible();

        assertThat(enCours()).contains(ArreterPlanActions.name());
        assertThat(textes("select intitule from action")).containsExactly("Ouvrir une deuxième ligne");
    }

    @Test
    @Tag("base-indifferente")
    void une_date_tardive_dit_ce_qu_elle_coute_et_se_garde_avec_un_motif() {
        var demarche = demarche("qualipref-2012", "M1", "M2");
        String label = decisions.delivrer(
                demarche, new CodeSite(SITE), "qualipref-2012", LocalDate.parse("2012-06-27"), "Q2-91");
        lancer(
                ReservationAudit.CLE,
                demarche,
                Map.of(VariablesAudits.NATURE.nom(), "suivi", VariablesCommunes.LABEL.nom(), label));
        faire(DemanderAudit.name(), ReponsesAudit.demande("2013-01-07"));
        Tasklist referent = navigateur
                .tasklistDe(Role.REFERENT_QUALITE)
                .prendre("Fixer la date de l’audit")
                .remplir("Date de l’audit", "02/07/2013")
                .remplir("Durée, en jours", "1");

        assertThat(referent.refus())
                .contains("L’audit du 2 juillet 2013 viendrait après le 27 juin 2013")
                .contains("le label pourrait être suspendu");
        referent.remplirEnsemble(
                "Motif d’une date tardive", "L’auditeur n’est pas libre avant.", "Durée, en jours", "2");
        referent.terminer();

        assertThat(textes("select texte from document where titre = 'Date tardive d’un audit'"))
                .containsExactly("L’auditeur n’est pas libre avant.");
    }

    @Test
    @Tag("base-indifferente")
    void le_cabinet_voit_dans_cockpit_ou_en_est_la_demarche() {
        jusquAuPerimetre();
        String demarche = moteur.createProcessInstanceQuery()
                .processDefinitionKey(MiseEnPlaceDemarche.CLE)
                .singleResult()
                .getId();
        Page page = navigateur.connecter(titulaire(Role.CABINET));

        page.navigate(navigateur.adresse("/camunda/app/cockpit/default/#/process-instance/" + demarche));

        assertThat(page.locator("[data-container-id=ArreterPerimetre] .badge").first())
                .isVisible();
    }

    private void lancerUneDemarche(Tasklist secretaireGeneral) {
        Page page = secretaireGeneral.page();
        page.getByText("Que voulez-vous faire ?").click();
        page.locator(".modal-content")
                .getByText("Labellisation d’une préfecture")
                .click();
        secretaireGeneral
                .choisir("Département", "91 – Essonne")
                .choisir("Référentiel", "Qualipref 2 (2012)")
                .remplir("Date de début", "07/01/2013")
                .cocher("Un comité commun");
        page.locator(".modal-content")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lancer"))
                .click();
        page.locator("ol.tasks-list").getByText("Nommer le référent qualité").waitFor();
        executerLesTravaux();
    }

    /** The task is in the list of this person, and in that of no other of the département, of another one or of the nation. */
    private void estSeulA(String element, String login) {
        assertThat(navigateur.listees(login)).containsExactly(element);
        Stream<String> duDepartement = Arrays.stream(Role.values())
                .filter(role -> !role.national())
                .flatMap(role ->
                        annuaire.titulaires(role.groupe(new CodeDepartement(DEPARTEMENT), new CodeSite(SITE))).stream())
                .map(personne -> personne.id());
        Stream<String> dAilleurs = Stream.of(Role.SECRETAIRE_GENERAL, Role.REFERENT_QUALITE)
                .map(role -> navigateur.personnes().avec(role, "94"));
        Stream.of(duDepartement, dAilleurs, Stream.of(navigateur.personnes().avec(Role.MINISTERE, null)))
                .flatMap(qui -> qui)
                .distinct()
                .filter(autre -> !autre.equals(login))
                .forEach(autre -> assertThat(navigateur.listees(autre))
                        .as("tasks of %s", autre)
                        .isEmpty());
    }

    private void demarche91() {
        demarrer(LabellisationPrefecture.CLE, titulaire(Role.SECRETAIRE_GENERAL), demarcheDecidee("commun"));
    }

    private void jusquAuPerimetre() {
        demarche91();
        faire(NommerReferent.name(), referentNomme("2013-01-07"));
        faire(ConstituerComitePilotage.name(), comiteConstitue("2013-01-14"));
    }

    private void jusquAuxEvaluations() {
        jusquAuPerimetre();
        faire(ArreterPerimetre.name(), perimetreArrete("2013-01-07", "91-evry|M1", "91-evry|M2"));
        faire(EtablirPlanCommunication.name(), communicationPrevue());
    }
}
