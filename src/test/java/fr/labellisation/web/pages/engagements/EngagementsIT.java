package fr.labellisation.web.pages.engagements;

import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.EvaluerModule;
import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.PartagerDiagnostic;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Geste;
import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.lecture.preparation.PreparationDuSite.ManqueSitue;
import fr.labellisation.lecture.preparation.PreparationsDesSites;
import fr.labellisation.parcours.diagnostic.Diagnostic;
import fr.labellisation.parcours.diagnostic.Grilles;
import fr.labellisation.parcours.diagnostic.VariablesDiagnostic;
import fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts;
import fr.labellisation.parcours.preparation.manques.NatureDuManque;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Parcours;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.HtmlUtils;

/** A référent completes the engagements of which no title is known; the grids of all his sites have them at once. */
class EngagementsIT extends Parcours91 {
    private static final String PAGE = "/suivi/departements/91/engagements/qualipref-2012";
    private static final String TITRE = "Annoncer le délai de remise d’un titre";
    private static final String MENTION = TITRE + " (saisi par la préfecture)";

    @Autowired
    private Grilles grilles;

    @Autowired
    private Diagnostic diagnostic;

    @Autowired
    private PreparationsDesSites preparations;

    private Personnes personnes;
    private CodeDemarche demarche;

    @BeforeEach
    void une_demarche() {
        personnes = new Personnes(annuaire, identites);
        demarche = demarche("qualipref-2012", "M2");
    }

    private Navigateur connecte(Role role) {
        return new Navigateur(port).connecter(personnes.avec(role, DEPARTEMENT), Personnes.MOT_DE_PASSE);
    }

    private static HttpResponse<String> saisir(Navigateur qui, int version, String code, String module, String titre) {
        return qui.remplir(
                "/mot-de-passe",
                PAGE,
                Map.of(
                        "version",
                        String.valueOf(version),
                        "code",
                        code,
                        "module",
                        module,
                        "theme",
                        "Délais",
                        "titre",
                        titre,
                        "preuves",
                        "Affichage des délais\nExemple de message"));
    }

    private static String lu(HttpResponse<String> reponse) {
        return HtmlUtils.htmlUnescape(reponse.body());
    }

    private String tacheDuModule() {
        lancer(DiagnosticEcarts.CLE, demarche, Map.of(VariablesDiagnostic.MODULES_CIBLES.nom(), ""));
        return "/travail/taches/" + tache(EvaluerModule.name()).getId();
    }

    private List<String> codes(String site, CodeDemarche de) {
        return grilles.de(new Parcours(de, new CodeSite(site)), List.of("M2")).engagements().stream()
                .map(engagement -> engagement.get("code"))
                .toList();
    }

    @Test
    void un_engagement_saisi_est_dans_les_grilles_de_tous_les_sites_du_departement_et_d_aucun_autre() {
        Navigateur referent = connecte(Role.REFERENT_QUALITE);
        assertThat(codes(SITE, demarche)).containsExactly("M2");

        assertThat(saisir(referent, 0, "e12", "M2", TITRE).statusCode()).isEqualTo(302);
        assertThat(saisir(referent, 0, "E9", "M2", "Dire quelles pièces apporter")
                        .statusCode())
                .isEqualTo(302);

        assertThat(codes(SITE, demarche)).containsExactly("E9", "E12");
        assertThat(codes(ETAMPES, demarche)).containsExactly("E9", "E12");
        assertThat(codes(SITE, demarche("qualipref-2012", "M1", "M2")))
                .as("the next démarche on the version")
                .containsExactly("E9", "E12");
        assertThat(codes(SITE, demarche("qualipref-2.0", "M1", "M2")))
                .as("another version")
                .containsExactly("M2");
        assertThat(lu(referent.page(PAGE))).contains(MENTION, "Affichage des délais", "Référent qualité Essai");
        assertThat(new Navigateur(port)
                        .connecter(personnes.avec(Role.REFERENT_QUALITE, "94"), Personnes.MOT_DE_PASSE)
                        .page("/suivi/departements/94/engagements/qualipref-2012")
                        .body())
                .doesNotContain("Annoncer le délai");
    }

