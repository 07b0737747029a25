package fr.labellisation.web.pages.travail;

import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.EtablirPlanCommunication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.CompteurDeRequetes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.HtmlUtils;

/** The communication plan of a whole démarche is written row by row by those to whom its task is offered, as that of a site is. */
class CommunicationSurSaPageIT extends Parcours91 {
    private static final int ORDRES_PAR_LIGNE = 6;

    @Autowired
    private FormService formulairesDuMoteur;

    private Personnes personnes;
    private CodeDemarche demarche;
    private Task tache;

    @BeforeEach
    void un_plan_de_communication_a_etablir() {
        personnes = new Personnes(annuaire, identites);
        demarche = demarche("qualipref-2012", "M1");
        moteur.startProcessInstanceByKey(
                MiseEnPlaceDemarche.CLE,
                demarche + "/mise-en-place",
                Map.of(
                        VariablesCommunes.DEPARTEMENT.nom(),
                        DEPARTEMENT,
                        VariablesCommunes.DEMARCHE.nom(),
                        demarche.valeur(),
                        VariablesCommunes.REFERENTIEL.nom(),
                        "qualipref-2012"));
        moteur.createProcessInstanceModification(
                        instance(MiseEnPlaceDemarche.CLE).getId())
                .cancelAllForActivity(MiseEnPlaceDemarche.Element.NommerReferent.name())
                .startBeforeActivity(EtablirPlanCommunication.name())
                .execute();
        tache = tache(EtablirPlanCommunication.name());
    }

    private Navigateur connecte(Role role) {
        return new Navigateur(port).connecter(personnes.avec(role, DEPARTEMENT), Personnes.MOT_DE_PASSE);
    }

    private String page() {
        return "/travail/taches/" + tache.getId();
    }

    private String lire(Navigateur qui) {
        return HtmlUtils.htmlUnescape(qui.page(page()).body());
    }

    private HttpResponse<String> envoyer(Navigateur qui, String suite, Map<String, String> champs) {
        return qui.remplir(page(), page() + suite, champs);
    }

    private HttpResponse<String> ecrire(Navigateur qui, int version, Map<String, String> valeurs) {
        Map<String, String> champs = new HashMap<>(valeurs);
        champs.put("version", String.valueOf(version));
        return envoyer(qui, "/lignes/ajout-1", champs);
    }

    private static Map<String, String> affichage(String charge) {
        return Map.of(
                "publicVise", "Les agents",
                "message", "Ce que le label change",
                "moyen", "Affichage",
                "quand", "2013-02-01",
                "chargeDe", charge);
    }

    @Test
    void une_communication_s_ecrit_a_deux_se_termine_et_se_lit_au_plan_du_site_et_au_calendrier() {
        Navigateur communication = connecte(Role.COMMUNICATION);
        Navigateur referent = connecte(Role.REFERENT_QUALITE);
        assertThat(lire(communication))
                .contains(
                        "Toute la démarche · démarche " + demarche,
                        "Aucune ligne pour l’instant",
                        "Ajoutez une communication, ou dites")
                .doesNotContain("Rien ne manque")
                .doesNotContain("href=\"/suivi/departements/91\"");
        envoyer(communication, "/ajouter/communications", Map.of());
        assertThat(ecrire(communication, 1, Map.of("publicVise", "Les agents")).statusCode())
                .isEqualTo(302);
        envoyer(referent, "/terminer", Map.of());
        assertThat(lire(referent))
                .contains(
                        "Communication 1</a> <span>attend encore «\u00a0Message\u00a0», «\u00a0Moyen\u00a0»",
                        "value=\"91.communication\"",
                        "href=\"/suivi/departements/91\"");

        assertThat(ecrire(referent, 2, affichage("91.communication")).statusCode())
                .isEqualTo(302);
        envoyer(referent, "/terminer", Map.of());

        assertThat(enCours()).doesNotContain(EtablirPlanCommunication.name());
        assertThat(textes("select concat(demarche, ' ', cible, ' ', moyen, ' ', charge) from communication"))
                .containsExactly(demarche + " Les agents Affichage 91.communication");
        assertThat(textes("select texte from document"))
                .containsExactly("Communication du 1er février 2013 vers «\u00a0Les agents\u00a0», Affichage, par"
                        + " Communication\u00a0: Ce que le label change");
        assertThat(referent.page("/suivi/sites/91-evry/plan").body())
                .contains("Ce que le label change", "1er février 2013");
        assertThat(HtmlUtils.htmlUnescape(referent.page("/suivi/calendrier?mois=2013-02&departement=91")
                        .body()))
                .contains("Communication\u00a0: Les agents, Affichage");
    }

