package fr.labellisation.web.pages.journee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.essais.ReponsesDemarche;
import fr.labellisation.parcours.demarche.processus.LabellisationPrefecture;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is typed into the window of a start is kept for its author alone, until the process has started. */
class BrouillonsDeDepartIT extends Parcours91 {
    private static final String ADRESSE = "/suivi/departs/" + LabellisationPrefecture.CLE + "/brouillon";

    private Personnes personnes;
    private String secretaire;

    @BeforeEach
    void un_secretaire_general() {
        personnes = new Personnes(annuaire, identites);
        secretaire = titulaire(Role.SECRETAIRE_GENERAL);
    }

    private Navigateur poste(String login) {
        personnes.ouvrir(login);
        return new Navigateur(port).connecter(login, Personnes.MOT_DE_PASSE);
    }

    private static JsonNode lu(HttpResponse<String> reponse) {
        try {
            return new ObjectMapper().readTree(reponse.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(reponse.body(), e);
        }
    }

    private static JsonNode lire(Navigateur poste) {
        return lu(poste.envoyer("GET", ADRESSE, "application/json", null));
    }

    private static HttpResponse<String> ecrire(Navigateur poste, int version, String texte) {
        return envoyer(poste, ADRESSE, "{\"version\":%d,\"valeurs\":{\"dateDebut\":\"%s\"}}".formatted(version, texte));
    }

    private static HttpResponse<String> envoyer(Navigateur poste, String ou, String corps) {
        return poste.envoyer("POST", ou + "?_csrf=" + lire(poste).path("jeton").asText(), "application/json", corps);
    }

    @Test
    void ce_qui_est_tape_se_retrouve_sur_un_autre_poste_et_chez_personne_d_autre() {
        Navigateur bureau = poste(secretaire);
        assertThat(lire(bureau).path("version").asInt()).isZero();
        assertThat(ecrire(bureau, 0, "2013-01-07").statusCode()).isEqualTo(200);
        assertThat(ecrire(bureau, 1, "2013-01-08").statusCode()).isEqualTo(200);

        Navigateur maison = poste(secretaire);
        assertThat(lire(maison).path("version").asInt()).isEqualTo(2);
        assertThat(lire(maison).path("quand").asText()).isEqualTo("de 10\u00a0h\u00a000");
        assertThat(lire(maison).path("valeurs").path("dateDebut").asText()).isEqualTo("2013-01-08");
        HttpResponse<String> refus = ecrire(maison, 1, "2013-02-01");
        assertThat(refus.statusCode()).isEqualTo(409);
        assertThat(lu(refus).path("valeurs").path("dateDebut").asText()).isEqualTo("2013-01-08");
        assertThat(ecrire(maison, 0, "2013-02-01").statusCode()).isEqualTo(409);
        assertThat(lire(poste(titulaire(Role.REFERENT_QUALITE))).path("version").asInt())
                .isZero();

        assertThat(envoyer(maison, ADRESSE + "/jeter", "").statusCode()).isEqualTo(204);
        assertThat(lire(bureau).path("version").asInt()).isZero();
    }

    @Test
    void il_n_y_en_a_que_pour_ce_qui_se_demarre() {
        Navigateur bureau = poste(secretaire);
        String ailleurs = "/suivi/departs/ParcoursSite/brouillon";

        assertThat(bureau.envoyer("GET", ailleurs, "application/json", null).statusCode())
                .isEqualTo(404);
        assertThat(envoyer(bureau, ailleurs, "{\"version\":0,\"valeurs\":{}}").statusCode())
                .isEqualTo(404);
        assertThat(envoyer(bureau, ADRESSE, "{\"version\":0}").statusCode()).isEqualTo(400);
        assertThat(new Navigateur(port)
                        .envoyer("GET", ADRESSE, "application/json", null)
                        .statusCode())
                .isEqualTo(401);
        assertThat(textes("select processus from brouillon_de_depart")).isEmpty();
    }

    @Test
    void un_depart_refuse_le_garde_et_le_processus_qui_commence_l_emporte() {
        ecrire(poste(secretaire), 0, "2013-01-07");
        Map<String, Object> sansDate = new HashMap<>(ReponsesDemarche.demarcheDecidee("commun"));
        sansDate.remove("dateDebut");

        assertThatThrownBy(() -> demarrer(LabellisationPrefecture.CLE, secretaire, sansDate))
                .isInstanceOf(SaisieRefusee.class);
        assertThat(textes("select processus from brouillon_de_depart")).containsExactly(LabellisationPrefecture.CLE);

        demarrer(LabellisationPrefecture.CLE, secretaire, ReponsesDemarche.demarcheDecidee("commun"));
        assertThat(textes("select processus from brouillon_de_depart")).isEmpty();
    }
}
