package fr.labellisation.web.pages;

import static fr.labellisation.parcours.actions.processus.PlanActions.Element.ArreterPlanActions;
import static fr.labellisation.parcours.actions.processus.PlanActions.Element.RedigerPlanActions;
import static fr.labellisation.parcours.audits.processus.AuditExterne.Element.EnregistrerConstats;
import static fr.labellisation.parcours.audits.processus.AuditExterne.Element.EnregistrerDecision;
import static fr.labellisation.parcours.audits.processus.EnvoiDossier.Element.TransmettreDossier;
import static fr.labellisation.parcours.audits.processus.TraitementConstats.Element.LeverNonConformites;
import static fr.labellisation.parcours.audits.processus.TraitementConstats.Element.RepondreNonConformites;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.AbandonnerDemarche;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.ConfirmerDeplacement;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.DeplacerAudit;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.ModifierPerimetre;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.RemplacerReferent;
import static fr.labellisation.parcours.changement.processus.DecisionModules.Element.DeciderModules;
import static fr.labellisation.parcours.demarche.processus.LabellisationPrefecture.Element.PasserRelais;
import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.EvaluerModule;
import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.PartagerDiagnostic;
import static fr.labellisation.parcours.label.processus.CycleLabel.Element.DeciderRenouvellement;
import static fr.labellisation.parcours.label.processus.SuiviAnnuel.Element.EtablirBilanAnnuel;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.AuditsDonnes;
import fr.labellisation.essais.CheminDuSite;
import fr.labellisation.essais.CompteurDeRequetes;
import fr.labellisation.essais.DemarcheEngagee;
import fr.labellisation.essais.LabelsDonnes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.essais.ReponsesAudit;
import fr.labellisation.essais.ReponsesDemarche;
import fr.labellisation.essais.ReponsesParcours;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was written on the path is read again: on the pages, in the files, by programs, with who and when. */
class EcritsIT extends Parcours91 {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SITE_LU = "/suivi/sites/91-evry";
    private static final String PAGE = SITE_LU + "/ecrits";

    @Autowired
    private DemarcheEngagee engagee;

    @Autowired
    private CheminDuSite chemin;

    @Autowired
    private AuditsDonnes audits;

    @Autowired
    private LabelsDonnes labels;

    private Navigateur connecte(Role role) {
        String login = new Personnes(annuaire, identites).avec(role, DEPARTEMENT);
        return new Navigateur(port).connecter(login, Personnes.MOT_DE_PASSE);
    }

    private static String texte(String page) {
        return page.replaceAll("(?s)<head>.*</head>", "")
                .replaceAll("<[^>]+>", " ")
                .replace("&#39;", "'")
                .replaceAll("[ \\t\\n\\r]+", " ");
    }

    private String page() {
        var reponse = connecte(Role.CABINET).page(PAGE);
        assertThat(reponse.statusCode()).isEqualTo(200);
        return texte(reponse.body());
    }

    private static JsonNode json(String texte) {
        try {
            return JSON.readTree(texte);
        } catch (JsonProcessingException e) {
            throw new AssertionError(texte, e);
        }
    }

    /** What stands on the page is also in the file and in the answer to a program. */
    private void seLitPartout(String... phrases) {
        Navigateur cabinet = connecte(Role.CABINET);
        String fichier = cabinet.page(PAGE + "/export.csv").body();
        String reponse = cabinet.envoyer("GET", "/api/v1/sites/91-evry/ecrits", "application/json", null)
                .body();
        assertThat(page()).contains(phrases);
        assertThat(fichier.replace("\"\"", "\"")).contains(phrases);
        assertThat(json(reponse).findValuesAsText("textes").size()).isPositive();
        assertThat(reponse).contains(phrases);
    }

    private long auditExterne() {
        return base.sql("select max(id) from audit where nature = 'initial'")
                .query(Long.class)
                .single();
    }

    private void allerJusquAuLabel() {
        engagee.engager("commun", SITE);
        chemin.diagnostiquer("E5");
        faire(
                RedigerPlanActions.name(),
                ReponsesDemarche.plan(aujourdhui().plusDays(20).toString(), "E5"));
        faire(
                ArreterPlanActions.name(),
                ReponsesDemarche.planRenvoye(aujourdhui().toString()));
        chemin.planifier();
        engagee.tenirLeComite();
        chemin.mettreEnOeuvre("2013-06-25");
        chemin.validerLaPreparation();
        chemin.auditerEnInterne("2013-04-16");
        faire(TransmettreDossier.name(), ReponsesAudit.dossier("2013-04-16"));
        avancerAu("2013-06-25");
        faire(EnregistrerConstats.name(), ReponsesAudit.rapport("2013-06-25", "PF", "NC majeure"));
        faire(RepondreNonConformites.name(), audits.reponses(auditExterne()));
        assertThat(valeur(
                        "select count(*) from journal where audit is null and element in ('%s', '%s', '%s')"
                                .formatted(EnregistrerConstats, RepondreNonConformites, TransmettreDossier),
                        Long.class))
                .as("each says which audit it speaks of")
                .isZero();
        audits.acheverLesActions();
        faire(LeverNonConformites.name(), ReponsesAudit.levee("preuve-acceptee"));
        faire(EnregistrerDecision.name(), ReponsesAudit.decision("label-delivre", "2013-06-25"));
    }

