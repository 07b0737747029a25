package fr.labellisation.acces;

import static fr.labellisation.acces.Navigateur.vers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.digest.Sha512HashDigest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who writes who somebody is, and how a password is kept, given and changed; on both databases. */
class IdentitesIT extends Parcours91 {
    private static final CodeDepartement ESSONNE = new CodeDepartement(DEPARTEMENT);
    private static final String NOUVEAU = "Choisi-par-moi-2-fois";

    @Autowired
    ProcessEngine engine;

    @Autowired
    Comptes comptes;

    Personnes personnes;
    Navigateur administrateur;
    String auditeur;
    String referent;

    @BeforeEach
    void un_administrateur_un_auditeur_et_un_referent() {
        personnes = new Personnes(annuaire, identites);
        administrateur = connecte(personnes.avec(Role.ADMINISTRATEUR, null));
        auditeur = personnes.avec(Role.AUDITEUR_EXTERNE, DEPARTEMENT);
        referent = personnes.avec(Role.REFERENT_QUALITE, DEPARTEMENT);
    }

    @AfterEach
    void les_comptes_d_ici_n_y_sont_plus() {
        identites.createUserQuery().list().stream()
                .map(User::getId)
                .filter(id -> id.startsWith("essai."))
                .forEach(identites::deleteUser);
        List.of(auditeur, referent).forEach(personnes::ouvrir);
    }

    @Test
    void personne_n_ecrit_son_nom_ni_son_adresse_et_ne_supprime_son_compte() {
        Navigateur lui = connecte(auditeur);
        String avant = annuaire.trouver(auditeur).orElseThrow().courriel();

        HttpResponse<String> adresse = ecrire(lui, auditeur, "Auditeur externe", "Essai", courriel(referent));
        HttpResponse<String> nom = ecrire(lui, auditeur, "Référent qualité", "Essai", avant);
        HttpResponse<String> suppression = lui.api("DELETE", "/user/" + auditeur, null);

        assertThat(adresse.statusCode()).isEqualTo(400);
        assertThat(adresse.body()).contains("Les noms et les adresses sont écrits par l’administrateur");
        assertThat(nom.statusCode()).isEqualTo(400);
        assertThat(suppression.statusCode()).isEqualTo(400);
        assertThat(annuaire.trouver(auditeur)).hasValueSatisfying(personne -> {
            assertThat(personne.courriel()).isEqualTo(avant);
            assertThat(personne.nom()).isEqualTo("Auditeur externe Essai");
        });
    }

    @Test
    void l_administrateur_ecrit_un_nom_et_une_adresse_qui_en_sont() {
        creer("essai.un", "Lise", "Corbin", "Lise.Corbin@Exemple.FR");

        assertThat(annuaire.trouver("essai.un").orElseThrow().courriel()).isEqualTo("lise.corbin@exemple.fr");
        assertThat(ecrire(administrateur, "essai.un", "Lise", "Corbin-Faure", "lise.faure@exemple.fr")
                        .statusCode())
                .isEqualTo(204);
        for (String adresse : List.of("pas une adresse", "deux@exemple.fr, trois@exemple.fr", "a@b\\nBcc: c@d.fr")) {
            assertThat(ecrire(administrateur, "essai.un", "Lise", "Corbin", adresse)
                            .statusCode())
                    .as(adresse)
                    .isEqualTo(400);
        }
        assertThat(ecrire(administrateur, "essai.un", "Lise", "<b>Corbin</b>", "")
                        .statusCode())
                .isEqualTo(400);
        assertThat(ecrire(administrateur, "essai.un", "Lise", "", "").body()).contains("ce champ est obligatoire");
        assertThat(annuaire.trouver("essai.un").orElseThrow().nom()).isEqualTo("Lise Corbin-Faure");
    }

    @Test
    void une_adresse_et_un_identifiant_n_ont_qu_un_compte_quelle_que_soit_la_casse() {
        assertThat(creer("essai.un", "Lise", "Corbin", "essai.lise@exemple.fr").statusCode())
                .isEqualTo(204);

        assertThat(creer("essai.deux", "Lise", "Corbin", "Essai.LISE@exemple.fr")
                        .body())
                .contains("L’adresse essai.lise@exemple.fr est déjà celle du compte essai.un (Lise Corbin)");
        assertThat(creer("Essai.UN", "Léa", "Morin", "essai.lea@exemple.fr").body())
                .contains("est déjà pris, à une majuscule près");
        assertThat(creer("essai.trois", "Léa", "Morin", courriel(referent)).statusCode())
                .as("celle d’un département")
                .isEqualTo(400);
    }

