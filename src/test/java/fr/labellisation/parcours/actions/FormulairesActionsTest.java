package fr.labellisation.parcours.actions;

import static fr.labellisation.Essonne.ACTE;
import static fr.labellisation.Essonne.ETAMPES;
import static fr.labellisation.Essonne.EVRY;
import static fr.labellisation.parcours.actions.processus.ActionCorrective.Element.RealiserAction;
import static fr.labellisation.parcours.actions.processus.ActionCorrective.Element.VerifierEfficacite;
import static fr.labellisation.parcours.actions.processus.PlanActions.Element.ArreterPlanActions;
import static fr.labellisation.parcours.actions.processus.PlanActions.Element.RedigerPlanActions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.labellisation.Essonne;
import fr.labellisation.Saisir;
import fr.labellisation.TablesEnMemoire;
import fr.labellisation.parcours.actions.communication.Communication;
import fr.labellisation.parcours.actions.communication.Communications;
import fr.labellisation.parcours.actions.conduite.ActionsAConduire;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.perimetre.Perimetres;
import fr.labellisation.parcours.diagnostic.Evaluation;
import fr.labellisation.parcours.diagnostic.Evaluations;
import fr.labellisation.parcours.preuves.ContenuDePreuve;
import fr.labellisation.parcours.preuves.DescriptionDePreuve;
import fr.labellisation.parcours.preuves.EcritureDesPreuves;
import fr.labellisation.parcours.preuves.Preuves;
import fr.labellisation.socle.formulaires.Formulaire;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.Sites;
import fr.labellisation.socle.variables.Parcours;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TablesEnMemoire
class FormulairesActionsTest {
    private static final String CHEF = "91-evry.chef-de-service";

    @Autowired
    Map<String, Formulaire> formulaires;

    @Autowired
    Evaluations evaluations;

    @Autowired
    Actions actions;

    @Autowired
    ActionsAConduire aConduire;

    @Autowired
    Plans plans;

    @Autowired
    Communications communications;

    @Autowired
    Preuves preuves;

    @Autowired
    EcritureDesPreuves ecriture;

    @BeforeEach
    void deux_ecarts_a_evry(@Autowired Sites sites, @Autowired Demarches demarches, @Autowired Perimetres perimetres) {
        Essonne.ouvrir(sites, demarches, perimetres);
        evaluations.enregistrer(
                EVRY,
                List.of(
                        new Evaluation("M1", "E1", true, ""),
                        new Evaluation("M1", "E5", false, "Attente trop longue"),
                        new Evaluation("M1", "E7", false, "")),
                false,
                ACTE);
    }

    @Test
    void un_plan_propose_un_ecart_par_engagement_non_tenu() {
        assertThat(parcours(EVRY)
                        .propositions(formulaires.get(RedigerPlanActions.name()))
                        .get("ecarts"))
                .asList()
                .extracting(ecart -> ((Map<?, ?>) ecart).get("code"))
                .isEqualTo(List.of("E5", "E7"));
    }

    @Test
    void un_plan_qui_oublie_un_ecart_est_refuse() {
        assertThatExceptionOfType(SaisieRefusee.class)
                .isThrownBy(() -> rediger(parcours(EVRY), "E5"))
                .withMessageStartingWith("L’écart E7 – ");
    }

    @Test
    void un_plan_arrete_decide_ses_actions_et_couvre_ses_ecarts() {
        Saisir evry = parcours(EVRY);

        rediger(evry, "E5", "E7");
        assertThat(aConduire.duDernierPlan(EVRY)).isEmpty();
        arreter(evry);

        assertThat(aConduire.duDernierPlan(EVRY)).hasSize(2);
        assertThat(actions.ouvertes(EVRY)).isEqualTo(2);
        assertThat(actions.engagementsCouverts(EVRY)).containsExactlyInAnyOrder("E5", "E7");
        assertThat(plans.estArrete(EVRY)).isTrue();
        assertThat(plans.estArrete(ETAMPES)).isFalse();
    }