    @Test
    void ce_qui_a_ete_ecrit_jusqu_au_label_se_lit_avec_qui_et_quand() {
        allerJusquAuLabel();

        seLitPartout(
                "Camille Renard",
                "Dominique Morel, secrétaire général",
                "Une lettre à tous les agents.",
                "Deux écarts à combler.",
                "Les délais sont trop longs.",
                "Salle Marianne, préfecture d’Évry",
                "Le comité a entendu le référent qualité.",
                "Combler l’écart",
                "Une deuxième ligne est ouverte.",
                "L’attente a baissé.",
                "Accueil téléphonique",
                "Tous les agents sont formés.",
                "212",
                "Le site progresse.",
                "Les constats sont traités.",
                "Constat de type NC majeure",
                "Relevé des appels du mois",
                "Label délivré",
                "M2 – Délivrance de titres",
                "Audit interne du 16 avril 2013",
                "Audit externe initial du 25 juin 2013",
                "Comité du 7 janvier 2013",
                "Correspondant qualité, Préfecture d’Évry",
                "Questionnaire papier");
        assertThat(page())
                .contains("Évaluation, 7 janvier 2013, par chef-de-service 91-evry")
                .contains("Constats d’audit, 16 avril 2013, par auditeur-interne 91-evry")
                // Members are written to at these addresses; nobody else needs them.
                .doesNotContain("@example.org");
    }

    @Test
    void le_motif_d_un_changement_de_perimetre_est_ecrit_tel_quel_sur_la_page_du_site() {
        engagee.engager("commun", SITE);
        Map<String, Object> change =
                new HashMap<>(ReponsesDemarche.perimetreModifie(engagee.code(), SITE, "M1", "M2", "M3"));
        change.put("motif", "Décidé & voté\nà l’unanimité");
        engagee.changement(Role.REFERENT_QUALITE, "perimetre");
        faire(ModifierPerimetre.name(), change);
        // The form refuses a tag; what is in the tables may have come another way.
        base.sql("update perimetre set motif = replace(motif, 'voté', :balise)")
                .param("balise", "<script>alert('perimetre')</script> voté")
                .update();
        base.sql("update journal set saisie = replace(saisie, 'voté', :balise)")
                .param("balise", "<script>alert('perimetre')</script> voté")
                .update();

        for (String adresse : List.of(SITE_LU, PAGE)) {
            assertThat(connecte(Role.CABINET).page(adresse).body())
                    .as(adresse)
                    .contains(
                            "Décidé &amp; &lt;script&gt;alert(&#39;perimetre&#39;)&lt;/script&gt; voté\nà l’unanimité")
                    .doesNotContain("<script");
        }
        assertThat(page())
                .contains(
                        "Comités des usagers et changements",
                        "Changement du périmètre",
                        "Modules du site après le changement");
    }

    @Test
    void la_vie_d_un_label_repris_se_lit_jusqu_a_la_decision_de_ne_pas_le_renouveler() {
        labels.importer(SITE, "qualipref-2012", "M1,M2", "2013-01-07");
        avancerAu("2013-07-08");
        chemin.suivreLAnnee();
        chemin.tenirLeComite("2013-09-16");
        chemin.reserver("2013-12-16");
        chemin.auditer("2013-12-16", "label-maintenu");
        faire(EtablirBilanAnnuel.name(), ReponsesParcours.bilanAnnuel("2013-12-16"));
        avancerAu("2015-05-08");
        faire(DeciderRenouvellement.name(), ReponsesParcours.renouvellement("ne-pas-renouveler"));

        seLitPartout(
                "Label repris",
                "Auto-évaluation annuelle",
                "Trois sonneries en moyenne.",
                "Les membres souhaitent être informés.",
                "Comité du 16 septembre 2013",
                "Audit de suivi du 16 décembre 2013",
                "Label maintenu",
                "Une bonne année.",
                "Ne pas renouveler le label",
                "Le service y tient.");
        assertThat(texte(connecte(Role.CABINET)
                        .page(PAGE + "?etape=renouvellement")
                        .body()))
                .contains("Décision de renouvellement", "par secretaire-general");
    }

