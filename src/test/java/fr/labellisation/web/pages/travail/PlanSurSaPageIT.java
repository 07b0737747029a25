package fr.labellisation.web.pages.travail;

import static fr.labellisation.parcours.actions.processus.ActionCorrective.Element.RealiserAction;
import static fr.labellisation.parcours.actions.processus.PlanActions.Element.ArreterPlanActions;
import static fr.labellisation.parcours.actions.processus.PlanActions.Element.RedigerPlanActions;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.parcours.actions.VariablesActions;
import fr.labellisation.parcours.actions.processus.ActionCorrective;
import fr.labellisation.parcours.actions.processus.PlanActions;
import fr.labellisation.parcours.diagnostic.Evaluation;
import fr.labellisation.parcours.diagnostic.Evaluations;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.HtmlUtils;

/** A plan of actions is written, sent back line by line and decided on the pages of its tasks. */
class PlanSurSaPageIT extends Parcours91 {
    private static final String CHEF_D_EVRY = SITE + "." + Role.CHEF_DE_SERVICE.code();

    @Autowired
    private Evaluations evaluations;

    private Personnes personnes;
    private CodeDemarche demarche;
    private String chef;

    /** Évry does not keep the engagements E5 and E6. */
    @BeforeEach
    void un_plan_a_rediger() {
        personnes = new Personnes(annuaire, identites);
        demarche = demarche("qualipref-2012", "M1", "M2");
        chef = annuaire.titulaires(CHEF_D_EVRY).get(0).id();
        evaluations.enregistrer(
                new Parcours(demarche, new CodeSite(SITE)),
                List.of(new Evaluation("M1", "E5", false, ""), new Evaluation("M1", "E6", false, "")),
                false,
                new Acte(OffsetDateTime.ofInstant(horloge.instant(), PARIS), "essai", null));
        lancer(PlanActions.CLE, demarche, Map.of());
    }

    private Navigateur connecte(Role role) {
        return new Navigateur(port).connecter(personnes.avec(role, DEPARTEMENT), Personnes.MOT_DE_PASSE);
    }

    private static String page(Task tache) {
        return "/travail/taches/" + tache.getId();
    }

    private String lire(Navigateur qui, Task tache) {
        return HtmlUtils.htmlUnescape(qui.page(page(tache)).body());
    }

    private HttpResponse<String> envoyer(Navigateur qui, Task tache, String suite, Map<String, String> champs) {
        return qui.remplir(page(tache), page(tache) + suite, champs);
    }

    private void ecrire(Navigateur qui, Task tache, String ligne, int version, Map<String, String> valeurs) {
        Map<String, String> champs = new HashMap<>(valeurs);
        champs.put("version", String.valueOf(version));
        assertThat(envoyer(qui, tache, "/lignes/" + ligne, champs).statusCode()).isEqualTo(302);
    }

    private static Map<String, String> action(String ecart, String intitule, String responsable) {
        return Map.of(
                "ecart",
                ecart,
                "intitule",
                intitule,
                "responsable",
                responsable,
                "echeance",
                "2013-03-01",
                "priorite",
                "haute",
                "effet",
                "Moins de cinq minutes d’attente.");
    }

    /** One action for each gap, the first one given to the chef de service by name. */
    private Task planRedige(Navigateur referent) {
        Task tache = tache(RedigerPlanActions.name());
        envoyer(referent, tache, "/proposer", Map.of());
        ecrire(referent, tache, "ecart-E5", 1, action("E5", "Ouvrir une ligne", CHEF_D_EVRY + "/" + chef));
        ecrire(referent, tache, "ecart-E6", 1, action("E6", "Former l’accueil", CHEF_D_EVRY));
        envoyer(referent, tache, "/terminer", Map.of());
        return tache;
    }

    @Test
    void chaque_ecart_devient_une_action_en_un_geste_et_deux_gestes_n_en_font_pas_deux() {
        Navigateur referent = connecte(Role.REFERENT_QUALITE);
        Task tache = tache(RedigerPlanActions.name());
        assertThat(lire(referent, tache))
                .contains(
                        "Aucune ligne pour l’instant",
                        "L’écart E5 – ",
                        "L’écart E6 – ",
                        "Proposer une action pour chaque");

        envoyer(referent, tache, "/proposer", Map.of());
        envoyer(referent, tache, "/proposer", Map.of());

        assertThat(lire(referent, tache))
                .contains("0 ligne remplie sur 2", "Action E5", "Action E6")
                .doesNotContain("n’a aucune action", "Proposer une action pour chaque");
        assertThat(textes("select ligne from ligne_de_travail order by ligne")).containsExactly("ecart-E5", "ecart-E6");
        envoyer(referent, tache, "/terminer", Map.of());
        assertThat(lire(referent, tache)).contains("attend encore «\u00a0Action\u00a0»", "«\u00a0Responsable\u00a0»");
        assertThat(enCours()).containsExactly(RedigerPlanActions.name());
    }

