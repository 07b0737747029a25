package fr.labellisation.web.pages.journee;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.CompteurDeRequetes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.essais.ReponsesDemarche;
import fr.labellisation.parcours.demarche.processus.LabellisationPrefecture;
import fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is typed into a form is kept for its author alone, as long as he has the task to do. It is Monday 7 January 2013. */
class BrouillonsIT extends Parcours91 {
    /** A row written: lock, read, write, and who asks. */
    private static final int REQUETES_D_UNE_ECRITURE = 6;

    @Autowired
    private ObjectMapper json;

    private Personnes personnes;
    private String tache;
    private String adresse;

    @BeforeEach
    void une_tache_prise_par_le_secretaire_general() {
        personnes = new Personnes(annuaire, identites);
        demarrer(
                LabellisationPrefecture.CLE,
                titulaire(Role.SECRETAIRE_GENERAL),
                ReponsesDemarche.demarcheDecidee("commun"));
        tache = tache(Element.NommerReferent.name()).getId();
        taches.claim(tache, titulaire(Role.SECRETAIRE_GENERAL));
        adresse = "/suivi/taches/" + tache + "/brouillon";
    }

    private Navigateur poste(Role role) {
        String login = titulaire(role);
        personnes.ouvrir(login);
        return new Navigateur(port).connecter(login, Personnes.MOT_DE_PASSE);
    }

    private HttpResponse<String> lire(Navigateur poste) {
        return poste.envoyer("GET", adresse, "application/json", null);
    }