    @Test
    void les_lecteurs_du_departement_la_lisent_sans_l_ecrire_et_les_autres_ne_la_voient_pas() {
        Navigateur communication = connecte(Role.COMMUNICATION);
        envoyer(communication, "/ajouter/communications", Map.of());
        taches.setAssignee(tache.getId(), titulaire(Role.REFERENT_QUALITE));
        assertThat(ecrire(communication, 1, affichage("91.communication")).statusCode())
                .as("the task is held by another of those to whom it was offered")
                .isEqualTo(302);
        assertThat(envoyer(communication, "/terminer", Map.of()).statusCode()).isEqualTo(403);

        Navigateur prefet = connecte(Role.PREFET);
        assertThat(lire(prefet)).contains("Ce que le label change").doesNotContain("Enregistrer la ligne");
        assertThat(ecrire(prefet, 2, affichage("91.communication")).statusCode())
                .isEqualTo(403);
        assertThat(connecte(Role.CHEF_DE_SERVICE).page(page()).statusCode()).isEqualTo(404);
        Navigateur ailleurs =
                new Navigateur(port).connecter(personnes.avec(Role.REFERENT_QUALITE, "94"), Personnes.MOT_DE_PASSE);
        assertThat(ailleurs.page(page()).statusCode()).isEqualTo(404);
        assertThat(textes("select version from ligne_de_travail order by version"))
                .containsExactly("1", "2");
    }

    @Test
    void le_formulaire_court_y_mene_et_un_programme_la_dit_en_un_texte_ou_en_lignes() {
        assertThat(formulairesDuMoteur.getTaskFormVariables(tache.getId()))
                .containsEntry("travailPage", page())
                .containsEntry("travailAvancee", "Aucune ligne pour l’instant");
        assertThatThrownBy(() -> faire(tache, Map.of()))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageContaining("Le plan de communication est vide");
        assertThatThrownBy(() -> faire(tache, Map.of("communications", List.of(affichage("92.communication")))))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageContaining("«\u00a092.communication\u00a0», chargé d’une communication, n’est pas proposé.");

        faire(tache, Map.of("communicationInterne", "Une lettre à tous les agents."));

        assertThat(textes("select titre from document")).containsExactly("Plan de communication vers les agents");
        assertThat(textes("select cible from communication")).isEmpty();
    }

    @Test
    void la_page_demande_autant_d_ordres_pour_dix_lignes_que_pour_une_et_une_ligne_six_au_plus() {
        Navigateur referent = connecte(Role.REFERENT_QUALITE);
        envoyer(referent, "/ajouter/communications", Map.of());
        ecrire(referent, 1, affichage("91.communication"));
        int une = ordres(() -> referent.page(page()));
        for (int ligne = 2; ligne <= 10; ligne++) {
            envoyer(referent, "/ajouter/communications", Map.of());
        }
        assertThat(ordres(() -> referent.page(page()))).isEqualTo(une);

        String jeton = referent.jeton(page());
        Map<String, String> valeurs = new HashMap<>(affichage("91.communication"));
        valeurs.put("version", "2");
        assertThat(ordres(() -> referent.poster(page() + "/lignes/ajout-1", valeurs, jeton)))
                .isLessThanOrEqualTo(ORDRES_PAR_LIGNE);
        assertThat(textes("select max(version) from ligne_de_travail where ligne = 'ajout-1'"))
                .containsExactly("3");
    }

    private static int ordres(Runnable geste) {
        int avant = CompteurDeRequetes.total();
        geste.run();
        return CompteurDeRequetes.total() - avant;
    }
}
