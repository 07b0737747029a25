package fr.labellisation.web.pages.plan;

import static fr.labellisation.parcours.actions.processus.ActionCorrective.Element.RealiserAction;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Geste;
import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.CheminDuSite;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.lecture.preparation.PreparationDuSite.ManqueSitue;
import fr.labellisation.lecture.preparation.PreparationsDesSites;
import fr.labellisation.parcours.diagnostic.Evaluation;
import fr.labellisation.parcours.diagnostic.Evaluations;
import fr.labellisation.parcours.preparation.manques.NatureDuManque;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Parcours;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.HtmlUtils;

/** A gap that is known since the plan was decided gets its action on the page of the plan. */
class ActionsTardivesIT extends Parcours91 {
    private static final String PAGE = "/suivi/sites/" + SITE + "/plan";
    private static final String CHEF = SITE + "." + Role.CHEF_DE_SERVICE.code();

    @Autowired
    private CheminDuSite chemin;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private PreparationsDesSites preparations;

    private Personnes personnes;
    private Parcours parcours;

    @BeforeEach
    void un_plan_arrete() {
        personnes = new Personnes(annuaire, identites);
        parcours = new Parcours(demarche("qualipref-2012", "M1", "M2"), new CodeSite(SITE));
        chemin.parcours(parcours.demarche(), "initial");
        chemin.diagnostiquer("E5");
    }

    private Navigateur connecte(Role role) {
        return new Navigateur(port).connecter(personnes.avec(role, DEPARTEMENT), Personnes.MOT_DE_PASSE);
    }

    private static String lire(Navigateur qui) {
        return HtmlUtils.htmlUnescape(qui.page(PAGE).body());
    }

    /** What is answered once the diagnosis is done. */
    private void constater(String engagement) {
        evaluations.enregistrer(
                parcours,
                List.of(new Evaluation("M1", engagement, false, "Vu depuis.")),
                false,
                new Acte(OffsetDateTime.ofInstant(horloge.instant(), ZoneOffset.UTC), "essai", null));
    }

    private static HttpResponse<String> decider(
            Navigateur qui, String ecart, String intitule, String responsable, String le) {
        return qui.remplir(
                "/mot-de-passe",
                PAGE,
                Map.of("ecart", ecart, "intitule", intitule, "responsable", responsable, "echeance", le));
    }

    private List<String> sansAction() {
        return preparations.desParcours(List.of(parcours)).get(parcours.site()).manques().stream()
                .filter(manque -> manque.manque().nature() == NatureDuManque.ECART_SANS_ACTION)
                .map(ManqueSitue::adresse)
                .toList();
    }

    @Test
    void l_action_decidee_est_a_faire_aussitot_et_l_ecart_n_attend_plus() {
        Navigateur referent = connecte(Role.REFERENT_QUALITE);
        assertThat(lire(referent)).as("the plan asks for it").doesNotContain("Décider une action");
        chemin.planifier();
        constater("E3");
        assertThat(sansAction()).containsExactly("/suivi/sites/" + SITE + "/plan#ecarts");

        assertThat(lire(referent)).contains("E3 – ", "Décider une action").doesNotContain("E5 – ");
        HttpResponse<String> refusee = decider(referent, "E3", "Refaire l’affichage", "91.inconnu", "2013-01-01");
        assertThat(refusee.statusCode()).isEqualTo(200);
        assertThat(HtmlUtils.htmlUnescape(refusee.body()))
                .contains(
                        "Rien n’a été changé.",
                        "Refaire l’affichage</textarea>",
                        "« Échéance »".replace(' ', '\u00a0'));
        assertThat(HtmlUtils.htmlUnescape(decider(referent, "E3", "Refaire", "91.inconnu", demain())
                        .body()))
                .contains("Le responsable «\u00a091.inconnu\u00a0» n’est pas proposé.");
        assertThat(HtmlUtils.htmlUnescape(
                        decider(referent, "E5", "Refaire", CHEF, demain()).body()))
                .contains("L’écart «\u00a0E5\u00a0» n’attend pas d’action ici");
        assertThat(textes("select engagement from action")).containsExactly("E5");

        assertThat(decider(referent, "E3", "Refaire l’affichage", CHEF, demain())
                        .statusCode())
                .isEqualTo(302);

        assertThat(lire(referent))
                .contains("L’action est décidée", "Refaire l’affichage", "à réaliser")
                .doesNotContain("Décider une action");
        assertThat(sansAction()).isEmpty();
        Task tache = taches
                .createTaskQuery()
                .taskDefinitionKey(RealiserAction.name())
                .processInstanceBusinessKeyLike(parcours.cleMetier() + "/action/%")
                .taskCandidateGroup(CHEF)
                .list()
                .stream()
                .filter(une -> "Refaire l’affichage"
                        .equals(textes("select a.intitule from action a join tache t"
                                        + " on t.action = a.id where t.id = '" + une.getId() + "'")
                                .stream()
                                .findFirst()
                                .orElse("")))
                .findFirst()
                .orElseThrow();
        assertThat(tache.getTenantId()).isEqualTo(DEPARTEMENT);
        assertThat(tache.getDueDate()).isNotNull();
        assertThat(HtmlUtils.htmlUnescape(
                        decider(referent, "E3", "Deux fois", CHEF, demain()).body()))
                .contains("Aucun écart de ce site n’attend plus d’action.");
    }

    private String demain() {
        return aujourdhui().plusDays(1).toString();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void qui_ecrit_le_plan_en_decide_qui_lit_le_site_le_voit(Role role) {
        chemin.planifier();
        constater("E3");
        Navigateur lui = connecte(role);
        boolean lit = Geste.LIRE_LE_SITE.permisA(role);
        boolean decide = Geste.DECIDER_UNE_ACTION.permisA(role);

        assertThat(lui.page(PAGE).statusCode()).isEqualTo(lit ? 200 : 403);
        if (lit) {
            assertThat(lire(lui).contains("Décider cette action")).isEqualTo(decide);
            assertThat(lire(lui)).contains("Écarts connus depuis que le plan est arrêté");
        }
        assertThat(decider(lui, "E3", "Refaire l’affichage", CHEF, demain()).statusCode())
                .isEqualTo(decide ? 302 : 403);
        assertThat(decider(connecteAilleurs(role), "E3", "Refaire l’affichage", CHEF, demain())
                        .statusCode())
                .as("like a site that there is not, to whom may do so at his own")
                .isEqualTo(decide ? 404 : 403);
    }

    private Navigateur connecteAilleurs(Role role) {
        return new Navigateur(port).connecter(personnes.avec(role, "94"), Personnes.MOT_DE_PASSE);
    }
}