    @Test
    void un_plan_renvoye_revient_avec_ses_propositions_et_son_motif() {
        Saisir evry = parcours(EVRY);
        rediger(evry, "E5", "E7");

        evry.dans(
                formulaires.get(ArreterPlanActions.name()),
                Map.of(
                        VariablesActions.DECISION_PLAN.nom(),
                        "renvoye",
                        "motif",
                        "Échéances trop lointaines",
                        "dateReunion",
                        "2013-01-31"));

        Map<String, Object> propositions = evry.propositions(formulaires.get(RedigerPlanActions.name()));
        assertThat(propositions.get("actions")).asList().hasSize(2);
        assertThat(propositions).containsEntry("motifRenvoi", "Échéances trop lointaines");
        rediger(evry, "E5", "E7", "E7");
        arreter(evry);
        assertThat(aConduire.duDernierPlan(EVRY)).hasSize(3);
    }

    @Test
    void un_plan_renvoye_sans_motif_est_refuse() {
        Saisir evry = parcours(EVRY);
        rediger(evry, "E5", "E7");

        assertThatExceptionOfType(SaisieRefusee.class)
                .isThrownBy(() -> evry.dans(
                        formulaires.get(ArreterPlanActions.name()),
                        Map.of(VariablesActions.DECISION_PLAN.nom(), "renvoye", "dateReunion", "2013-01-31")));
    }

    @Test
    void un_second_plan_ne_relance_pas_les_actions_du_premier() {
        Saisir premier = parcours(EVRY);
        rediger(premier, "E5", "E7");
        arreter(premier);
        List<Long> duPremier = aConduire.duDernierPlan(EVRY);

        Saisir second = parcours(EVRY);
        rediger(second, "E1");
        arreter(second);

        assertThat(aConduire.duDernierPlan(EVRY)).hasSize(1).doesNotContainAnyElementsOf(duPremier);
    }

    @Test
    void un_second_plan_sans_action_ne_relance_rien() {
        Saisir premier = parcours(EVRY);
        rediger(premier, "E5", "E7");
        arreter(premier);

        Saisir second = parcours(EVRY);
        rediger(second);
        arreter(second);

        assertThat(aConduire.duDernierPlan(EVRY)).isEmpty();
    }

    @Test
    void les_actions_a_mener_restent_les_memes_pendant_qu_elles_commencent() {
        Saisir evry = parcours(EVRY);
        rediger(evry, "E5", "E7");
        arreter(evry);
        List<Long> ids = aConduire.duDernierPlan(EVRY);

        actions.decider(ids.get(0));
        realiser(ids.get(0), "marc.petit");

        assertThat(aConduire.duDernierPlan(EVRY)).isEqualTo(ids);
    }

    @Test
    void celui_qui_a_realise_une_action_ne_la_verifie_pas() {
        long action = uneAction();
        realiser(action, "marc.petit");

        assertThatExceptionOfType(SaisieRefusee.class)
                .isThrownBy(() -> verifier(action, "marc.petit", "oui"))
                .withMessage("Vous avez réalisé cette action\u00a0: une autre personne doit en vérifier l’efficacité.");
    }

    @Test
    void une_action_sans_effet_est_a_refaire() {
        long action = uneAction();
        realiser(action, "marc.petit");

        assertThat(verifier(action, "camille.renard", "non"))
                .containsEntry(VariablesActions.ACTION_EFFICACE.nom(), false);

        assertThat(actions.exiger(action))
                .extracting(Action::etat, Action::tours)
                .containsExactly(EtatAction.DECIDEE, 1);
    }

