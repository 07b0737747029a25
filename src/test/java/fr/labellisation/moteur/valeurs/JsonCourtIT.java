package fr.labellisation.moteur.valeurs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.essais.Parcours91;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where JSON lies in the engine's tables, and that nobody who reads it can tell. */
class JsonCourtIT extends Parcours91 {
    private static final String NOM = "lignes";
    private static final int ACCOLADES = "{\"a\":\"\"}".length();

    private String tache;

    @BeforeEach
    void une_tache_sans_processus() {
        var nouvelle = taches.newTask();
        nouvelle.setTenantId(DEPARTEMENT);
        taches.saveTask(nouvelle);
        tache = nouvelle.getId();
    }

    @AfterEach
    void elle_finit() {
        taches.deleteTask(tache, true);
    }

    private void ecrire(String texte) {
        taches.setVariableLocal(tache, NOM, SpinValues.jsonValue(texte).create());
    }

    private TypedValue lue(boolean avecObjet) {
        return taches.getVariableLocalTyped(tache, NOM, avecObjet);
    }

    private long octets() {
        return base.sql("select count(*) from act_ge_bytearray where name_ = :nom")
                .param("nom", NOM)
                .query(Long.class)
                .single();
    }

    private static String long_de(int signes) {
        return "{\"a\":\"%s\"}".formatted("é".repeat(signes - ACCOLADES));
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 3_999, 4_000})
    void ce_qui_tient_dans_la_colonne_des_textes_n_a_pas_de_ligne_a_part(int signes) {
        ecrire(long_de(signes));

        assertThat(octets()).isZero();
        assertThat(((SerializableValue) lue(false)).getValueSerialized()).isEqualTo(long_de(signes));
    }

    @Test
    void ce_qui_n_y_tient_pas_reste_a_part() {
        ecrire(long_de(4_001));

        assertThat(octets()).isEqualTo(1);
        assertThat(((SerializableValue) lue(false)).getValueSerialized()).isEqualTo(long_de(4_001));
    }

    @Test
    void qui_le_lit_recoit_du_json_comme_le_moteur_en_donne() {
        ecrire("[{\"module\":\"M1\"},{\"module\":\"M2\"}]");

        assertThat(lue(false)).isInstanceOfSatisfying(JsonValue.class, json -> {
            assertThat(json.isDeserialized()).isFalse();
            assertThat(json.getType().getName()).isEqualTo("json");
            assertThat(json.getSerializationDataFormat()).isEqualTo("application/json");
            assertThat(json.getValue().elements()).hasSize(2);
        });
        assertThat(lue(true)).isInstanceOfSatisfying(JsonValue.class, json -> {
            assertThat(json.isDeserialized()).isTrue();
            assertThat(json.getValue().elements().get(1).prop("module").stringValue())
                    .isEqualTo("M2");
        });
    }

    @Test
    void une_valeur_grandit_et_diminue_sans_rien_laisser() {
        ecrire(long_de(20));
        ecrire(long_de(5_000));
        assertThat(((SerializableValue) lue(false)).getValueSerialized()).isEqualTo(long_de(5_000));

        ecrire("[]");

        assertThat(octets()).isZero();
        assertThat(((SerializableValue) lue(false)).getValueSerialized()).isEqualTo("[]");
    }

    @Test
    void un_texte_long_et_un_texte_court_en_json_se_lisent_pareil() {
        ecrire("\"Une deuxième ligne\"");

        assertThat(((JsonValue) lue(true)).getValue().stringValue()).isEqualTo("Une deuxième ligne");
    }
}
