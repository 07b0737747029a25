package fr.labellisation.web.pages.travail;

import static fr.labellisation.essais.ReponsesDemarche.diagnosticPartage;
import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.EvaluerModule;
import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.PartagerDiagnostic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.labellisation.acces.Geste;
import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.CompteurDeRequetes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.parcours.diagnostic.VariablesDiagnostic;
import fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.HtmlUtils;

/** The diagnosis of a module, engagement by engagement, by several persons, on the page of its task. */
class TravailIT extends Parcours91 {
    private static final List<String> ENGAGEMENTS = List.of("E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8");

    @Autowired
    private FormService formulaires;

    private Personnes personnes;
    private String tache;

    @BeforeEach
    void un_module_a_evaluer() {
        personnes = new Personnes(annuaire, identites);
        lancer(
                DiagnosticEcarts.CLE,
                demarche("qualipref-2012", "M1"),
                Map.of(VariablesDiagnostic.MODULES_CIBLES.nom(), ""));
        tache = tache(EvaluerModule.name()).getId();
    }

    private Navigateur connecte(Role role) {
        return new Navigateur(port).connecter(personnes.avec(role, DEPARTEMENT), Personnes.MOT_DE_PASSE);
    }

    private String adresse() {
        return "/travail/taches/" + tache;
    }

    private HttpResponse<String> repondre(Navigateur qui, String engagement, int version, Map<String, String> valeurs) {
        Map<String, String> champs = new HashMap<>(valeurs);
        champs.put("version", String.valueOf(version));
        return qui.remplir("/mot-de-passe", adresse() + "/lignes/" + engagement, champs);
    }

    private String lire(Navigateur qui, String suite) {
        return HtmlUtils.htmlUnescape(qui.page(adresse() + suite).body());
    }

    private void toutRepondre(Navigateur qui) {
        ENGAGEMENTS.forEach(engagement -> repondre(qui, engagement, 0, Map.of("resultat", "conforme")));
    }

    @Test
    void un_module_s_evalue_ligne_par_ligne_a_plusieurs_puis_la_tache_se_termine_sur_sa_page() {
        Navigateur chef = connecte(Role.CHEF_DE_SERVICE);
        Navigateur referent = connecte(Role.REFERENT_QUALITE);

        repondre(
                chef,
                "E5",
                0,
                Map.of("resultat", "partiel", "observations", "Trois appels perdus sur dix.", "avancement", "relu"));
        repondre(referent, "E6", 0, Map.of("resultat", "sans-objet", "motif", "Pas de guichet à Évry."));
        assertThat(lire(chef, "")).contains("2 lignes remplies sur 8", "Trois appels perdus sur dix.");
        for (String engagement : ENGAGEMENTS) {
            if (!List.of("E5", "E6").contains(engagement)) {
                repondre(chef, engagement, 0, Map.of("resultat", "conforme"));
            }
        }
        assertThat(Navigateur.vers(chef.remplir(adresse(), adresse() + "/terminer", Map.of())))
                .isEqualTo(adresse());

        assertThat(lire(chef, "")).contains("Terminée le 7 janvier 2013 par Chef de service Essai");
        assertThat(enCours()).containsExactly(PartagerDiagnostic.name());
        assertThat(textes("select engagement from evaluation where resultat = 'partiel'"))
                .containsExactly("E5");
        assertThat(textes("select motif from evaluation where resultat = 'sans-objet'"))
                .containsExactly("Pas de guichet à Évry.");
        assertThat(texte(tache(PartagerDiagnostic.name()), "ecarts"))
                .startsWith("- E5 – ")
                .doesNotContain("E6");
        faire(PartagerDiagnostic.name(), diagnosticPartage("2013-01-07"));
    }

