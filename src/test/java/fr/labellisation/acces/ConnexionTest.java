package fr.labellisation.acces;

import static fr.labellisation.acces.Navigateur.vers;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApplicationOuverte
class ConnexionTest {
    @LocalServerPort
    int port;

    @Autowired
    Annuaire annuaire;

    @Autowired
    IdentityService identites;

    Personnes personnes;
    Navigateur navigateur;

    @BeforeEach
    void un_navigateur() {
        personnes = new Personnes(annuaire, identites);
        navigateur = new Navigateur(port);
    }

    @Test
    void un_mauvais_mot_de_passe_est_refuse_en_francais() {
        String id = personnes.avec(Role.FORMATION, "91");

        var reponse = connecter(id, "pas le bon");

        assertThat(vers(reponse)).isEqualTo("/connexion?erreur=identifiants");
        assertThat(navigateur.page(vers(reponse)).body())
                .contains("Identifiant ou mot de passe incorrect.")
                .contains("lang=\"fr\"", "<h1>Connexion</h1>", "role=\"alert\"");
        assertThat(vers(navigateur.page("/"))).isEqualTo("/connexion");
    }

    @Test
    void un_compte_inconnu_recoit_la_meme_reponse() {
        assertThat(vers(connecter("personne.d-ici", "x"))).isEqualTo("/connexion?erreur=identifiants");
    }

    @Test
    void chacun_arrive_dans_son_espace() {
        Map<Role, String> espaces = Map.of(
                Role.REFERENT_QUALITE, "tasklist",
                Role.SECRETAIRE_GENERAL, "tasklist",
                Role.CHEF_DE_SERVICE, "tasklist",
                Role.CABINET, "cockpit",
                Role.MINISTERE, "cockpit");
        espaces.forEach((role, espace) -> {
            Navigateur lui = new Navigateur(port);
            lui.connecter(personnes.avec(role, "91"), Personnes.MOT_DE_PASSE);

            String chemin = "/camunda/app/" + espace + "/default/";
            assertThat(vers(lui.page("/"))).isEqualTo(espace.equals("tasklist") ? "/suivi/ma-journee" : "/suivi");
            assertThat(lui.page(chemin).statusCode()).isEqualTo(200);
            assertThat(lui.envoyer("GET", "/camunda/api/admin/auth/user/default", "application/json", null)
                            .body())
                    .contains("\"" + espace + "\"");
        });
    }

    @Test
    void le_compte_verrouille_ne_peut_pas_se_connecter_meme_avec_son_mot_de_passe() {
        User verrou = identites.createUserQuery().memberOfGroup("camunda-admin").singleResult();
        verrou.setPassword(Personnes.MOT_DE_PASSE);
        identites.saveUser(verrou);

        assertThat(vers(connecter(verrou.getId(), Personnes.MOT_DE_PASSE))).isEqualTo("/connexion?erreur=identifiants");
    }

    @Test
    void un_compte_sans_role_ou_de_deux_departements_sait_pourquoi_il_est_refuse() {
        String sansRole = annuaire.personne(new CodeDepartement("91"), "Sans Rôle", "sans.role@exemple.fr");
        personnes.ouvrir(sansRole);
        String deux = personnes.avec(Role.COMMUNICATION, "91");
        identites.createMembership(deux, "94.communication");

        assertThat(vers(connecter(sansRole, Personnes.MOT_DE_PASSE))).isEqualTo("/connexion?erreur=sans_role");
        assertThat(vers(connecter(deux, Personnes.MOT_DE_PASSE))).isEqualTo("/connexion?erreur=departements");
        identites.deleteMembership(deux, "94.communication");
    }

    @Test
    void le_premier_mot_de_passe_ne_mene_qu_a_son_changement_et_ne_sert_qu_une_fois() {
        String id = annuaire.personne(new CodeDepartement("91"), "Nouvelle Venue", "nouvelle.venue@exemple.fr");
        annuaire.donnerRole(id, Role.REFERENT_QUALITE, new CodeDepartement("91"), null);
        User compte = identites.createUserQuery().userId(id).singleResult();
        compte.setPassword("Recu-par-lettre-1");
        identites.saveUser(compte);

        connecter(id, "Recu-par-lettre-1");
        assertThat(vers(navigateur.page("/"))).isEqualTo("/mot-de-passe");
        assertThat(vers(navigateur.page("/camunda/app/tasklist/default/"))).isEqualTo("/mot-de-passe");
        assertThat(navigateur.api("POST", "/task", "{}").statusCode()).isEqualTo(401);
        assertThat(changer("Recu-par-lettre-1", "trop-simple").body())
                .contains("Le mot de passe doit contenir un chiffre.", "une majuscule");
        assertThat(vers(changer("Recu-par-lettre-1", "Choisi-par-moi-2"))).isEqualTo("/");
        assertThat(vers(navigateur.page("/"))).isEqualTo("/suivi/ma-journee");

        navigateur = new Navigateur(port);
        assertThat(vers(connecter(id, "Recu-par-lettre-1"))).isEqualTo("/connexion?erreur=identifiants");
    }

