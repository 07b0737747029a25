package fr.labellisation.moteur;

import static fr.labellisation.essais.ReponsesDemarche.comiteCompose;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.ComposerComite;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.parcours.comites.processus.ComiteLocalUsagers;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.net.http.HttpResponse;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two persons of a group have the same task on their screens; the second one learns in French that he comes too late. */
class GestesTardifsIT extends Parcours91 {
    private Task tache;
    private String premier;
    private String second;

    @BeforeEach
    void une_tache_et_deux_personnes_qui_peuvent_la_faire() {
        lancer(
                ComiteLocalUsagers.CLE,
                demarche("qualipref-2012", "M1", "M2"),
                Map.of(VariablesCommunes.PORTEE_COMITE.nom(), SITE));
        tache = tache(ComposerComite.name());
        premier = titulaire(Role.REFERENT_QUALITE);
        second = annuaire.personne(new CodeDepartement(DEPARTEMENT), "Lise Corbin", "lise.corbin@example.org");
        annuaire.donnerRole(second, Role.REFERENT_QUALITE, new CodeDepartement(DEPARTEMENT), null);
        new Personnes(annuaire, identites).ouvrir(second);
    }

    @AfterEach
    void la_seconde_s_en_va() {
        annuaire.retirerRole(second, Role.REFERENT_QUALITE, new CodeDepartement(DEPARTEMENT), null);
    }

    private HttpResponse<String> demander(String geste, String corps) {
        return new Navigateur(port)
                .connecter(second, Personnes.MOT_DE_PASSE)
                .api("POST", "/task/" + tache.getId() + geste, corps);
    }

    private static String message(HttpResponse<String> refus) {
        try {
            return new ObjectMapper().readTree(refus.body()).path("message").asText();
        } catch (JsonProcessingException e) {
            throw new AssertionError(refus.body(), e);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"/submit-form | {\"variables\": {}}", "/claim | {\"userId\": \"%s\"}", "/unclaim | {}"})
    void une_tache_que_l_autre_vient_de_terminer_se_refuse_par_une_phrase(String geste, String corps) {
        faire(tache, premier, comiteCompose());

        HttpResponse<String> refus = demander(geste, corps.formatted(second));

        assertThat(refus.statusCode()).isEqualTo(400);
        assertThat(message(refus))
                .isEqualTo("Cette tâche n’est plus à faire\u00a0: quelqu’un vient de la terminer, ou le"
                        + " parcours a continué sans elle. Rafraîchissez la liste.");
    }

    @Test
    void une_tache_que_l_autre_vient_de_prendre_se_refuse_par_une_phrase_et_reste_a_lui() {
        taches.claim(tache.getId(), premier);

        HttpResponse<String> refus = demander("/claim", "{\"userId\": \"%s\"}".formatted(second));

        assertThat(refus.statusCode()).isEqualTo(400);
        assertThat(message(refus)).isEqualTo("Quelqu’un d’autre vient de prendre cette tâche. Rafraîchissez la liste.");
        assertThat(tache(ComposerComite.name()).getAssignee()).isEqualTo(premier);
    }

    @Test
    void une_tache_que_l_autre_tient_ne_se_termine_pas_a_sa_place() {
        taches.claim(tache.getId(), premier);

        HttpResponse<String> refus = demander("/submit-form", "{\"variables\": {}}");

        assertThat(refus.statusCode()).isEqualTo(400);
        assertThat(message(refus))
                .isEqualTo(
                        "%s tient cette tâche\u00a0: personne d’autre ne peut la terminer. Demandez-lui de la terminer, ou de la rendre.",
                        annuaire.trouver(premier).orElseThrow().nom());
        assertThat(tache(ComposerComite.name()).getAssignee()).isEqualTo(premier);
    }

    @Test
    void le_moteur_lui_meme_termine_une_tache_que_quelqu_un_tient() throws JsonProcessingException {
        taches.claim(tache.getId(), premier);
        String membres = new ObjectMapper().writeValueAsString(comiteCompose().get("membres"));

        formulaires.submitTaskForm(
                tache.getId(), Map.of("membres", SpinValues.jsonValue(membres).create()));

        assertThat(ouvertes(ComposerComite.name())).isEmpty();
    }
}