    /** A title that is completed once the diagnosis is done would be missing for ever, on the day of the audit too. */
    @Test
    void un_diagnostic_termine_repond_encore_a_ce_qui_est_demande_depuis_et_a_rien_d_autre() {
        String adresse = tacheDuModule();
        Navigateur chef = connecte(Role.CHEF_DE_SERVICE);
        Navigateur referent = connecte(Role.REFERENT_QUALITE);
        saisir(referent, 0, "E9", "M2", "Dire quelles pièces apporter");
        repondre(chef, adresse, "E9", 0, Map.of("resultat", "conforme"));
        faire(EvaluerModule.name(), Map.of());
        assertThat(repondre(chef, adresse, "E9", 1, Map.of("resultat", "partiel")))
                .as("what was answered stands")
                .isEqualTo(403);

        horloge.regler(horloge.instant().plus(Duration.ofDays(1)));
        saisir(referent, 0, "E12", "M2", TITRE);

        assertThat(lu(chef.page(adresse)))
                .contains("Une ligne est demandée depuis que cette tâche est terminée", "name=\"resultat\"")
                .containsOnlyOnce("hx-post");
        assertThat(preparations.desParcours(List.of(new Parcours(demarche, new CodeSite(SITE)))).values().stream()
                        .flatMap(preparation -> preparation.manques().stream())
                        .filter(manque -> manque.manque().nature() == NatureDuManque.ENGAGEMENT_SANS_RESULTAT)
                        .map(ManqueSitue::adresse))
                .containsExactly(adresse + "#E12");
        assertThat(repondre(connecte(Role.SECRETAIRE_GENERAL), adresse, "E12", 0, Map.of("resultat", "conforme")))
                .isEqualTo(403);
        assertThat(repondre(chef, adresse, "E99", 0, Map.of("resultat", "conforme")))
                .isEqualTo(403);
        assertThat(repondre(chef, adresse, "E12", 0, Map.of("resultat", "sans-objet")))
                .isEqualTo(302);
        assertThat(textes("select engagement from evaluation"))
                .as("a reason is missing")
                .containsExactly("E9");
        assertThat(repondre(chef, adresse, "E12", 1, Map.of("resultat", "sans-objet", "motif", "Pas de guichet")))
                .isEqualTo(302);
        assertThat(repondre(referent, adresse, "E12", 1, Map.of("resultat", "conforme")))
                .as("written by somebody else since")
                .isEqualTo(409);
        assertThat(repondre(referent, adresse, "E12", 2, Map.of("resultat", "conforme")))
                .isEqualTo(302);

        assertThat(
                        textes(
                                "select concat(engagement, ' ', resultat, ' ', coalesce(motif, '')) from evaluation order by id"))
                .containsExactly("E9 conforme ", "E12 sans-objet Pas de guichet", "E12 conforme ");
        assertThat(lu(chef.page(adresse))).doesNotContain("depuis que cette tâche est terminée");
        assertThat(lu(chef.page("/suivi/sites/" + SITE + "/diagnostic?etat=actuel")))
                .contains("2 des engagements comptés ici");
    }

    private static int repondre(Navigateur qui, String adresse, String cle, int version, Map<String, String> valeurs) {
        Map<String, String> champs = new HashMap<>(valeurs);
        champs.put("version", String.valueOf(version));
        return qui.remplir("/mot-de-passe", adresse + "/lignes/" + cle, champs).statusCode();
    }

    @Test
    void une_grille_ouverte_les_a_aussitot_et_garde_ce_qui_avait_ete_repondu_en_entier() {
        String adresse = tacheDuModule();
        Navigateur chef = connecte(Role.CHEF_DE_SERVICE);
        assertThat(lu(chef.page(adresse))).contains("titres à compléter", "le référent qualité peut les saisir");
        chef.remplir(
                "/mot-de-passe",
                adresse + "/lignes/M2",
                Map.of("version", "0", "resultat", "partiel", "observations", "Vu en entier."));

        saisir(connecte(Role.REFERENT_QUALITE), 0, "E12", "M2", TITRE);

        assertThat(lu(chef.page(adresse)))
                .contains("0 ligne remplie sur 1", MENTION, "Preuves attendues\u00a0: Affichage des délais")
                .contains("Ce qui n’est plus demandé", "Vu en entier.")
                .contains(adresse + "/lignes/M2/preuves");
        assertThat(lu(chef.page(adresse + "/lignes/E12/preuves"))).contains(MENTION);
        assertThat(chef.page(adresse + "/lignes/M2/preuves").statusCode()).isEqualTo(200);
        chef.remplir(
                "/mot-de-passe",
                adresse + "/lignes/E12",
                Map.of("version", "0", "resultat", "non-conforme", "responsable", "Marc Petit"));
        faire(EvaluerModule.name(), Map.of());

        assertThat(enCours()).containsExactly(PartagerDiagnostic.name());
        assertThat(textes("select engagement from evaluation")).containsExactly("E12");
        assertThat(textes("select responsable from evaluation")).containsExactly("Marc Petit");
        assertThat(texte(tache(PartagerDiagnostic.name()), "ecarts")).contains("E12 – " + MENTION);
        assertThat(diagnostic.modulesNonEvalues(new Parcours(demarche, new CodeSite(SITE))))
                .isEmpty();
    }

