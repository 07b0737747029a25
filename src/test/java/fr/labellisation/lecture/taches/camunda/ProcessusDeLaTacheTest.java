package fr.labellisation.lecture.taches.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProcessusDeLaTacheTest {

    private static ProcessusDeLaTache parmi(String... dedansVersDehors) {
        return ProcessusDeLaTache.parmi(Stream.of(dedansVersDehors));
    }

    @Test
    void une_tache_est_de_son_processus_que_le_suivant_appelle() {
        assertThat(parmi("DiagnosticEcarts", "ParcoursSite", "LabellisationPrefecture"))
                .isEqualTo(new ProcessusDeLaTache("DiagnosticEcarts", "ParcoursSite"));
    }

    @Test
    void la_tache_d_une_partie_est_du_processus_entier() {
        assertThat(parmi("MiseEnPlaceDemarche", "LabellisationPrefecture"))
                .isEqualTo(new ProcessusDeLaTache("LabellisationPrefecture", null));
        assertThat(parmi("TraitementConstats", "AuditExterne", "SuiviAnnuel", "CycleLabel"))
                .isEqualTo(new ProcessusDeLaTache("AuditExterne", "SuiviAnnuel"));
    }

    @Test
    void ce_qu_une_partie_appelle_est_appele_par_le_processus_entier() {
        assertThat(parmi("ActionCorrective", "TraitementConstats", "AuditInterne", "ParcoursSite"))
                .isEqualTo(new ProcessusDeLaTache("ActionCorrective", "AuditInterne"));
        assertThat(parmi("ParcoursSite", "ModificationPerimetre", "LabellisationPrefecture"))
                .isEqualTo(new ProcessusDeLaTache("ParcoursSite", "LabellisationPrefecture"));
    }

    @Test
    void une_partie_que_rien_n_appelle_est_elle_meme_le_processus() {
        assertThat(parmi("MiseEnOeuvre")).isEqualTo(new ProcessusDeLaTache("MiseEnOeuvre", null));
    }

    @Test
    void les_appels_plus_loin_ne_sont_pas_lus() {
        Stream<String> cles = Stream.concat(
                Stream.of("MiseEnOeuvre", "ParcoursSite", "LabellisationPrefecture"), Stream.generate(() -> {
                    throw new AssertionError("read too far");
                }));

        assertThat(ProcessusDeLaTache.parmi(cles))
                .isEqualTo(new ProcessusDeLaTache("ParcoursSite", "LabellisationPrefecture"));
    }
}
