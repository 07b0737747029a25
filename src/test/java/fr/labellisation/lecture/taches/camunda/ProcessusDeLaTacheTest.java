package fr.labellisation.lecture.taches.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.parcours.actions.processus.ActionCorrective;
import fr.labellisation.parcours.audits.processus.AuditExterne;
import fr.labellisation.parcours.audits.processus.AuditInterne;
import fr.labellisation.parcours.audits.processus.TraitementConstats;
import fr.labellisation.parcours.demarche.processus.LabellisationPrefecture;
import fr.labellisation.parcours.demarche.processus.MiseEnOeuvre;
import fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche;
import fr.labellisation.parcours.demarche.processus.ModificationPerimetre;
import fr.labellisation.parcours.demarche.processus.ParcoursSite;
import fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts;
import fr.labellisation.parcours.label.processus.CycleLabel;
import fr.labellisation.parcours.label.processus.SuiviAnnuel;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProcessusDeLaTacheTest {

    private static ProcessusDeLaTache parmi(String... dedansVersDehors) {
        return ProcessusDeLaTache.parmi(Stream.of(dedansVersDehors));
    }

    @Test
    void une_tache_est_de_son_processus_que_le_suivant_appelle() {
        assertThat(parmi(DiagnosticEcarts.CLE, ParcoursSite.CLE, LabellisationPrefecture.CLE))
                .isEqualTo(new ProcessusDeLaTache(DiagnosticEcarts.CLE, ParcoursSite.CLE));
    }

    @Test
    void la_tache_d_une_partie_est_du_processus_entier() {
        assertThat(parmi(MiseEnPlaceDemarche.CLE, LabellisationPrefecture.CLE))
                .isEqualTo(new ProcessusDeLaTache(LabellisationPrefecture.CLE, null));
        assertThat(parmi(TraitementConstats.CLE, AuditExterne.CLE, SuiviAnnuel.CLE, CycleLabel.CLE))
                .isEqualTo(new ProcessusDeLaTache(AuditExterne.CLE, SuiviAnnuel.CLE));
    }

    @Test
    void ce_qu_une_partie_appelle_est_appele_par_le_processus_entier() {
        assertThat(parmi(ActionCorrective.CLE, TraitementConstats.CLE, AuditInterne.CLE, ParcoursSite.CLE))
                .isEqualTo(new ProcessusDeLaTache(ActionCorrective.CLE, AuditInterne.CLE));
        assertThat(parmi(ParcoursSite.CLE, ModificationPerimetre.CLE, LabellisationPrefecture.CLE))
                .isEqualTo(new ProcessusDeLaTache(ParcoursSite.CLE, LabellisationPrefecture.CLE));
    }

    @Test
    void une_partie_que_rien_n_appelle_est_elle_meme_le_processus() {
        assertThat(parmi(MiseEnOeuvre.CLE)).isEqualTo(new ProcessusDeLaTache(MiseEnOeuvre.CLE, null));
    }

    @Test
    void les_appels_plus_loin_ne_sont_pas_lus() {
        Stream<String> cles = Stream.concat(
                Stream.of(MiseEnOeuvre.CLE, ParcoursSite.CLE, LabellisationPrefecture.CLE), Stream.generate(() -> {
                    throw new AssertionError("read too far");
                }));

        assertThat(ProcessusDeLaTache.parmi(cles))
                .isEqualTo(new ProcessusDeLaTache(ParcoursSite.CLE, LabellisationPrefecture.CLE));
    }
}