    @Test
    void un_engagement_retire_quitte_les_grilles_et_y_revient_avec_ce_qui_y_avait_ete_repondu() {
        Navigateur referent = connecte(Role.REFERENT_QUALITE);
        saisir(referent, 0, "E12", "M2", TITRE);
        String adresse = tacheDuModule();
        referent.remplir(
                "/mot-de-passe",
                adresse + "/lignes/E12",
                Map.of("version", "0", "resultat", "conforme", "observations", "Affiché au guichet 3."));

        referent.remplir("/mot-de-passe", PAGE + "/retirer", Map.of("engagement", "E12", "vue", "1"));
        assertThat(codes(SITE, demarche)).containsExactly("M2");
        assertThat(lu(referent.page(adresse))).contains("Ce qui n’est plus demandé", "Affiché au guichet 3.");
        assertThat(lu(referent.page(PAGE))).contains("Retirés", TITRE);

        referent.remplir(
                "/mot-de-passe", PAGE + "/retirer", Map.of("engagement", "E12", "vue", "2", "retire", "false"));
        assertThat(lu(referent.page(adresse)))
                .contains("1 ligne remplie sur 1", "Affiché au guichet 3.")
                .doesNotContain("Ce qui n’est plus demandé");
    }

    @Test
    void ce_qui_est_refuse_dit_pourquoi_et_reste_dans_le_formulaire() {
        Navigateur referent = connecte(Role.REFERENT_QUALITE);

        assertThat(lu(saisir(referent, 0, "E5", "M1", TITRE)))
                .contains("L’engagement E5 a un titre officiel", "value=\"E5\"", TITRE);
        assertThat(lu(saisir(referent, 0, "12", "M9", "")))
                .contains("«\u00a0Titre\u00a0»\u00a0: ce champ est obligatoire");
        assertThat(lu(saisir(referent, 0, "12", "M9", TITRE)))
                .contains("«\u00a0Code\u00a0»\u00a0: une lettre", "l’un de ceux-ci est attendu\u00a0: M1, M2");
        assertThat(lu(saisir(referent, 0, "M2", "M2", TITRE))).contains("est celui d’un module");
        assertThat(textes("select code from engagement_saisi")).isEmpty();

        saisir(referent, 0, "E12", "M2", TITRE);
        assertThat(lu(saisir(referent, 0, "E12", "M2", "Un autre titre")))
                .contains("Quelqu’un d’autre vient de changer l’engagement E12", "Un autre titre", TITRE);
        assertThat(textes("select titre from engagement_saisi")).containsExactly(TITRE);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void chaque_role_lit_et_complete_selon_la_table(Role role) {
        Navigateur lui = connecte(role);
        int lit = Geste.LIRE_LES_ENGAGEMENTS.permisA(role) ? 200 : 403;
        boolean complete = Geste.COMPLETER_LES_ENGAGEMENTS.permisA(role);

        assertThat(lui.page("/suivi/departements/91/engagements").statusCode()).isEqualTo(lit);
        assertThat(lui.page(PAGE).statusCode()).isEqualTo(lit);
        assertThat(lui.page(PAGE.replace("2012", "1999")).statusCode()).isEqualTo(lit == 200 ? 404 : 403);
        assertThat(lui.page(PAGE.replace("91", "94")).statusCode())
                .isEqualTo(lit == 200 && !role.national() ? 404 : lit);
        assertThat(saisir(lui, 0, "E12", "M2", TITRE).statusCode()).isEqualTo(complete ? 302 : 403);
        assertThat(lui.remplir("/mot-de-passe", PAGE + "/retirer", Map.of("engagement", "E12", "vue", "1"))
                        .statusCode())
                .isEqualTo(complete ? 302 : 403);
        if (lit == 200 && !complete) {
            assertThat(lui.page(PAGE).body()).doesNotContain("name=\"titre\"");
        }
    }

    @Test
    void une_balise_est_refusee_avec_sa_phrase_et_reste_un_texte_dans_le_formulaire() {
        Navigateur referent = connecte(Role.REFERENT_QUALITE);

        assertThat(saisir(referent, 0, "E12", "M2", "<script>alert(1)</script>").body())
                .contains("le texte ne peut pas contenir de balise", "&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert(1)");
        assertThat(textes("select code from engagement_saisi")).isEmpty();
    }
}