    @Test
    void deux_personnes_sur_une_ligne_n_ecrasent_rien_et_choisissent_ce_qui_reste() {
        Navigateur chef = connecte(Role.CHEF_DE_SERVICE);
        Navigateur referent = connecte(Role.REFERENT_QUALITE);
        repondre(chef, "E5", 0, Map.of("resultat", "partiel", "observations", "Attente longue."));

        HttpResponse<String> refus = repondre(referent, "E5", 0, Map.of("observations", "Vu sur place le 12."));
        assertThat(refus.statusCode()).isEqualTo(409);
        assertThat(HtmlUtils.htmlUnescape(refus.body()))
                .contains("Chef de service Essai a changé cette ligne", "Attente longue.", "Vu sur place le 12.");
        assertThat(textes("select valeurs from ligne_de_travail where ligne = 'E5'"))
                .hasSize(1)
                .allMatch(valeurs -> valeurs.contains("Attente longue."));

        repondre(
                referent,
                "E5",
                0,
                Map.of("observations", "Vu sur place le 12.", "conflit", "deux", "versionActuelle", "1"));
        assertThat(lire(chef, "?ligne=E5"))
                .contains("Attente longue.\nVu sur place le 12.")
                .containsPattern("value=\"partiel\"\\s+checked");
        assertThat(repondre(
                                chef,
                                "E5",
                                1,
                                Map.of("conflit", "mienne", "versionActuelle", "1", "observations", "Autre chose."))
                        .statusCode())
                .as("written again since the choice was offered")
                .isEqualTo(409);
    }

    @Test
    void une_tache_incomplete_ne_se_termine_pas_et_dit_tout_ce_qui_manque() {
        Navigateur chef = connecte(Role.CHEF_DE_SERVICE);
        toutRepondre(chef);
        repondre(chef, "E2", 1, Map.of("observations", "À revoir."));
        repondre(chef, "E3", 1, Map.of("resultat", "sans-objet"));

        chef.remplir(adresse(), adresse() + "/terminer", Map.of());

        assertThat(lire(chef, ""))
                .contains("La tâche ne peut pas encore être terminée", "est sans objet\u00a0: dites pourquoi.")
                .contains("?ligne=E2", "?ligne=E3");
        assertThat(enCours()).containsExactly(EvaluerModule.name());
        assertThatThrownBy(() -> faire(EvaluerModule.name(), Map.of()))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageContaining("L’engagement E2 – ")
                .hasMessageContaining("n’est pas évalué.")
                .hasMessageContaining("dites pourquoi.");
        assertThat(textes("select engagement from evaluation")).isEmpty();
    }

    @Test
    void le_formulaire_court_dit_ou_en_est_le_travail_et_termine_la_tache() {
        Navigateur chef = connecte(Role.CHEF_DE_SERVICE);
        repondre(chef, "E1", 0, Map.of("resultat", "conforme"));
        assertThat(formulaires.getTaskFormVariables(tache))
                .containsEntry("travailAvancee", "1 ligne remplie sur 8")
                .containsEntry("travailPage", adresse())
                .extractingByKey("travailManque")
                .asString()
                .contains("- E2 – ", "- et 2 autres manques.")
                .doesNotContain("- E1 – ");
        ENGAGEMENTS.subList(1, 8).forEach(un -> repondre(chef, un, 0, Map.of("resultat", "conforme")));

        faire(EvaluerModule.name(), Map.of());

        assertThat(enCours()).containsExactly(PartagerDiagnostic.name());
        assertThat(textes("select engagement from evaluation")).hasSize(8);
    }