    @Test
    void de_deux_administrateurs_qui_donnent_la_meme_adresse_un_seul_y_parvient() throws Exception {
        List<Integer> issues = ensemble(
                8,
                rang -> creer("essai.n" + rang, "Lise", "Corbin", "essai.meme@exemple.fr")
                        .statusCode());

        assertThat(issues).containsOnly(204, 400);
        assertThat(issues.stream().filter(Integer.valueOf(204)::equals)).hasSize(1);
    }

    @Test
    void un_formulaire_ne_prend_pas_le_compte_que_l_administrateur_n_a_rattache_a_rien() {
        creer("essai.un", "Lise", "Corbin", "essai.lise@exemple.fr");

        assertThatExceptionOfType(SaisieRefusee.class)
                .isThrownBy(() -> annuaire.personne(ESSONNE, "Lise Corbin", "essai.lise@exemple.fr"))
                .withMessageContaining("compte essai.un (Lise Corbin), qui n’a encore aucun rôle");
    }

    @Test
    void un_compte_cree_ou_remis_par_l_administrateur_change_d_abord_de_mot_de_passe() {
        creer("essai.un", "Lise", "Corbin", "essai.lise@exemple.fr");
        administrateur.api("PUT", "/group/91.formation/members/essai.un", "{}");
        doitChanger("essai.un", Personnes.MOT_DE_PASSE, NOUVEAU);

        assertThat(remettre("essai.un", "Remis-par-ladmin-9-x").statusCode()).isEqualTo(204);
        doitChanger("essai.un", "Remis-par-ladmin-9-x", "Encore-un-autre-3-cap");
    }

    private void doitChanger(String compte, String donne, String choisi) {
        Navigateur lui = new Navigateur(port);
        lui.remplir("/connexion", Map.of("identifiant", compte, "mot-de-passe", donne));
        for (String page : List.of("/", "/connexion", "/camunda/app/tasklist/default/", "/suivi/mon-calendrier")) {
            assertThat(vers(lui.page(page))).as(page).isEqualTo("/mot-de-passe");
        }
        HttpResponse<String> api = lui.envoyer("GET", "/api/v1/sites", "application/json", null);
        assertThat(api.statusCode()).isEqualTo(403);
        assertThat(api.body()).contains("changez-le d’abord sur la page /mot-de-passe");
        assertThat(vers(changer(lui, donne, choisi))).isEqualTo("/");
        assertThat(vers(lui.page("/"))).isEqualTo("/suivi/ma-journee");
    }

