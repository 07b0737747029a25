package fr.labellisation.moteur.valeurs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.Spin;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.Test;

class ValeursTest {
    private static final Champ LISTE = Champ.liste("perimetre", "Périmètre");
    private static final Champ LIGNES = Champ.lignes("membres", "Membres");
    private static final Champ TEXTE = Champ.texte("nom", "Nom", 120);

    private final Valeurs valeurs = new Valeurs(new ObjectMapper());

    private static TypedValue json(String texte) {
        return SpinValues.jsonValue(texte).create();
    }

    @Test
    void une_liste_se_lit_du_json_qui_vient_d_etre_soumis() {
        assertThat(valeurs.depuisMoteur(LISTE, json("[\"M1\",\"M2\"]"))).isEqualTo(List.of("M1", "M2"));
    }

    @Test
    void une_liste_se_lit_du_json_que_le_moteur_a_deja_lu() {
        TypedValue lu = SpinValues.jsonValue(Spin.JSON("[\"M1\"]")).create();

        assertThat(valeurs.depuisMoteur(LISTE, lu)).isEqualTo(List.of("M1"));
    }

    @Test
    void une_liste_se_lit_aussi_d_un_texte() {
        assertThat(valeurs.depuisMoteur(LIGNES, Variables.stringValue("[{\"nom\":\"Alix\"}]")))
                .isEqualTo(List.of(Map.of("nom", "Alix")));
    }

    @Test
    void rien_n_est_lu_de_ce_qui_est_vide() {
        assertThat(valeurs.depuisMoteur(LISTE, Variables.stringValue(null))).isNull();
        assertThat(valeurs.depuisMoteur(LISTE, Variables.stringValue(" "))).isNull();
        assertThat(valeurs.depuisMoteur(LISTE, null)).isNull();
    }

    @Test
    void un_texte_qui_n_est_pas_une_liste_est_refuse() {
        assertThatThrownBy(() -> valeurs.depuisMoteur(LISTE, json("[M1")))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessage("«\u00a0Périmètre\u00a0»\u00a0: une liste de choix est attendue.");
    }

    @Test
    void un_objet_java_est_refuse_sans_etre_lu() {
        TypedValue objet = Variables.serializedObjectValue("rO0AB")
                .serializationDataFormat("application/x-java-serialized-object")
                .objectTypeName("java.util.HashMap")
                .create();

        assertThatThrownBy(() -> valeurs.depuisMoteur(TEXTE, objet))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessage("«\u00a0Nom\u00a0»\u00a0: valeur illisible.");
    }

    @Test
    void un_fichier_n_est_pas_un_texte() {
        TypedValue fichier =
                Variables.fileValue("lettre.txt").file(new byte[] {65}).create();

        assertThatThrownBy(() -> valeurs.depuisMoteur(TEXTE, fichier))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessage("«\u00a0Nom\u00a0»\u00a0: valeur illisible.");
    }
}
