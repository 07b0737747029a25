package fr.labellisation.parcours.comites.processus;

import static fr.labellisation.essais.ReponsesAudit.actionEfficace;
import static fr.labellisation.essais.ReponsesDemarche.abandonDecide;
import static fr.labellisation.essais.ReponsesDemarche.actionRealisee;
import static fr.labellisation.essais.ReponsesDemarche.comiteCompose;
import static fr.labellisation.essais.ReponsesDemarche.comiteConvoque;
import static fr.labellisation.essais.ReponsesDemarche.compteRendu;
import static fr.labellisation.essais.ReponsesDemarche.compteRenduAvecSouhait;
import static fr.labellisation.essais.ReponsesDemarche.compteRenduSigne;
import static fr.labellisation.essais.ReponsesDemarche.siteRetire;
import static fr.labellisation.parcours.actions.processus.ActionCorrective.Element.RealiserAction;
import static fr.labellisation.parcours.actions.processus.ActionCorrective.Element.VerifierEfficacite;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.AbandonnerDemarche;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.ModifierPerimetre;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.ComposerComite;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.ConvoquerComite;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.Fin_ComiteTenu;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.RedigerCompteRendu;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.SignerCompteRendu;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.labellisation.acces.Role;
import fr.labellisation.annonces.rappels.message.MessagesDuJour;
import fr.labellisation.essais.Couverture;
import fr.labellisation.essais.DemarcheEngagee;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.essais.Retards;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ComiteLocalUsagersIT extends Parcours91 {
    @Autowired
    private Retards retards;

    @Autowired
    private DemarcheEngagee laDemarche;

    private static final String COMMUN = "commun";

    @Autowired
    private MessagesDuJour messages;

    private ProcessInstance unComite(String portee) {
        CodeDemarche demarche = demarche("qualipref-2012", "M1", "M2");
        perimetre(demarche, "91-etampes", List.of("M1", "M2"));
        return unComite(demarche, portee);
    }

    private ProcessInstance unComite(CodeDemarche demarche, String portee) {
        return moteur.startProcessInstanceByKey(
                ComiteLocalUsagers.CLE,
                demarche + "/clu/" + portee,
                Map.of(
                        "departement",
                        DEPARTEMENT,
                        "demarche",
                        demarche.valeur(),
                        "referentiel",
                        "qualipref-2012",
                        VariablesCommunes.PORTEE_COMITE.nom(),
                        portee));
    }

    /** The committee met on 28 January at 18:00; it is the next morning. */
    private ProcessInstance unComiteReuni(String portee) {
        ProcessInstance instance = unComite(portee);
        faire(ComposerComite.name(), comiteCompose());
        faire(ConvoquerComite.name(), comiteConvoque("2013-01-28"));
        avancerAu("2013-01-29");
        return instance;
    }

    @Test
    void un_comite_tenu_voit_son_compte_rendu_signe_et_diffuse() {
        ProcessInstance instance = unComiteReuni(COMMUN);

        faire(RedigerCompteRendu.name(), compteRendu());
        faire(SignerCompteRendu.name(), compteRenduSigne("2013-01-29"));

        assertThat(fins(instance)).containsExactly(Fin_ComiteTenu.name());
        assertThat(valeur("select count(*) from comite where diffuse_le is not null and par_delegation", Integer.class))
                .isEqualTo(1);
        assertThat(textes("select nom from comite_membre order by id")).containsExactly("Alix Perrin", "Sacha Blanc");
    }

    @Test
    void chaque_membre_recoit_la_convocation_avec_son_agenda_puis_le_compte_rendu() {
        unComiteReuni(COMMUN);
        assertThat(textes("select nature || ' ' || nom || ' ' || methode from courriel order by id"))
                .containsExactly("convocation Alix Perrin REQUEST", "convocation Sacha Blanc REQUEST");
        assertThat(textes("select sujet from courriel"))
                .containsOnly("Comité local des usagers, le 28 janvier 2013 à 18\u00a0h\u00a000");
        assertThat(textes("select calendrier from courriel"))
                .allSatisfy(fichier -> assertThat(fichier).contains("DTSTART:20130128T170000Z", "UID:comite-"));

        faire(RedigerCompteRendu.name(), compteRendu());
        faire(SignerCompteRendu.name(), compteRenduSigne("2013-01-29"));

        assertThat(textes("select nom from courriel where nature = 'compte-rendu' order by id"))
                .containsExactly("Alix Perrin", "Sacha Blanc");
        assertThat(textes("select texte from courriel where nature = 'compte-rendu'"))
                .allSatisfy(texte -> assertThat(texte)
                        .contains(compteRendu().get("compteRendu").toString()));
    }

    @Test
    void le_rappel_du_comite_porte_l_heure_et_le_lieu_de_sa_convocation() {
        unComite(COMMUN);
        faire(ComposerComite.name(), comiteCompose());
        faire(ConvoquerComite.name(), comiteConvoque("2013-01-28"));
        avancerAu("2013-01-14");

        messages.composer(new CodeDepartement(DEPARTEMENT));

        String identite = "UID:comite-%d@%s"
                .formatted(
                        valeur("select id from comite", Long.class),
                        valeur("select identifiant from installation", String.class));
        assertThat(textes("select calendrier from courriel where nature = 'jour' and calendrier is not null"))
                .isNotEmpty()
                .allSatisfy(fichier -> assertThat(fichier)
                        .contains(
                                identite,
                                "DTSTART:20130128T170000Z",
                                "DTEND:20130128T190000Z",
                                "LOCATION:Salle Marianne\\, préfecture d’Évry"));
    }

    @Test
    void rien_n_est_a_rediger_avant_le_jour_du_comite() {
        ProcessInstance instance = unComite(COMMUN);
        faire(ComposerComite.name(), comiteCompose());
        faire(ConvoquerComite.name(), comiteConvoque("2013-01-28"));

        avancerAu("2013-01-28");

        assertThat(fini(instance)).isFalse();
        assertThat(enCours()).isEmpty();
    }

    @Test
    void le_compte_rendu_est_attendu_deux_jours_ouvres_apres_le_comite() {
        unComiteReuni(COMMUN);

        assertThat(texte(tache(RedigerCompteRendu.name()), "echeanceTexte"))
                .isEqualTo("à rendre pour le 30 janvier 2013");
    }

    @Test
    void les_souhaits_retenus_par_un_comite_commun_deviennent_des_actions() {
        ProcessInstance instance = unComiteReuni(COMMUN);

        faire(RedigerCompteRendu.name(), compteRenduAvecSouhait("91.communication", "2013-02-15"));
        faire(SignerCompteRendu.name(), compteRenduSigne("2013-01-29"));
        assertThat(fini(instance)).isFalse();
        faire(RealiserAction.name(), actionRealisee("2013-01-29"));
        faire(VerifierEfficacite.name(), actionEfficace());

        assertThat(fins(instance)).containsExactly(Fin_ComiteTenu.name());
        assertThat(textes("select origine || ' ' || etat from action")).containsExactly("souhait close");
    }

    @Test
    void un_souhait_que_le_referent_realise_est_verifie_par_le_secretaire_general() {
        unComiteReuni(SITE);

        faire(RedigerCompteRendu.name(), compteRenduAvecSouhait("91.referent-qualite", "2013-02-15"));
        faire(SignerCompteRendu.name(), compteRenduSigne("2013-01-29"));
        faire(RealiserAction.name(), actionRealisee("2013-01-29"));

        assertThat(titulaire(tache(VerifierEfficacite.name()))).isEqualTo(titulaire(Role.SECRETAIRE_GENERAL));
    }

    @Test
    void un_comite_de_site_ne_confie_pas_ses_souhaits_a_un_autre_site() {
        unComiteReuni(SITE);

        assertThatThrownBy(() -> faire(
                        RedigerCompteRendu.name(), compteRenduAvecSouhait("91-etampes.chef-de-service", "2013-02-15")))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessage("Le responsable «\u00a091-etampes.chef-de-service\u00a0» n’est pas proposé.");
        assertThat(enCours()).containsExactly(RedigerCompteRendu.name());
        assertThat(textes("select intitule from action")).isEmpty();
    }

    @Test
    void un_comite_sans_association_est_refuse() {
        unComite(COMMUN);
        var prefecture = Map.of("nom", "Sacha Blanc", "courriel", "sacha.blanc@example.org", "college", "prefecture");

        assertThatThrownBy(() -> faire(ComposerComite.name(), Map.of("membres", List.of(prefecture))))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessage("Le comité doit compter au moins une association d’usagers.");
        assertThat(textes("select nom from comite_membre")).isEmpty();
    }

    @Test
    void une_heure_qui_n_existe_pas_est_refusee() {
        unComite(COMMUN);
        faire(ComposerComite.name(), comiteCompose());
        Map<String, Object> convocation = new HashMap<>(comiteConvoque("2013-01-28"));
        convocation.put("heure", "25:00");

        assertThatThrownBy(() -> faire(ConvoquerComite.name(), convocation))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageContaining("«\u00a0Heure\u00a0»");
        assertThat(enCours()).containsExactly(ConvoquerComite.name());
    }

    @Test
    void un_compte_rendu_signe_avant_la_reunion_est_refuse() {
        unComiteReuni(COMMUN);
        faire(RedigerCompteRendu.name(), compteRendu());

        assertThatThrownBy(() -> faire(SignerCompteRendu.name(), compteRenduSigne("2013-01-25")))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageContaining("avant la réunion du 28 janvier 2013");
        assertThat(enCours()).containsExactly(SignerCompteRendu.name());
    }

    @Test
    void le_comite_suivant_reprend_la_composition_du_precedent() {
        CodeDemarche demarche = demarche("qualipref-2012", "M1", "M2");
        unComite(demarche, COMMUN);
        faire(ComposerComite.name(), comiteCompose());

        unComite(demarche, COMMUN);

        Task composition = tache(ComposerComite.name());
        assertThat(lignes(composition, "membres")).extracting("nom").containsExactly("Alix Perrin", "Sacha Blanc");
    }

    @Test
    void le_comite_suivant_propose_l_heure_et_le_lieu_du_precedent_qui_restent_a_changer() {
        CodeDemarche demarche = demarche("qualipref-2012", "M1", "M2");
        unComite(demarche, COMMUN);
        faire(ComposerComite.name(), comiteCompose());
        assertThat(propose(tache(ConvoquerComite.name()), "lieu")).isNull();
        faire(ConvoquerComite.name(), comiteConvoque("2013-01-28"));

        unComite(demarche, COMMUN);
        faire(ComposerComite.name(), comiteCompose());

        Task convocation = tache(ConvoquerComite.name());
        assertThat(propose(convocation, "heure")).isEqualTo("18:00");
        assertThat(propose(convocation, "lieu")).isEqualTo("Salle Marianne, préfecture d’Évry");
        Map<String, Object> ailleurs = new HashMap<>(comiteConvoque("2013-02-25"));
        ailleurs.put("lieu", "Maison des associations");
        faire(convocation, ailleurs);
        assertThat(textes("select lieu from comite order by id"))
                .containsExactly("Salle Marianne, préfecture d’Évry", "Maison des associations");
    }

    private Object propose(Task tache, String champ) {
        return formulaires.getTaskFormVariables(tache.getId()).get(champ);
    }

    @Test
    void chaque_etape_en_retard_est_signalee_sans_disparaitre() {
        ProcessInstance instance = unComite(COMMUN);

        avancerAu("2013-02-05");
        retards.enRetard(ComposerComite.name(), "4 février 2013", Role.SECRETAIRE_GENERAL);
        faire(ComposerComite.name(), comiteCompose());
        avancerAu("2013-02-27");
        retards.enRetard(ConvoquerComite.name(), "26 février 2013", Role.SECRETAIRE_GENERAL);
        faire(ConvoquerComite.name(), comiteConvoque("2013-03-04"));
        avancerAu("2013-03-07");
        retards.enRetard(RedigerCompteRendu.name(), "6 mars 2013", Role.SECRETAIRE_GENERAL);
        faire(RedigerCompteRendu.name(), compteRendu());
        avancerAu("2013-03-15");
        retards.enRetard(SignerCompteRendu.name(), "14 mars 2013", Role.CABINET);
        faire(SignerCompteRendu.name(), compteRenduSigne("2013-03-15"));

        assertThat(fini(instance)).isTrue();
        assertThat(fins(instance)).contains(Fin_ComiteTenu.name(), ComiteLocalUsagers.Element.Fin_RetardSignale.name());
    }

    private Map<String, Object> comiteDecide(String site, String portee) {
        return Map.of("site", site, "portee", portee, "motif", "Les associations le demandent.");
    }

    @Test
    void un_comite_se_decide_a_tout_moment_pour_un_site_ou_pour_tous() {
        laDemarche.engager("commun", SITE, ETAMPES);
        laDemarche.tenirLeComite();

        ProcessInstance pourTous =
                demarrer(ComiteLocalUsagers.CLE, titulaire(Role.REFERENT_QUALITE), comiteDecide(SITE, "commun"));
        ProcessInstance pourUn =
                demarrer(ComiteLocalUsagers.CLE, titulaire(Role.SECRETAIRE_GENERAL), comiteDecide(SITE, "site"));

        assertThat(List.of(pourTous.getId(), pourUn.getId()))
                .extracting(id -> moteur.createProcessInstanceQuery()
                        .processInstanceId(id)
                        .singleResult()
                        .getBusinessKey())
                .containsExactly("91-2013/clu/commun", "91-2013/clu/" + SITE);
        assertThat(ouvertes(ComposerComite.name())).hasSize(2);
    }

    @Test
    void un_comite_deja_en_route_ou_sans_demarche_n_est_pas_demande_deux_fois() {
        laDemarche.engager("commun", SITE);

        assertThatThrownBy(() -> demarrer(
                        ComiteLocalUsagers.CLE, titulaire(Role.REFERENT_QUALITE), comiteDecide(SITE, "commun")))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageContaining("Un comité est déjà à composer, à convoquer ou convoqué pour les mêmes sites");
        assertThatThrownBy(() -> demarrer(
                        ComiteLocalUsagers.CLE, titulaire(Role.REFERENT_QUALITE), comiteDecide(ETAMPES, "site")))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageContaining("ce site n’a ni démarche ni label");
        assertThat(ouvertes(ComposerComite.name())).hasSize(1);
    }

    @Test
    void le_comite_d_un_site_qui_quitte_la_demarche_est_sans_objet() {
        laDemarche.engager("par-site", SITE, ETAMPES);
        laDemarche.changement(Role.REFERENT_QUALITE, "perimetre");

        faire(ModifierPerimetre.name(), siteRetire(laDemarche.code(), ETAMPES));

        assertThat(fins(ComiteLocalUsagers.CLE)).containsExactly(ComiteLocalUsagers.Element.Fin_SiteRetire.name());
        assertThat(ouvertes(ComposerComite.name())).hasSize(1);
    }

    @Test
    void un_comite_demande_a_cote_finit_avec_la_demarche_abandonnee() {
        laDemarche.engager("commun", SITE);
        demarrer(ComiteLocalUsagers.CLE, titulaire(Role.REFERENT_QUALITE), comiteDecide(SITE, "site"));

        laDemarche.changement(Role.SECRETAIRE_GENERAL, "abandon");
        faire(AbandonnerDemarche.name(), abandonDecide(laDemarche.code()));

        assertThat(enCours()).isEmpty();
        assertThat(moteur.createProcessInstanceQuery().count()).isZero();
    }

    @AfterAll
    static void tout_le_processus_a_ete_parcouru(@Autowired RepositoryService depot) {
        Couverture.estComplete(ComiteLocalUsagers.CLE, depot);
    }
}