    @Test
    void changer_de_mot_de_passe_ferme_les_autres_sessions_et_elles_seules() {
        Navigateur ici = connecte(referent);
        Navigateur ailleurs = connecte(referent);
        Navigateur autre = connecte(auditeur);

        assertThat(vers(changer(ici, Personnes.MOT_DE_PASSE, NOUVEAU))).isEqualTo("/");

        assertThat(ici.page("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        assertThat(autre.page("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        assertThat(vers(ailleurs.page("/camunda/app/tasklist/default/"))).isEqualTo("/connexion");
        assertThat(ailleurs.api("GET", "/task", null).statusCode()).isEqualTo(401);
        assertThat(vers(ailleurs.page("/mot-de-passe"))).isEqualTo("/connexion");
    }

    @Test
    void de_meme_dans_les_applications_du_moteur_et_quand_l_administrateur_le_remet() {
        Navigateur ici = connecte(referent);
        Navigateur ailleurs = connecte(referent);

        HttpResponse<String> change = ici.api(
                "PUT",
                "/user/" + referent + "/credentials",
                "{\"password\":\"%s\",\"authenticatedUserPassword\":\"%s\"}"
                        .formatted(NOUVEAU, Personnes.MOT_DE_PASSE));

        assertThat(change.statusCode()).isEqualTo(204);
        assertThat(ici.api("GET", "/task", null).statusCode()).isEqualTo(200);
        assertThat(ailleurs.api("GET", "/task", null).statusCode()).isEqualTo(401);

        remettre(referent, "Remis-par-ladmin-9-x");
        assertThat(ici.api("GET", "/task", null).statusCode()).isEqualTo(401);
    }

    @Test
    void un_mot_de_passe_que_tous_ont_est_refuse_en_francais_sur_chaque_chemin() {
        Navigateur lui = connecte(referent);

        assertThat(changer(lui, Personnes.MOT_DE_PASSE, "Aaaaaaaaaa1-").body())
                .contains("Ce mot de passe se devine trop vite");
        assertThat(remettre(referent, "Aaaaaaaaaa1-").body())
                .contains("ne se devine pas")
                .doesNotContain("does not match");
        assertThat(administrateur
                        .api(
                                "POST",
                                "/user/create",
                                "{\"profile\":{\"id\":\"essai.un\",\"lastName\":\"Corbin\"},"
                                        + "\"credentials\":{\"password\":\"Aaaaaaaaaa1-\"}}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(comptes.motDePasseJuste(referent, Personnes.MOT_DE_PASSE)).isTrue();
    }

    @Test
    void une_empreinte_ancienne_est_reprise_a_la_connexion_suivante() {
        String sel = "selDAutrefois";
        String ancienne = "{SHA-512}" + new Sha512HashDigest().encrypt(Personnes.MOT_DE_PASSE + sel);
        base.sql("update ACT_ID_USER set PWD_ = :ancienne, SALT_ = :sel where ID_ = :id")
                .param("ancienne", ancienne)
                .param("sel", sel)
                .param("id", referent)
                .update();

        assertThat(comptes.motDePasseJuste(referent, "pas le bon")).isFalse();
        assertThat(empreinte(referent)).isEqualTo(ancienne);
        connecte(referent);

        assertThat(empreinte(referent)).startsWith("{PBKDF2-HMAC-SHA512}").hasSizeLessThan(255);
        connecte(referent);
    }

    @Test
    void un_nom_inconnu_coute_autant_de_calcul_qu_un_nom_connu() {
        ProcessEngineConfigurationImpl reglages =
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        PasswordManager dOrigine = reglages.getPasswordManager();
        Compteur compteur = new Compteur(reglages.getPasswordEncryptor());
        String sansMotDePasse = annuaire.personne(ESSONNE, "Essai Sans", "essai.sans@exemple.fr");
        reglages.setPasswordManager(new PasswordManager(compteur, List.of()));
        try {
            for (String nom :
                    List.of(referent, "personne.d-ici", sansMotDePasse, "verrou-technique", "n'importe quoi")) {
                compteur.calculs = 0;
                Navigateur lui = new Navigateur(port);
                assertThat(vers(lui.remplir("/connexion", Map.of("identifiant", nom, "mot-de-passe", "x"))))
                        .isEqualTo("/connexion?erreur=identifiants");
                assertThat(compteur.calculs).as(nom).isOne();
            }
        } finally {
            reglages.setPasswordManager(dOrigine);
        }
    }

    @Test
    void qui_echoue_a_la_place_d_un_autre_ne_devine_plus_et_ne_le_tient_pas_dehors() {
        Navigateur lui = connecte(referent);
        lui.envoyer("POST", "/camunda/api/admin/auth/user/default/logout", "application/json", "{}");
        for (int fois = 0; fois < 15; fois++) {
            essayer(new Navigateur(port), "Faux-mot-2-passe-" + fois);
        }

        assertThat(essayer(new Navigateur(port), Personnes.MOT_DE_PASSE)).isEqualTo("/connexion?erreur=identifiants");
        assertThat(essayer(lui, Personnes.MOT_DE_PASSE)).isEqualTo("/");
    }

    private String essayer(Navigateur qui, String motDePasse) {
        return vers(qui.remplir("/connexion", Map.of("identifiant", referent, "mot-de-passe", motDePasse)));
    }

    @Test
    void un_identifiant_se_tape_dans_n_importe_quelle_casse() {
        Navigateur lui = new Navigateur(port);
        lui.connecter(" " + referent.toUpperCase() + " ", Personnes.MOT_DE_PASSE);

        assertThat(lui.envoyer("GET", "/camunda/api/admin/auth/user/default", "application/json", null)
                        .body())
                .contains("\"" + referent + "\"");
    }

    @Test
    void une_demonstration_donne_un_mot_de_passe_a_tous_pour_le_prix_d_un() {
        ProcessEngineConfigurationImpl reglages =
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        PasswordManager dOrigine = reglages.getPasswordManager();
        Compteur compteur = new Compteur(reglages.getPasswordEncryptor());
        reglages.setPasswordManager(new PasswordManager(compteur, List.of()));
        try {
            annuaire.donnerMotDePasse(List.of(auditeur, referent), NOUVEAU);
            assertThat(compteur.calculs).isOne();
        } finally {
            reglages.setPasswordManager(dOrigine);
        }
        assertThat(comptes.motDePasseJuste(referent, NOUVEAU)).isTrue();
        assertThat(comptes.motDePasseJuste(auditeur, NOUVEAU)).isTrue();
    }

    /** Counts how often a password is hashed. */
    private static final class Compteur implements PasswordEncryptor {
        private final PasswordEncryptor suite;
        private int calculs;

        private Compteur(PasswordEncryptor suite) {
            this.suite = suite;
        }

        @Override
        public String encrypt(String motDePasse) {
            calculs++;
            return suite.encrypt(motDePasse);
        }

        @Override
        public boolean check(String motDePasse, String gardee) {
            calculs++;
            return suite.check(motDePasse, gardee);
        }

        @Override
        public String hashAlgorithmName() {
            return suite.hashAlgorithmName();
        }
    }

    private static List<Integer> ensemble(int combien, java.util.function.IntFunction<Integer> geste) throws Exception {
        CyclicBarrier depart = new CyclicBarrier(combien);
        ExecutorService tous = Executors.newFixedThreadPool(combien);
        try {
            List<Callable<Integer>> gestes = IntStream.range(0, combien)
                    .<Callable<Integer>>mapToObj(rang -> () -> {
                        depart.await();
                        return geste.apply(rang);
                    })
                    .toList();
            List<Integer> issues = new java.util.ArrayList<>();
            for (Future<Integer> issue : tous.invokeAll(gestes)) {
                issues.add(issue.get());
            }
            return issues;
        } finally {
            tous.shutdownNow();
        }
    }

    private Navigateur connecte(String login) {
        return new Navigateur(port).connecter(login, Personnes.MOT_DE_PASSE);
    }

    private String courriel(String login) {
        return annuaire.trouver(login).orElseThrow().courriel();
    }

    private String empreinte(String login) {
        return base.sql("select PWD_ from ACT_ID_USER where ID_ = :id")
                .param("id", login)
                .query(String.class)
                .single();
    }

    private HttpResponse<String> creer(String id, String prenom, String nom, String courriel) {
        return administrateur.api(
                "POST",
                "/user/create",
                "{\"profile\":{\"id\":\"%s\",\"firstName\":\"%s\",\"lastName\":\"%s\",\"email\":\"%s\"},\"credentials\":{\"password\":\"%s\"}}"
                        .formatted(id, prenom, nom, courriel, Personnes.MOT_DE_PASSE));
    }

    private static HttpResponse<String> ecrire(Navigateur qui, String id, String prenom, String nom, String courriel) {
        return qui.api(
                "PUT",
                "/user/" + id + "/profile",
                "{\"id\":\"%s\",\"firstName\":\"%s\",\"lastName\":\"%s\",\"email\":\"%s\"}"
                        .formatted(id, prenom, nom, courriel));
    }

    private HttpResponse<String> remettre(String id, String motDePasse) {
        return administrateur.api(
                "PUT",
                "/user/" + id + "/credentials",
                "{\"password\":\"%s\",\"authenticatedUserPassword\":\"%s\"}"
                        .formatted(motDePasse, Personnes.MOT_DE_PASSE));
    }

    private static HttpResponse<String> changer(Navigateur lui, String actuel, String nouveau) {
        return lui.remplir("/mot-de-passe", Map.of("actuel", actuel, "nouveau", nouveau, "confirmation", nouveau));
    }
}