    @Test
    void ni_le_responsable_ni_son_suppleant_ne_verifient_ce_qu_un_autre_a_realise() {
        long action = actions.proposer(NouvelleAction.surEcart(
                EVRY,
                plans.ouvrir(EVRY),
                "E5",
                new NouvelleAction.Proposition(
                        "Répondre à E5",
                        CHEF,
                        "marc.petit",
                        "eden.brunet",
                        LocalDate.parse("2013-04-30"),
                        Precisions.AUCUNE)));
        realiser(action, "alix.perrin");

        assertThatExceptionOfType(SaisieRefusee.class)
                .isThrownBy(() -> verifier(action, "marc.petit", "non"))
                .withMessage(
                        "Vous êtes responsable de cette action\u00a0: une autre personne doit en vérifier l’efficacité.");
        assertThatExceptionOfType(SaisieRefusee.class)
                .isThrownBy(() -> verifier(action, "eden.brunet", "non"))
                .withMessage(
                        "Vous suppléez le responsable de cette action\u00a0: une autre personne doit en vérifier l’efficacité.");
    }

    @Test
    void une_action_n_est_close_qu_avec_une_preuve_qui_vaut_ce_jour_la() {
        long action = uneAction();
        realiser(action, "marc.petit");
        prouver(action, "2013-01-15");

        assertThatExceptionOfType(SaisieRefusee.class)
                .isThrownBy(() -> verifier(action, "camille.renard", "oui"))
                .withMessageStartingWith("Aucune preuve valable aujourd’hui n’est jointe à cette action\u00a0:");
        assertThat(actions.exiger(action).etat()).isEqualTo(EtatAction.REALISEE);

        prouver(action, "2013-06-30");
        verifier(action, "camille.renard", "oui");
        assertThat(actions.exiger(action).etat()).isEqualTo(EtatAction.CLOSE);
    }

    @Test
    void une_preuve_se_donne_aussi_avec_le_formulaire_et_entiere() {
        long action = uneAction();
        realiser(action, "marc.petit");

        assertThatExceptionOfType(SaisieRefusee.class)
                .isThrownBy(() -> verifier(action, "camille.renard", "oui", Map.of("preuveAdresse", "http://relevé")))
                .withMessageContainingAll(
                        "une adresse entière qui commence par https:// est attendue",
                        "dites ce que ce document montre",
                        "dites de quel jour elle est");
        verifier(
                action,
                "camille.renard",
                "oui",
                Map.of(
                        "preuveAdresse",
                        "https://documents.example.org/releve",
                        "preuveTitre",
                        "Relevé d’appels",
                        "preuveDate",
                        "2013-01-31"));

        assertThat(preuves.de(actions.exiger(action).objet(), 10))
                .extracting(preuve -> preuve.description().titre())
                .containsExactly("Relevé d’appels");
        assertThat(parcoursDe(action).vus(formulaires.get(VerifierEfficacite.name())))
                .containsEntry("preuvesPage", "/suivi/preuves/action/" + action)
                .containsEntry("preuvesJointes", "- «\u00a0Relevé d’appels\u00a0», du 31 janvier 2013");
    }

    @Test
    void une_action_efficace_est_close() {
        long action = uneAction();
        realiser(action, "marc.petit");
        prouver(action, null);

        assertThat(verifier(action, "camille.renard", "oui"))
                .containsEntry(VariablesActions.ACTION_EFFICACE.nom(), true);

        assertThat(actions.exiger(action).etat()).isEqualTo(EtatAction.CLOSE);
        assertThat(actions.ouvertes(EVRY)).isEqualTo(1);
    }

    @Test
    void un_plan_dit_sa_communication_et_qui_s_en_charge() {
        Saisir evry = parcours(EVRY);
        assertThatExceptionOfType(SaisieRefusee.class)
                .isThrownBy(() -> communiquer(evry, "75-paris.communication"))
                .withMessage("«\u00a075-paris.communication\u00a0», chargé d’une communication, n’est pas proposé.");

        communiquer(evry, "91.communication");
        assertThat(communications.duSite(EVRY.site(), List.of(EVRY.demarche()))).isEmpty();
        arreter(evry);

        assertThat(communications.duSite(EVRY.site(), List.of(EVRY.demarche())))
                .containsExactly(new Communication(
                        "Les agents",
                        "Ce que le label change",
                        "Réunion",
                        LocalDate.parse("2013-03-01"),
                        "91.communication"));
    }

