package fr.labellisation.parcours.changement.processus;

import static fr.labellisation.essais.ReponsesDemarche.abandonDecide;
import static fr.labellisation.essais.ReponsesDemarche.comiteConstitue;
import static fr.labellisation.essais.ReponsesDemarche.communicationPrevue;
import static fr.labellisation.essais.ReponsesDemarche.modulesDecides;
import static fr.labellisation.essais.ReponsesDemarche.perimetreArreteSauf;
import static fr.labellisation.essais.ReponsesDemarche.perimetreModifie;
import static fr.labellisation.essais.ReponsesDemarche.referentNomme;
import static fr.labellisation.essais.ReponsesDemarche.siteRetire;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.AbandonnerDemarche;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.ModifierPerimetre;
import static fr.labellisation.parcours.changement.processus.DecisionModules.Element.DeciderModules;
import static fr.labellisation.parcours.changement.processus.DecisionModules.Element.Fin_ModulesDecides;
import static fr.labellisation.parcours.changement.processus.DecisionModules.Element.Fin_RetardSignale;
import static fr.labellisation.parcours.changement.processus.DecisionModules.Element.Fin_SansObjet;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.ArreterPerimetre;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.ConstituerComitePilotage;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.EtablirPlanCommunication;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.NommerReferent;
import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.EvaluerModule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.labellisation.acces.Role;
import fr.labellisation.essais.Couverture;
import fr.labellisation.essais.DemarcheEngagee;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.essais.Retards;
import fr.labellisation.lecture.planification.DemandePlanning;
import fr.labellisation.lecture.planification.DemandePlanning.SitePlanifie;
import fr.labellisation.lecture.planification.EtapePlanifiee;
import fr.labellisation.lecture.planification.Planification;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a scope leaves open is asked of who decides on the scope, by a day. */
class DecisionModulesIT extends Parcours91 {
    private static final List<String> M2 = List.of("M2");
    private static final List<String> RIEN = List.of();

    @Autowired
    private DemarcheEngagee laDemarche;

    @Autowired
    private Retards retards;

    @Autowired
    private Planification planification;

    @Autowired
    private Referentiels referentiels;

    /** The scope of Évry is M1 and M3, that of Étampes M1 and M2; these modules of Évry are open. */
    private void engagerSans(String... ouverts) {
        laDemarche.decider("commun");
        arreterSans(ouverts);
        faire(EtablirPlanCommunication.name(), communicationPrevue());
    }

    private void arreterSans(String... ouverts) {
        faire(NommerReferent.name(), referentNomme("2013-01-07"));
        faire(ConstituerComitePilotage.name(), comiteConstitue("2013-01-14"));
        faire(
                ArreterPerimetre.name(),
                perimetreArreteSauf(
                        Stream.of(ouverts).map(module -> SITE + "|" + module).toList(),
                        SITE + "|M1",
                        SITE + "|M3",
                        ETAMPES + "|M1",
                        ETAMPES + "|M2"));
    }

    private void modifierPerimetre(List<String> ouverts, String... modules) {
        laDemarche.changement(Role.REFERENT_QUALITE, "perimetre");
        Map<String, Object> saisie = new HashMap<>(perimetreModifie(laDemarche.code(), SITE, modules));
        saisie.put("aDecider", ouverts);
        faire(ModifierPerimetre.name(), saisie);
    }

    private LocalDate due(Task tache) {
        return tache.getDueDate().toInstant().atZone(PARIS).toLocalDate();
    }

    private List<Object> proposes(Task tache) {
        return lignes(tache, "choixModules").stream()
                .map(option -> option.get("value"))
                .toList();
    }

    @Test
    void un_module_laisse_a_decider_est_demande_au_secretaire_general_pour_un_jour() {
        engagerSans("M2");

        Task tache = tache(DeciderModules.name());

        assertThat(titulaire(tache)).isEqualTo(titulaire(Role.SECRETAIRE_GENERAL));
        assertThat(due(tache)).isEqualTo("2013-02-04");
        assertThat(tache.getTenantId()).isEqualTo(DEPARTEMENT);
        assertThat(texte(tache, "echeanceTexte")).isEqualTo("à rendre pour le 4 février 2013 (défaut du projet)");
        assertThat(texte(tache, "siteNom")).isEqualTo("Préfecture d’Évry");
        assertThat(proposes(tache)).containsExactly("M2");
    }

    @Test
    void un_perimetre_complet_ne_demande_rien() {
        engagerSans();

        assertThat(ouvertes(DeciderModules.name())).isEmpty();
    }

