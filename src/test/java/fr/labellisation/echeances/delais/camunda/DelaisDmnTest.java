package fr.labellisation.echeances.delais.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DelaisDmnTest {
    private final DelaisDmn delais = new DelaisDmn();

    @Test
    void une_tache_sans_tolerance_a_elle_a_celles_de_toutes() {
        assertThat(delais.taches())
                .hasSize(53)
                .allSatisfy(tache -> assertThat(
                                delais.reglage(tache, "qualipref-2012").valeurs())
                        .containsKeys("delai", "unite")
                        .containsAllEntriesOf(
                                Map.of("tolerance", "1", "toleranceSecretaireGeneral", "5", "toleranceCabinet", "10")));
    }

    @Test
    void les_tolerances_ont_l_intitule_de_leur_table() {
        assertThat(delais.tolerances())
                .containsExactly(
                        Map.entry("tolerance", "Retard dit à qui tient la tâche (jours ouvrés)"),
                        Map.entry("toleranceSecretaireGeneral", "Retard dit au secrétaire général (jours ouvrés)"),
                        Map.entry("toleranceCabinet", "Retard dit au cabinet (jours ouvrés)"));
    }
}
