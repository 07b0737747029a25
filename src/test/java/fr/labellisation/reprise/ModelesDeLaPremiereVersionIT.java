package fr.labellisation.reprise;

import static fr.labellisation.essais.ReponsesDemarche.abandonDecide;
import static fr.labellisation.essais.ReponsesDemarche.auditDeplace;
import static fr.labellisation.essais.ReponsesDemarche.nonConfirme;
import static fr.labellisation.essais.ReponsesDemarche.perimetreModifie;
import static fr.labellisation.essais.ReponsesDemarche.referentRemplace;
import static fr.labellisation.essais.ReponsesParcours.suite;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Role;
import fr.labellisation.essais.AuditsDonnes;
import fr.labellisation.essais.CheminDuSite;
import fr.labellisation.essais.Instances;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.essais.RappelsVus;
import fr.labellisation.essais.Retards;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.simulation.rejeu.deroulement.Rejeu;
import fr.labellisation.simulation.rejeu.fichier.Cas;
import fr.labellisation.simulation.rejeu.fichier.LectureCas;
import fr.labellisation.simulation.rejeu.modele.PlanDesModeles;
import fr.labellisation.simulation.rejeu.verification.Bilan;
import fr.labellisation.simulation.rejeu.verification.LigneChronologie;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.Territoire;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class ModelesDeLaPremiereVersionIT extends Parcours91 {
    @RegisterExtension
    final PremiereVersion premiereVersion = new PremiereVersion();

    @Autowired
    private CheminDuSite chemin;

    @Autowired
    private AuditsDonnes lesAudits;

    @Autowired
    private RappelsVus rappels;

    @Autowired
    private Retards retards;

    @Autowired
    private Instances instances;

    @Autowired
    private Rejeu rejeu;

    @Autowired
    private Referentiels referentiels;

    @Autowired
    private Territoire territoire;

    /** Tasks that the replay does between two lines of its timeline, and those of changes. */
    private static final Set<String> AILLEURS = Set.of(
            "RealiserAction",
            "ValiderPreparation",
            "DeciderSuite",
            "DeplacerAudit",
            "ModifierPerimetre",
            "RemplacerReferent",
            "AbandonnerDemarche");

    @Autowired
    private ApplicationContext contexte;

    private final Set<String> vues = new TreeSet<>();

    @Test
    void une_demarche_de_la_premiere_version_mise_a_niveau_a_chaque_attente_va_a_son_terme() throws Exception {
        premiereVersion.deployer();

        Bilan bilan = jouer("""
                cas: mise-a-niveau
                departement: "91"
                referentiel: qualipref-2012
                debut: 2012-06-18
                sites:
                  - {code: 91-evry, nom: Préfecture, type: prefecture, modules: [M1, M2]}
                faits:
                  - {le: 2012-07-02, evenement: label-importe, site: 91-evry,
                     donnees: {referentiel: qualipref-2006, delivreLe: 2010-08-02}}
                  - {le: 2012-10-10, evenement: referent-remplace, donnees: {nom: Ada Carrel, courriel: ada.carrel@example.org}}
                  - {le: 2013-03-26T18:00, evenement: comite-tenu}
                  - {le: 2013-05-14, evenement: audit-interne, site: 91-evry,
                     donnees: {constats: [{type: PP, engagement: E5, texte: Attente à réduire}]}}
                  - {le: 2013-06-11, evenement: audit-externe, site: 91-evry,
                     donnees: {constats: [{type: NC majeure, engagement: E5, texte: Appels perdus}]}}
                attendu:
                  - {le: 2014-03-03, site: tous, label: delivre}
                  - {le: 2014-03-03, demarche: aboutie}
                """);

        assertThat(bilan.manques()).isEmpty();
        assertThat(bilan.chronologie())
                .extracting(LigneChronologie::element)
                .contains("DeciderRenouvellement", "Echeance_Expiration", "LeverNonConformites", "PasserRelais");
        Set<String> jamaisVues = PremiereVersion.attentesDeLaPremiereVersion();
        jamaisVues.removeAll(vues);
        jamaisVues.removeIf(attente -> AILLEURS.contains(attente.split("/")[1].replace("Echeance_", "")));
        assertThat(jamaisVues).isEmpty();
    }

    @Test
    void une_action_en_retard_remonte_les_niveaux_que_la_premiere_version_n_a_pas_informes_puis_s_acheve()
            throws Exception {
        premiereVersion.deployer();
        chemin.parcours(demarche("qualipref-2012", "M1", "M2"), "initial");
        chemin.diagnostiquer("E5");
        chemin.planifier();
        assertThat(premiereVersion.attentes())
                .contains("ActionCorrective/RealiserAction", "ActionCorrective/Echeance_RealiserAction");
        avancerAu("2013-02-01");

        premiereVersion.oublierLaSuite();
        premiereVersion.mettreANiveau();
        executerLesTravaux();
        assertThat(retards.premiersInformes("RealiserAction")).containsExactly("91-evry.correspondant-qualite");
        avancerAu("2013-02-20");

        assertThat(base.sql("select i.informe from retard r join retard_informe i on i.retard = r.id"
                                + " where r.element = 'RealiserAction' order by r.niveau, i.rang")
                        .query(String.class)
                        .list())
                .containsExactly("91-evry.correspondant-qualite", "91.secretaire-general", "91.cabinet");
        lesAudits.acheverLesActions();
        assertThat(enCoursDe("ActionCorrective")).isZero();
    }

    @Test
    void un_parcours_de_la_premiere_version_est_valide_en_retard_puis_s_arrete_sur_decision() throws Exception {
        premiereVersion.deployer();
        ProcessInstance parcours = chemin.parcours(demarche("qualipref-2012", "M1", "M2"), "initial");
        instances.porter(parcours, "ValiderPreparation", Map.of());
        assertThat(premiereVersion.attentes())
                .contains("ParcoursSite/ValiderPreparation", "ParcoursSite/Echeance_ValiderPreparation");

        premiereVersion.oublierLaSuite();
        premiereVersion.mettreANiveau();
        avancerAu("2013-03-29");
        assertThat(retards.premiersInformes("ValiderPreparation")).hasSize(1);
        instances.porter(parcours, "DeciderSuite", Map.of());
        assertThat(premiereVersion.attentes())
                .contains("ParcoursSite/DeciderSuite", "ParcoursSite/Echeance_DeciderSuite");
        premiereVersion.oublierLaSuite();
        premiereVersion.reprendre();
        faire("DeciderSuite", suite("arret"));

        assertThat(fini(parcours)).isTrue();
        assertThat(fins(parcours)).contains("Fin_LabelRefuse");
    }

    @Test
    void un_deplacement_d_audit_commence_dans_la_premiere_version_se_confirme_dans_son_formulaire() throws Exception {
        premiereVersion.deployer();
        CodeDemarche demarche = demarche("qualipref-2012", "M1", "M2");
        lancer("ReservationAudit", demarche, Map.of("nature", "initial"));
        chemin.reserver("2013-06-11");
        ProcessInstance changement = changement("audit");
        assertThat(premiereVersion.attentes())
                .contains("ChangementDemarche/DeplacerAudit", "ChangementDemarche/Echeance_DeplacerAudit");

        premiereVersion.oublierLaSuite();
        premiereVersion.mettreANiveau();
        Map<String, Object> saisie = new HashMap<>(auditDeplace(lesAudits.dernier(), "2013-06-18"));
        saisie.put("confirme", "oui");
        faire("DeplacerAudit", saisie);

        assertThat(fini(changement)).isTrue();
        assertThat(fins(changement)).containsExactly("Fin_ChangementTraite");
        assertThat(rappels.de("audit-externe", "prevu"))
                .containsExactly(
                        "90 jours le 2013-03-20",
                        "60 jours le 2013-04-19",
                        "30 jours le 2013-05-17",
                        "15 jours le 2013-06-03",
                        "7 jours le 2013-06-11",
                        "1 jours le 2013-06-17");
    }

    @ParameterizedTest
    @CsvSource({"perimetre, ModifierPerimetre", "referent, RemplacerReferent", "abandon, AbandonnerDemarche"})
    void un_changement_commence_dans_la_premiere_version_s_acheve(String nature, String element) throws Exception {
        premiereVersion.deployer();
        CodeDemarche demarche = demarche("qualipref-2012", "M1", "M2");
        ProcessInstance changement = changement(nature);
        assertThat(premiereVersion.attentes())
                .contains("ChangementDemarche/" + element, "ChangementDemarche/Echeance_" + element);

        premiereVersion.oublierLaSuite();
        premiereVersion.mettreANiveau();
        avancerAu("2013-02-28");
        assertThat(retards.premiersInformes(element)).hasSize(1);
        faire(
                element,
                nonConfirme(Map.of(
                                "perimetre", perimetreModifie(demarche.valeur(), SITE, "M1", "M2", "M3"),
                                "referent", referentRemplace(),
                                "abandon", abandonDecide(demarche.valeur()))
                        .get(nature)));

        assertThat(fini(changement)).isTrue();
        assertThat(fins(changement)).contains("Fin_ChangementTraite", "Fin_RetardSignale");
    }

    @Test
    void ce_que_les_modeles_de_la_premiere_version_appellent_par_son_nom_existe_encore() throws Exception {
        List<MatchResult> appels = PremiereVersion.appelsDeLaPremiereVersion();

        assertThat(appels).hasSizeGreaterThan(100).allSatisfy(appel -> {
            Object bean = contexte.getBean(appel.group(1));
            if (appel.group(2) != null) {
                assertThat(bean.getClass().getMethod(appel.group(2), DelegateExecution.class))
                        .isNotNull();
            }
        });
    }

    private ProcessInstance changement(String nature) {
        entantQue(annuaire.titulaires(Role.SECRETAIRE_GENERAL.groupe(new CodeDepartement(DEPARTEMENT), null))
                .get(0)
                .id());
        try {
            String definition = depot.createProcessDefinitionQuery()
                    .processDefinitionKey("ChangementDemarche")
                    .latestVersion()
                    .singleResult()
                    .getId();
            return formulaires.submitStartForm(definition, Map.of("natureChangement", nature));
        } finally {
            identites.clearAuthentication();
        }
    }

    private Bilan jouer(String contenu) throws Exception {
        PlanDesModeles parcours = PremiereVersion.parcoursDeLaPremiereVersion();
        Cas cas = new LectureCas(referentiels, territoire, parcours).lire("essai.yaml", contenu, null);
        return rejeu.jouer(cas, parcours, LocalDate.of(2014, 9, 30), false, ligne -> mettreANiveauSiNouvelleAttente())
                .bilan();
    }

    private void mettreANiveauSiNouvelleAttente() {
        if (vues.addAll(premiereVersion.attentes())) {
            premiereVersion.oublierLaSuite();
            premiereVersion.reprendre();
        }
    }
}