    @Test
    void une_action_ajoutee_se_retire_et_se_remet_comme_elle_etait() {
        Navigateur referent = connecte(Role.REFERENT_QUALITE);
        Task tache = tache(RedigerPlanActions.name());
        assertThat(Navigateur.vers(envoyer(referent, tache, "/ajouter/actions", Map.of())))
                .endsWith("#ajout-1");
        assertThat(Navigateur.vers(envoyer(referent, tache, "/ajouter/actions", Map.of())))
                .endsWith("#ajout-2");
        ecrire(referent, tache, "ajout-1", 1, action("E5", "Ouvrir une ligne", CHEF_D_EVRY));

        envoyer(referent, tache, "/lignes/ajout-1/retirer", Map.of());
        assertThat(lire(referent, tache)).contains("L’écart E5 – ").doesNotContain("Ouvrir une ligne");

        envoyer(referent, tache, "/lignes/ajout-1/remettre", Map.of());
        assertThat(lire(referent, tache)).contains("Ouvrir une ligne").doesNotContain("L’écart E5 – ");
        assertThat(envoyer(referent, tache, "/ajouter/reprises", Map.of()).statusCode())
                .as("rows that are given are not added")
                .isEqualTo(404);
        assertThat(envoyer(referent, tache, "/lignes/nulle/retirer", Map.of()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void le_comite_renvoie_une_action_avec_sa_remarque_et_le_plan_revient_avec_elle() {
        Navigateur referent = connecte(Role.REFERENT_QUALITE);
        Navigateur secretaire = connecte(Role.SECRETAIRE_GENERAL);
        planRedige(referent);
        Task arret = tache(ArreterPlanActions.name());
        List<String> ids = textes("select cast(id as varchar(20)) from action order by id");
        assertThat(lire(secretaire, arret)).contains("Ouvrir une ligne", "Former l’accueil", "Moins de cinq minutes");

        ecrire(secretaire, arret, ids.get(0), 0, Map.of("accord", "acceptee"));
        ecrire(secretaire, arret, ids.get(1), 0, Map.of("accord", "renvoyee"));
        envoyer(
                secretaire,
                arret,
                "/terminer",
                Map.of(VariablesActions.DECISION_PLAN.nom(), "renvoye", "dateReunion", "2013-01-07"));
        assertThat(lire(secretaire, arret)).contains("est renvoyée\u00a0: dites pourquoi.", "value=\"2013-01-07\"");
        ecrire(secretaire, arret, ids.get(1), 1, Map.of("accord", "renvoyee", "remarque", "Trop tard pour la saison."));
        envoyer(
                secretaire,
                arret,
                "/terminer",
                Map.of(VariablesActions.DECISION_PLAN.nom(), "arrete", "dateReunion", "2013-01-07"));
        assertThat(lire(secretaire, arret)).contains("le plan ne peut être arrêté avec elle.");
        envoyer(
                secretaire,
                arret,
                "/terminer",
                Map.of(VariablesActions.DECISION_PLAN.nom(), "renvoye", "dateReunion", "2013-01-07"));

        Task reprise = tache(RedigerPlanActions.name());
        assertThat(lire(referent, reprise))
                .contains("«\u00a0Former l’accueil\u00a0» (E6)\u00a0: Trop tard pour la saison.")
                .contains("Reprendre les actions du plan renvoyé");
        envoyer(referent, reprise, "/proposer", Map.of());
        envoyer(referent, reprise, "/terminer", Map.of());
        assertThat(lire(secretaire, tache(ArreterPlanActions.name()))).contains("Ouvrir une ligne");
    }

    @Test
    void une_action_donnee_a_une_personne_est_sa_tache_et_celle_de_son_groupe_si_elle_l_a_quitte() {
        planRedige(connecte(Role.REFERENT_QUALITE));
        faire(
                ArreterPlanActions.name(),
                Map.of(VariablesActions.DECISION_PLAN.nom(), "arrete", "dateReunion", "2013-01-07"));
        List<String> ids = textes("select cast(id as varchar(20)) from action order by id");
        assertThat(textes("select porteur from action where porteur is not null"))
                .containsExactly(chef);

        lancer(ActionCorrective.CLE, demarche, Map.of(VariablesCommunes.ACTION.nom(), ids.get(0)));
        assertThat(tache(RealiserAction.name()).getAssignee()).isEqualTo(chef);
        moteur.deleteProcessInstance(tache(RealiserAction.name()).getProcessInstanceId(), "essai");

        annuaire.retirerRole(chef, Role.CHEF_DE_SERVICE, new CodeSite(SITE).departement(), new CodeSite(SITE));
        lancer(ActionCorrective.CLE, demarche, Map.of(VariablesCommunes.ACTION.nom(), ids.get(0)));
        assertThat(tache(RealiserAction.name()).getAssignee()).isNull();
        annuaire.donnerRole(chef, Role.CHEF_DE_SERVICE, new CodeSite(SITE).departement(), new CodeSite(SITE));
    }

    @Test
    void seul_le_secretaire_general_remplit_l_arret_du_plan_et_les_autres_le_lisent() {
        Navigateur referent = connecte(Role.REFERENT_QUALITE);
        planRedige(referent);
        Task arret = tache(ArreterPlanActions.name());
        String action =
                textes("select cast(id as varchar(20)) from action order by id").get(0);

        assertThat(envoyer(referent, arret, "/lignes/" + action, Map.of("version", "0", "accord", "acceptee"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(lire(referent, arret)).contains("Ouvrir une ligne").doesNotContain("Enregistrer la ligne");
        assertThat(textes("select valeurs from ligne_de_travail where champ = 'avis'"))
                .isEmpty();
    }

    @Test
    void un_responsable_qui_n_est_pas_du_groupe_est_refuse() {
        Navigateur referent = connecte(Role.REFERENT_QUALITE);
        Task tache = tache(RedigerPlanActions.name());
        envoyer(referent, tache, "/proposer", Map.of());
        ecrire(referent, tache, "ecart-E5", 1, action("E5", "Ouvrir une ligne", CHEF_D_EVRY + "/inconnu"));
        ecrire(referent, tache, "ecart-E6", 1, action("E6", "Former l’accueil", CHEF_D_EVRY));

        envoyer(referent, tache, "/terminer", Map.of());

        assertThat(lire(referent, tache)).contains("Le responsable «\u00a0" + CHEF_D_EVRY + "/inconnu\u00a0»");
        assertThat(textes("select intitule from action")).isEmpty();
    }
}