    @Test
    void la_decision_s_annonce_puis_son_retard_se_dit_sans_qu_elle_disparaisse() {
        engagerSans("M2");
        assertThat(base.sql("select cast(du_le as date) from rappel where nature = 'tache-proche' and intitule like :i"
                                + " and etat = 'demande'")
                        .param("i", "Décider des modules en suspens%")
                        .query(LocalDate.class)
                        .list())
                .containsExactly(LocalDate.parse("2013-01-30"));

        avancerAu("2013-02-05");

        retards.enRetard(DeciderModules.name(), "4 février 2013", Role.CABINET);
        faire(DeciderModules.name(), modulesDecides(M2, RIEN));
        assertThat(fins(DecisionModules.CLE)).containsExactly(Fin_ModulesDecides.name(), Fin_RetardSignale.name());
    }

    @Test
    void un_module_retenu_par_la_tache_est_evalue_comme_si_le_perimetre_avait_ete_modifie() {
        engagerSans("M2");

        faire(DeciderModules.name(), modulesDecides(M2, RIEN));

        assertThat(fins(DecisionModules.CLE)).containsExactly(Fin_ModulesDecides.name());
        assertThat(tache(EvaluerModule.name(), "module", "M2")).isNotNull();
        assertThat(textes("select module from module_a_decider where retenu and decide_par is not null"))
                .containsExactly("M2");
        assertThat(textes("select modules || ' ' || motif from perimetre order by id desc"))
                .first()
                .isEqualTo("M1,M2,M3 Le comité de pilotage a tranché le 21 janvier 2013.");
        assertThat(ouvertes(DeciderModules.name())).isEmpty();
    }

    @Test
    void un_module_ecarte_par_la_tache_n_est_pas_evalue_et_n_est_plus_attendu() {
        engagerSans("M2");
        int evaluations = ouvertes(EvaluerModule.name()).size();

        faire(DeciderModules.name(), modulesDecides(RIEN, M2));

        assertThat(ouvertes(EvaluerModule.name())).hasSize(evaluations);
        assertThat(textes("select module from module_a_decider where not retenu and decide_par is not null"))
                .containsExactly("M2");
        assertThat(textes("select modules from perimetre where site = '" + SITE + "' order by id desc"))
                .first()
                .isEqualTo("M1,M3");
    }

    @Test
    void une_decision_incomplete_ou_contradictoire_est_refusee_avec_chaque_raison() {
        engagerSans("M2", "M4");
        Task tache = tache(DeciderModules.name());

        assertThatExceptionOfType(SaisieRefusee.class)
                .isThrownBy(() -> faire(tache, modulesDecides(List.of("M2", "M7"), M2)))
                .satisfies(refus -> assertThat(refus.raisons())
                        .hasSize(3)
                        .anySatisfy(raison -> assertThat(raison)
                                .startsWith("M4")
                                .endsWith("\u00a0: dites s’il est retenu ou écarté."))
                        .anySatisfy(raison -> assertThat(raison)
                                .startsWith("M2")
                                .endsWith("\u00a0: il ne peut pas être à la fois retenu et écarté."))
                        .anySatisfy(raison -> assertThat(raison)
                                .startsWith("M7")
                                .endsWith("\u00a0: ce module n’est pas à décider sur ce site.")));
        assertThat(textes("select module from module_a_decider where decide_le is null"))
                .containsExactlyInAnyOrder("M2", "M4");
    }

    @Test
    void un_module_decide_en_modifiant_le_perimetre_n_est_plus_demande() {
        engagerSans("M2");

        modifierPerimetre(RIEN, "M1", "M2", "M3");

        assertThat(fins(DecisionModules.CLE)).containsExactly(Fin_SansObjet.name());
        assertThat(ouvertes(DeciderModules.name())).isEmpty();
        assertThat(tache(EvaluerModule.name(), "module", "M2")).isNotNull();
    }

    @Test
    void ce_qui_reste_ouvert_apres_un_changement_reste_demande_pour_le_meme_jour() {
        engagerSans("M2", "M4");
        avancerAu("2013-01-21");

        modifierPerimetre(List.of("M4", "M5"), "M1", "M2", "M3");

        Task tache = tache(DeciderModules.name());
        assertThat(proposes(tache)).containsExactly("M4", "M5");
        assertThat(due(tache)).isEqualTo("2013-02-04");
        faire(tache, modulesDecides(RIEN, List.of("M4", "M5")));
        assertThat(enCoursDe(DecisionModules.CLE)).isZero();
    }