    private void communiquer(Saisir saisir, String charge) {
        saisir.dans(
                formulaires.get(RedigerPlanActions.name()),
                Map.of(
                        "actions",
                        List.of(
                                Map.of(
                                        "ecart",
                                        "E5",
                                        "intitule",
                                        "Répondre",
                                        "responsable",
                                        CHEF,
                                        "echeance",
                                        "2013-04-30"),
                                Map.of(
                                        "ecart",
                                        "E7",
                                        "intitule",
                                        "Répondre",
                                        "responsable",
                                        CHEF,
                                        "echeance",
                                        "2013-04-30")),
                        "communications",
                        List.of(Map.of(
                                "publicVise",
                                "Les agents",
                                "message",
                                "Ce que le label change",
                                "moyen",
                                "Réunion",
                                "quand",
                                "2013-03-01",
                                "chargeDe",
                                charge))));
    }

    private long uneAction() {
        Saisir evry = parcours(EVRY);
        rediger(evry, "E5", "E7");
        arreter(evry);
        return aConduire.duDernierPlan(EVRY).get(0);
    }

    private void realiser(long action, String par) {
        Saisir.par(par)
                .avec("action", String.valueOf(action))
                .dans(
                        formulaires.get(RealiserAction.name()),
                        Map.of("realiseeLe", "2013-02-01", "compteRendu", "Deux agents de plus au standard."));
    }

    private Map<String, Object> verifier(long action, String par, String efficace) {
        return verifier(action, par, efficace, Map.of());
    }

    private Map<String, Object> verifier(long action, String par, String efficace, Map<String, String> preuve) {
        Map<String, Object> saisie = new HashMap<>(preuve);
        saisie.put("efficace", efficace);
        saisie.put("constatation", "Relevé d’une semaine d’appels.");
        return Saisir.par(par)
                .avec("action", String.valueOf(action))
                .dans(formulaires.get(VerifierEfficacite.name()), saisie);
    }

    private static Saisir parcoursDe(long action) {
        return Saisir.par("camille.renard").avec("action", String.valueOf(action));
    }

    private void prouver(long action, String jusquAu) {
        ecriture.donner(
                EVRY.departement(),
                actions.exiger(action).objet(),
                new DescriptionDePreuve(
                        "Relevé",
                        LocalDate.parse("2013-01-10"),
                        jusquAu == null ? null : LocalDate.parse(jusquAu),
                        "marc.petit",
                        true),
                new ContenuDePreuve.Lien("https://documents.example.org/" + jusquAu),
                autre -> false,
                ACTE);
    }

    private void rediger(Saisir saisir, String... ecarts) {
        saisir.dans(
                formulaires.get(RedigerPlanActions.name()),
                Map.of(
                        "actions",
                        Arrays.stream(ecarts)
                                .map(ecart -> Map.of(
                                        "ecart",
                                        ecart,
                                        "intitule",
                                        "Répondre à " + ecart,
                                        "responsable",
                                        CHEF,
                                        "echeance",
                                        "2013-04-30"))
                                .toList()));
    }

    private void arreter(Saisir saisir) {
        saisir.propositions(formulaires.get(ArreterPlanActions.name()));
        saisir.dans(
                formulaires.get(ArreterPlanActions.name()),
                Map.of(VariablesActions.DECISION_PLAN.nom(), "arrete", "dateReunion", "2013-01-31"));
    }

    private static Saisir parcours(Parcours parcours) {
        return Saisir.par("camille.renard")
                .avec("departement", "91")
                .avec("demarche", parcours.demarche().valeur())
                .avec("referentiel", "qualipref-2012")
                .avec("site", parcours.site().valeur());
    }
}