    private JsonNode lu(HttpResponse<String> reponse) {
        try {
            return json.readTree(reponse.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(reponse.body(), e);
        }
    }

    private HttpResponse<String> ecrire(Navigateur poste, int version, String valeurs) {
        return envoyer(poste, adresse, "{\"version\":%d,\"valeurs\":%s}".formatted(version, valeurs));
    }

    private HttpResponse<String> envoyer(Navigateur poste, String ou, String corps) {
        String jeton = lu(lire(poste)).path("jeton").asText();
        return poste.envoyer("POST", ou + "?_csrf=" + jeton, "application/json", corps);
    }

    private int brouillons() {
        return base.sql("select count(*) from brouillon").query(Integer.class).single();
    }

    @Test
    void ce_qui_est_tape_sur_un_poste_se_retrouve_sur_un_autre_et_une_seule_ligne_le_garde() {
        Navigateur poste = poste(Role.SECRETAIRE_GENERAL);
        assertThat(lu(lire(poste)).path("version").asInt()).isZero();
        assertThat(lu(lire(poste)).path("valeurs")).isEmpty();

        for (int version = 0; version < 20; version++) {
            assertThat(ecrire(
                                    poste,
                                    version,
                                    "{\"nom\":\"Camille <b>%d</b>\",\"memePersonne\":true}".formatted(version))
                            .statusCode())
                    .isEqualTo(200);
        }

        JsonNode ailleurs = lu(lire(poste(Role.SECRETAIRE_GENERAL)));
        assertThat(ailleurs.path("version").asInt()).isEqualTo(20);
        assertThat(ailleurs.path("quand").asText()).isEqualTo("de 10\u00a0h\u00a000");
        assertThat(ailleurs.path("valeurs").path("nom").asText()).isEqualTo("Camille <b>19</b>");
        assertThat(ailleurs.path("valeurs").path("memePersonne").asBoolean()).isTrue();
        assertThat(brouillons()).isEqualTo(1);
        aujourdhuiEst("2013-01-09");
        assertThat(lu(lire(poste)).path("quand").asText()).isEqualTo("du 7 janvier 2013 à 10\u00a0h\u00a000");
    }

    @Test
    void deux_postes_n_ecrasent_pas_ce_que_l_autre_a_ecrit() {
        Navigateur bureau = poste(Role.SECRETAIRE_GENERAL);
        Navigateur maison = poste(Role.SECRETAIRE_GENERAL);
        ecrire(bureau, 0, "{\"nom\":\"Écrit au bureau\"}");

        HttpResponse<String> refus = ecrire(maison, 0, "{\"nom\":\"Écrit à la maison\"}");

        assertThat(refus.statusCode()).isEqualTo(409);
        assertThat(lu(refus).path("version").asInt()).isEqualTo(1);
        assertThat(lu(lire(bureau)).path("valeurs").path("nom").asText()).isEqualTo("Écrit au bureau");
        assertThat(ecrire(maison, 1, "{\"nom\":\"Écrit à la maison\"}").statusCode())
                .isEqualTo(200);
        assertThat(ecrire(bureau, 1, "{\"nom\":\"Écrit au bureau\"}").statusCode())
                .isEqualTo(409);
    }

    @Test
    void personne_d_autre_ne_le_lit_ni_ne_l_ecrit_et_sans_prendre_la_tache_on_n_en_ecrit_aucun() {
        Navigateur secretaire = poste(Role.SECRETAIRE_GENERAL);
        ecrire(secretaire, 0, "{\"nom\":\"Camille Renard\"}");
        Navigateur referent = poste(Role.REFERENT_QUALITE);

        assertThat(lire(referent).statusCode()).isEqualTo(204);
        String jeton = lu(lire(secretaire)).path("jeton").asText();
        assertThat(referent.envoyer("POST", adresse, "application/json", "{\"version\":1,\"valeurs\":{}}")
                        .statusCode())
                .as("without a token")
                .isEqualTo(403);
        assertThat(referent.envoyer(
                                "POST",
                                adresse + "?_csrf=" + jeton,
                                "application/json",
                                "{\"version\":1,\"valeurs\":{}}")
                        .statusCode())
                .as("with the token of another session")
                .isEqualTo(403);
        assertThat(new Navigateur(port)
                        .envoyer("GET", adresse, "application/json", null)
                        .statusCode())
                .isEqualTo(401);

        taches.setAssignee(tache, null);
        assertThat(lire(secretaire).statusCode()).isEqualTo(204);
        assertThat(secretaire
                        .envoyer(
                                "POST",
                                adresse + "?_csrf=" + jeton,
                                "application/json",
                                "{\"version\":1,\"valeurs\":{\"nom\":\"Autre\"}}")
                        .statusCode())
                .isEqualTo(404);
        taches.claim(tache, titulaire(Role.SECRETAIRE_GENERAL));
        assertThat(lu(lire(secretaire)).path("valeurs").path("nom").asText()).isEqualTo("Camille Renard");
    }

    @Test
    void il_disparait_avec_la_tache_faite() {
        Navigateur poste = poste(Role.SECRETAIRE_GENERAL);
        ecrire(poste, 0, "{\"nom\":\"Camille Renard\"}");
        String jeton = lu(lire(poste)).path("jeton").asText();

        faire(Element.NommerReferent.name(), ReponsesDemarche.referentNomme("2013-01-07"));

        assertThat(brouillons()).isZero();
        assertThat(lire(poste).statusCode()).isEqualTo(204);
        assertThat(poste.envoyer(
                                "POST",
                                adresse + "?_csrf=" + jeton,
                                "application/json",
                                "{\"version\":0,\"valeurs\":{\"nom\":\"Trop tard\"}}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(brouillons()).isZero();
    }

    @Test
    void il_disparait_avec_la_tache_que_son_parcours_n_attend_plus() {
        ecrire(poste(Role.SECRETAIRE_GENERAL), 0, "{\"nom\":\"Camille Renard\"}");

        moteur.deleteProcessInstance(
                tache(Element.NommerReferent.name()).getProcessInstanceId(), "la démarche est abandonnée");

        assertThat(brouillons()).isZero();
    }

    @Test
    void jete_il_n_est_plus_la() {
        Navigateur poste = poste(Role.SECRETAIRE_GENERAL);
        ecrire(poste, 0, "{\"nom\":\"Camille Renard\"}");

        assertThat(envoyer(poste, adresse + "/jeter", "").statusCode()).isEqualTo(204);

        assertThat(brouillons()).isZero();
        assertThat(lu(lire(poste)).path("version").asInt()).isZero();
    }

    @Test
    void ce_qu_aucun_texte_ne_peut_contenir_et_ce_qui_est_demesure_sont_refuses() {
        Navigateur poste = poste(Role.SECRETAIRE_GENERAL);
        ecrire(poste, 0, "{\"nom\":\"Camille Renard\"}");

        assertThat(ecrire(poste, 1, "{\"nom\":\"\\u0000\"}").statusCode()).isEqualTo(400);
        assertThat(ecrire(poste, 1, "{\"nom\":\"\\ud800\"}").statusCode()).isEqualTo(400);
        assertThat(ecrire(poste, 1, "[\"nom\"]").statusCode()).isEqualTo(400);
        assertThat(ecrire(poste, 1, "null").statusCode()).isEqualTo(400);
        assertThat(ecrire(poste, 1, "{\"nom\":").statusCode()).isEqualTo(400);
        assertThat(ecrire(poste, 1, "{\"nom\":\"%s\"}".formatted("é".repeat(200_000)))
                        .statusCode())
                .isEqualTo(413);

        JsonNode reste = lu(lire(poste));
        assertThat(reste.path("version").asInt()).isEqualTo(1);
        assertThat(reste.path("valeurs").path("nom").asText()).isEqualTo("Camille Renard");
    }

    @Test
    void une_ecriture_demande_peu_a_la_base() {
        Navigateur poste = poste(Role.SECRETAIRE_GENERAL);
        String jeton = lu(lire(poste)).path("jeton").asText();
        ecrire(poste, 0, "{\"nom\":\"Camille\"}");

        int avant = CompteurDeRequetes.total();
        poste.envoyer(
                "POST",
                adresse + "?_csrf=" + jeton,
                "application/json",
                "{\"version\":1,\"valeurs\":{\"nom\":\"Camille Renard\"}}");
        int requetes = CompteurDeRequetes.total() - avant;

        System.out.println("statements of a draft written: " + requetes);
        assertThat(requetes).isLessThanOrEqualTo(REQUETES_D_UNE_ECRITURE);
        assertThat(lu(lire(poste)).path("valeurs").path("nom").asText()).isEqualTo("Camille Renard");
    }
}