    /** As programs, case files and forms of earlier versions do. */
    @Test
    void ce_que_le_formulaire_a_dit_se_lit_sur_la_page_de_la_tache_terminee() {
        faire(
                EvaluerModule.name(),
                Map.of(
                        "evaluations",
                        ENGAGEMENTS.stream()
                                .map(code -> Map.of(
                                        "engagement",
                                        code,
                                        "tenu",
                                        code.equals("E2") ? "non" : "oui",
                                        "observations",
                                        "Vu " + code))
                                .toList()));

        assertThat(lire(connecte(Role.CHEF_DE_SERVICE), ""))
                .contains(
                        "8 lignes remplies sur 8",
                        "Non conforme",
                        "Vu E2",
                        "Remplies</span> (<span class=\"nombre\">8</span>)")
                .doesNotContain("à remplir", "name=\"resultat\"");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void chaque_role_lit_et_remplit_selon_la_table(Role role) {
        Navigateur lui = connecte(role);
        boolean lit = Geste.LIRE_LE_SITE.permisA(role);
        int remplit = Geste.REMPLIR_LES_GRILLES.permisA(role) ? 302 : lit ? 403 : 404;
        int termine = role == Role.CHEF_DE_SERVICE ? 302 : lit ? 403 : 404;

        assertThat(lui.page(adresse()).statusCode()).isEqualTo(lit ? 200 : 404);
        assertThat(lui.page("/travail/taches/nulle-part").statusCode()).isEqualTo(404);
        assertThat(repondre(lui, "E1", 0, Map.of("resultat", "conforme")).statusCode())
                .isEqualTo(remplit);
        assertThat(repondre(lui, "E99", 0, Map.of("resultat", "conforme")).statusCode())
                .isEqualTo(remplit == 302 ? 404 : remplit);
        assertThat(lui.remplir("/mot-de-passe", adresse() + "/terminer", Map.of())
                        .statusCode())
                .isEqualTo(termine);
        assertThat(enCours()).containsExactly(EvaluerModule.name());
    }

    @Test
    void un_autre_departement_ne_sait_pas_que_la_tache_existe() {
        Navigateur ailleurs =
                new Navigateur(port).connecter(personnes.avec(Role.REFERENT_QUALITE, "94"), Personnes.MOT_DE_PASSE);

        assertThat(ailleurs.page(adresse()).statusCode()).isEqualTo(404);
        assertThat(repondre(ailleurs, "E1", 0, Map.of("resultat", "conforme")).statusCode())
                .isEqualTo(404);
        assertThat(textes("select ligne from ligne_de_travail")).isEmpty();
    }

    @Test
    void ceux_du_site_sont_proposes_pour_s_en_charger_et_un_autre_nom_reste_permis() {
        Navigateur chef = connecte(Role.CHEF_DE_SERVICE);
        repondre(chef, "E1", 0, Map.of("resultat", "conforme", "responsable", "Une stagiaire"));

        assertThat(lire(chef, ""))
                .contains("<option value=\"Chef de service Essai\">", "value=\"Une stagiaire\"")
                .doesNotContain("<option value=\"Cabinet Essai\">");
    }

    @Test
    void les_onglets_et_la_recherche_montrent_ce_qu_ils_disent() {
        Navigateur chef = connecte(Role.CHEF_DE_SERVICE);
        repondre(chef, "E1", 0, Map.of("resultat", "conforme"));
        repondre(chef, "E2", 0, Map.of("observations", "Panneau rouillé."));

        assertThat(lire(chef, "?etat=remplies")).contains("data-cle=\"E1\"").doesNotContain("data-cle=\"E2\"");
        assertThat(lire(chef, "?etat=incompletes")).contains("data-cle=\"E2\"").doesNotContain("data-cle=\"E1\"");
        assertThat(lire(chef, "?etat=a-remplir")).contains("data-cle=\"E3\"").doesNotContain("data-cle=\"E2\"");
        assertThat(lire(chef, "?q=ROUILLE")).contains("data-cle=\"E2\"").doesNotContain("data-cle=\"E3\"");
        assertThat(lire(chef, "?q=introuvable")).contains("Aucune ligne ne contient ces mots.");
        assertThat(lire(chef, "?ligne=E2"))
                .contains("data-cle=\"E2\"", "Ligne précédente", "Ligne suivante")
                .doesNotContain("data-cle=\"E3\"");
    }

    @Test
    void une_ligne_s_enregistre_en_six_ordres_au_plus_et_la_page_en_demande_autant_vide_que_remplie() {
        Navigateur chef = connecte(Role.CHEF_DE_SERVICE);
        int vide = ordres(() -> chef.page(adresse()));
        toutRepondre(chef);
        chef.page(adresse());

        assertThat(ordres(() -> chef.page(adresse()))).isEqualTo(vide);
        Map<String, String> valeurs = Map.of("resultat", "partiel", "version", "1");
        int page = ordres(() -> chef.page("/mot-de-passe"));
        assertThat(ordres(() -> chef.remplir("/mot-de-passe", adresse() + "/lignes/E1", valeurs)) - page)
                .isLessThanOrEqualTo(6);
    }

    private static int ordres(Runnable geste) {
        int avant = CompteurDeRequetes.total();
        geste.run();
        return CompteurDeRequetes.total() - avant;
    }

    @Test
    void un_texte_est_du_texte() {
        Navigateur chef = connecte(Role.CHEF_DE_SERVICE);
        String hostile = "<script>alert(1)</script> ${7*7} '; drop table site; --";

        repondre(chef, "E1", 0, Map.of("resultat", "<b>", "observations", hostile));

        assertThat(chef.page(adresse()).body())
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; ${7*7}");
        assertThat(lire(chef, "?etat=incompletes")).contains("data-cle=\"E1\"");
    }
}