    @Test
    void un_module_rouvert_en_modifiant_le_perimetre_est_demande_aussi() {
        engagerSans();

        modifierPerimetre(List.of("M4"), "M1", "M3");

        assertThat(proposes(tache(DeciderModules.name()))).containsExactly("M4");
    }

    @Test
    void une_demarche_sans_processus_de_prefecture_le_demande_et_se_decide_de_meme() {
        demarche("qualipref-2012", "M1", "M3");

        modifierPerimetre(M2, "M1", "M3");
        faire(DeciderModules.name(), modulesDecides(M2, RIEN));

        assertThat(textes("select modules from perimetre order by id desc"))
                .first()
                .isEqualTo("M1,M2,M3");
    }

    @Test
    void un_site_qui_quitte_la_demarche_n_a_plus_rien_a_decider() {
        engagerSans("M2");

        laDemarche.changement(Role.REFERENT_QUALITE, "perimetre");
        faire(ModifierPerimetre.name(), siteRetire(laDemarche.code(), SITE));

        assertThat(fins(DecisionModules.CLE)).containsExactly(Fin_SansObjet.name());
        assertThat(ouvertes(DeciderModules.name())).isEmpty();
    }

    @Test
    void une_demarche_abandonnee_ne_demande_plus_rien() {
        engagerSans("M2");

        laDemarche.changement(Role.SECRETAIRE_GENERAL, "abandon");
        faire(AbandonnerDemarche.name(), abandonDecide(laDemarche.code()));

        assertThat(enCours()).isEmpty();
        assertThat(moteur.createProcessInstanceQuery().count()).isZero();
    }

    @Test
    void une_demarche_qui_a_son_issue_ne_demande_plus_rien() {
        engagerSans("M2");

        laDemarche.tenirLeComite();
        laDemarche.labelliser(ETAMPES);
        laDemarche.labelliser(SITE);

        assertThat(laDemarche.etat()).isEqualTo("aboutie");
        assertThat(fins(DecisionModules.CLE)).containsExactly(Fin_SansObjet.name());
    }

    @Test
    void apres_l_audit_externe_un_module_ne_peut_plus_qu_etre_ecarte() {
        engagerSans("M2");
        base.sql("insert into audit (demarche, site, nature, le, etat) values (:d, :s, 'initial', :le, 'passe')")
                .param("d", laDemarche.code())
                .param("s", SITE)
                .param("le", aujourdhui())
                .update();
        Task tache = tache(DeciderModules.name());

        assertThatExceptionOfType(SaisieRefusee.class)
                .isThrownBy(() -> faire(tache, modulesDecides(M2, RIEN)))
                .withMessageContaining("l’audit externe a eu lieu, le périmètre ne peut plus changer");
        faire(tache, modulesDecides(RIEN, M2));

        assertThat(ouvertes(DeciderModules.name())).isEmpty();
    }

    @Test
    void la_decision_n_est_pas_due_apres_le_jour_ou_l_evaluation_doit_commencer() {
        LocalDate cible = Stream.iterate(aujourdhui(), jour -> jour.plusDays(1))
                .filter(jour -> !debutDesEvaluations(jour).isBefore(aujourdhui().plusDays(8)))
                .findFirst()
                .orElseThrow();
        laDemarche.decider("commun");
        base.sql("update prevision set cible = :cible").param("cible", cible).update();
        base.sql("update demarche set cible = :cible").param("cible", cible).update();
        arreterSans("M2");

        Task tache = tache(DeciderModules.name());

        assertThat(due(tache)).isEqualTo(debutDesEvaluations(cible)).isBefore("2013-02-04");
        assertThat(texte(tache, "echeanceTexte"))
                .startsWith("à rendre au plus tard le ")
                .contains(" pour tenir le label voulu pour le ");
    }

    /** By the plan of both sites, as its page shows it. */
    private LocalDate debutDesEvaluations(LocalDate cible) {
        DemandePlanning demande = new DemandePlanning(
                new CodeDepartement(DEPARTEMENT),
                referentiels.exiger("qualipref-2012"),
                false,
                cible,
                aujourdhui(),
                Stream.of(SITE, ETAMPES)
                        .map(site -> new SitePlanifie(new CodeSite(site), site))
                        .toList());
        return planification.planifier(demande).etapes().stream()
                .filter(etape -> etape.code().equals(EvaluerModule.name()))
                .map(EtapePlanifiee::debut)
                .findFirst()
                .orElseThrow();
    }

    @AfterAll
    static void tout_le_processus_a_ete_parcouru(@Autowired RepositoryService depot) {
        Couverture.estComplete(DecisionModules.CLE, depot);
    }
}
