package fr.labellisation.reprise;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.Labellisation;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that follows a backup put back, and what it answers. */
class CommandeRetablirTest {
    private final ByteArrayOutputStream dit = new ByteArrayOutputStream();

    @TempDir
    private Path dossier;

    @Test
    void sur_une_base_remise_la_commande_dit_ce_qui_attend_une_decision() {
        assertThat(executer("jdbc:h2:file:" + dossier.resolve("labellisation"))).isEqualTo(CommandeRetablir.FAIT);
        assertThat(paroles())
                .contains("Messages qui ont pu partir depuis la sauvegarde\u00a0: 0", "Le service peut démarrer");
    }

    @Test
    void une_commande_fausse_et_une_base_qui_ne_s_ouvre_pas_sont_dites_en_une_phrase() {
        assertThat(executer("jdbc:h2:mem:retablir", "zut")).isEqualTo(CommandeRetablir.FAUTE);
        assertThat(paroles()).contains("Usage", "retablir");

        assertThat(executer("jdbc:h2:file:/proc/nulle-part/labellisation")).isEqualTo(CommandeRetablir.PANNE);
        assertThat(paroles()).contains("Le rétablissement n’a pas abouti").doesNotContain("\tat ", "Error creating");
    }

    private int executer(String adresse, String... mots) {
        return CommandeRetablir.executer(
                Labellisation.class,
                List.of("--spring.datasource.url=" + adresse),
                new PrintStream(dit, true, StandardCharsets.UTF_8),
                mots);
    }

    private String paroles() {
        return dit.toString(StandardCharsets.UTF_8);
    }
}