    @Test
    void l_administrateur_du_premier_demarrage_doit_changer_son_mot_de_passe() {
        connecter("administrateur", "Premier-mot-de-passe-1");

        assertThat(vers(navigateur.page("/"))).isEqualTo("/mot-de-passe");
    }

    @Test
    void se_deconnecter_depuis_tasklist_ferme_la_seule_session() {
        navigateur.connecter(personnes.avec(Role.REFERENT_QUALITE, "94"), Personnes.MOT_DE_PASSE);

        var reponse =
                navigateur.envoyer("POST", "/camunda/api/admin/auth/user/default/logout", "application/json", "{}");

        assertThat(reponse.statusCode()).isEqualTo(200);
        assertThat(vers(navigateur.page("/camunda/app/tasklist/default/"))).isEqualTo("/connexion");
        assertThat(navigateur.api("GET", "/task", null).statusCode()).isEqualTo(401);
    }

    @Test
    void un_compte_qui_perd_ses_roles_perd_sa_session_ouverte() {
        String id = personnes.avec(Role.AUDITEUR_INTERNE, "94");
        navigateur.connecter(id, Personnes.MOT_DE_PASSE);

        annuaire.retirerRole(id, Role.AUDITEUR_INTERNE, new CodeDepartement("94"), new CodeSite("94-creteil"));

        assertThat(navigateur.api("GET", "/task", null).statusCode()).isEqualTo(401);
    }

    @Test
    void un_compte_ajoute_a_un_groupe_par_l_administrateur_recoit_les_droits_et_le_departement() {
        User nouveau = identites.newUser("ajoute.a-la-main");
        nouveau.setPassword(Personnes.MOT_DE_PASSE);
        identites.saveUser(nouveau);
        identites.createMembership(nouveau.getId(), "94.communication");

        navigateur.connecter(nouveau.getId(), Personnes.MOT_DE_PASSE);

        assertThat(vers(navigateur.page("/"))).isEqualTo("/suivi/ma-journee");
        assertThat(annuaire.departementsDe(nouveau.getId())).containsExactly("94");
    }

    @Test
    void l_identifiant_de_session_change_a_la_connexion() {
        String id = personnes.avec(Role.FORMATION, "94");
        String avant = session(navigateur.page("/connexion").headers().allValues("Set-Cookie"));

        String apres = session(connecter(id, Personnes.MOT_DE_PASSE).headers().allValues("Set-Cookie"));

        assertThat(avant).startsWith("JSESSIONID=").contains("HttpOnly", "SameSite=Lax");
        assertThat(apres).startsWith("JSESSIONID=").isNotEqualTo(avant);
    }

    @Test
    void nos_pages_ne_chargent_rien_d_ailleurs() {
        var page = navigateur.page("/connexion");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'")
                .contains("frame-ancestors 'none'");
        assertThat(page.body()).doesNotContain("src=\"http", "href=\"http", "<script");
        assertThat(page.body().split("<h1", -1)).hasSize(2);
    }

    @Test
    void la_page_d_installation_de_camunda_n_existe_pas() {
        navigateur.connecter(personnes.avec(Role.REFERENT_QUALITE, "91"), Personnes.MOT_DE_PASSE);
        String moi = "{\"profile\":{\"id\":\"moi\"},\"credentials\":{\"password\":\"Un-vrai-mot-2-passe\"}}";

        assertThat(navigateur.page("/camunda/app/admin/default/setup/").statusCode())
                .isEqualTo(403);
        assertThat(navigateur
                        .envoyer("POST", "/camunda/api/admin/setup/default/user/create", "application/json", moi)
                        .statusCode())
                .isEqualTo(403);
        assertThat(navigateur
                        .envoyer("POST", "/camunda/api/admin/auth/user/default/login/admin", "*/*", "username=a")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void la_sante_se_lit_sans_connexion_et_ne_dit_rien_d_autre() {
        for (String accepte : List.of("*/*", "text/html", "application/json")) {
            var reponse = navigateur.envoyer("GET", "/sante", accepte, null);
            assertThat(reponse.statusCode()).isEqualTo(200);
            assertThat(reponse.body()).isEqualTo("OK");
        }
    }

    private HttpResponse<String> connecter(String id, String motDePasse) {
        return navigateur.remplir("/connexion", Map.of("identifiant", id, "mot-de-passe", motDePasse));
    }

    private HttpResponse<String> changer(String actuel, String nouveau) {
        return navigateur.remplir(
                "/mot-de-passe", Map.of("actuel", actuel, "nouveau", nouveau, "confirmation", nouveau));
    }

    private static String session(List<String> cookies) {
        return cookies.stream()
                .filter(c -> c.startsWith("JSESSIONID="))
                .findFirst()
                .orElse("");
    }
}