    @Test
    void les_motifs_des_changements_se_lisent() {
        engagee.engager("commun", SITE);
        CodeDemarche demarche = new CodeDemarche(engagee.code());
        long audit = audits.unAudit(demarche, NatureAudit.INITIAL, null, "2013-06-25");
        engagee.changement(Role.REFERENT_QUALITE, "audit");
        faire(DeplacerAudit.name(), ReponsesDemarche.auditDeplace(audit, "2013-07-02"));
        faire(ConfirmerDeplacement.name(), ReponsesDemarche.deplacementConfirme());
        engagee.changement(Role.SECRETAIRE_GENERAL, "referent");
        faire(RemplacerReferent.name(), ReponsesDemarche.referentRemplace());
        faire(PasserRelais.name(), ReponsesDemarche.relaisPasse());
        engagee.changement(Role.SECRETAIRE_GENERAL, "abandon");
        faire(AbandonnerDemarche.name(), ReponsesDemarche.abandonDecide(engagee.code()));

        seLitPartout(
                "L’auditeur n’est pas disponible.",
                "Audit externe initial du 2 juillet 2013",
                "Mutation du référent.",
                "Le plan d’Évry est à rédiger.",
                "La préfecture se réorganise.");
    }

    @Test
    void ce_qui_reste_a_decider_et_ce_qui_est_decide_se_lisent_par_leur_nom() {
        engagee.engager("commun", SITE);
        Map<String, Object> change = new HashMap<>(ReponsesDemarche.perimetreModifie(engagee.code(), SITE, "M1", "M2"));
        change.put("aDecider", List.of("M3", "M4"));
        engagee.changement(Role.REFERENT_QUALITE, "perimetre");
        faire(ModifierPerimetre.name(), change);
        faire(DeciderModules.name(), ReponsesDemarche.modulesDecides(List.of("M3"), List.of("M4")));

        seLitPartout("Décision sur les modules en suspens", "Le comité de pilotage a tranché le 21 janvier 2013.");
        for (String module : List.of("M3", "M4")) {
            assertThat(page()).containsPattern("Modules encore à décider.*" + module + " – ");
        }
        assertThat(page()).containsPattern("Modules retenus\\s+M3 – ").containsPattern("Modules écartés\\s+M4 – ");
    }

    @Test
    void l_etape_choisie_se_lit_seule_et_une_etape_inconnue_est_refusee() {
        engagee.engager("commun", SITE);
        chemin.diagnostiquer("E5");
        Navigateur cabinet = connecte(Role.CABINET);

        assertThat(texte(cabinet.page(PAGE + "?etape=diagnostic").body()))
                .contains("Deux écarts à combler.")
                .doesNotContain("Une lettre à tous les agents.");
        assertThat(cabinet.page(PAGE + "/export.csv?etape=lancement").body())
                .contains("Une lettre à tous les agents.")
                .doesNotContain("Deux écarts à combler.");
        for (String adresse : List.of(PAGE + "?etape=zut", PAGE + "/export.csv?etape=zut")) {
            var refus = cabinet.page(adresse);
            assertThat(refus.statusCode()).isEqualTo(400);
            assertThat(texte(refus.body())).contains("«\u00a0zut\u00a0» n’en est pas une", "lancement", "a-cote");
        }
    }

    @Test
    void ce_qui_est_propre_a_un_site_ne_se_lit_pas_chez_son_voisin() {
        engagee.engager("commun", SITE, ETAMPES);
        for (Task evaluation : ouvertes(EvaluerModule.name())) {
            faire(evaluation, chemin.evaluation(evaluation, "E5"));
        }
        for (String site : List.of(SITE, ETAMPES)) {
            faire(
                    tache(PartagerDiagnostic.name(), VariablesCommunes.SITE.nom(), site),
                    Map.of("partageLe", "2013-01-07", "synthese", "Synthèse de " + site));
        }

        assertThat(page()).contains("Synthèse de " + SITE).doesNotContain("Synthèse de " + ETAMPES);
        assertThat(texte(connecte(Role.CABINET)
                        .page("/suivi/sites/91-etampes/ecrits")
                        .body()))
                .contains("Synthèse de " + ETAMPES, "Une lettre à tous les agents.")
                .doesNotContain("Synthèse de " + SITE);
    }

    @Test
    void dix_textes_ou_deux_cents_se_lisent_en_autant_de_requetes() {
        engagee.engager("commun", SITE);
        chemin.diagnostiquer("E5");
        Navigateur cabinet = connecte(Role.CABINET);
        List<String> adresses = List.of(SITE_LU, PAGE, PAGE + "/export.csv", "/api/v1/sites/91-evry/ecrits");
        List<Integer> peu =
                adresses.stream().map(adresse -> requetes(cabinet, adresse)).toList();
        for (int fois = 0; fois < 200; fois++) {
            base.sql("insert into journal (le, auteur, departement, processus, cle_metier, element, saisie)"
                            + " select le, auteur, departement, processus, cle_metier, element, saisie from journal"
                            + " where id = (select max(id) from journal)")
                    .update();
        }

        assertThat(adresses.stream().map(adresse -> requetes(cabinet, adresse)).toList())
                .isEqualTo(peu);
    }

    private static int requetes(Navigateur lui, String adresse) {
        lui.envoyer("GET", adresse, "text/html,*/*", null);
        int avant = CompteurDeRequetes.total();
        assertThat(lui.envoyer("GET", adresse, "text/html,*/*", null).statusCode())
                .isEqualTo(200);
        return CompteurDeRequetes.total() - avant;
    }
}
