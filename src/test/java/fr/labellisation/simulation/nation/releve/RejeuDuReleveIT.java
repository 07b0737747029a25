package fr.labellisation.simulation.nation.releve;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.Labellisation;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** All 145 labels of 1 July 2013 on the real processes. */
class RejeuDuReleveIT {

    @Test
    void les_chiffres_du_1er_juillet_2013_sortent_des_tables() {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        ReleveNational releve = ReleveNational.du(LocalDate.of(2013, 7, 1)).orElseThrow();

        boolean tenu = new RejeuDuReleve(releve, new PrintStream(sortie, true, StandardCharsets.UTF_8))
                .jouer(Labellisation.class);

        String imprime = sortie.toString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
        assertThat(imprime)
                .contains(
                        "Supposé, la source ne le dit pas :",
                        "TENU    préfectures labellisées Marianne : attendu 43, obtenu 43",
                        "TENU    sous-préfectures labellisées Marianne : attendu 30, obtenu 30",
                        "TENU    préfectures labellisées Qualipref : attendu 61, obtenu 61",
                        "TENU    sous-préfectures labellisées Qualipref : attendu 11, obtenu 11",
                        "TENU    départements dont tous les sites sont labellisés : attendu 17, obtenu 17",
                        "TENU    préfectures labellisées, toutes : attendu 101, obtenu 101");
        assertThat(imprime.lines().filter(ligne -> ligne.endsWith("  supposé"))).hasSize(139);
        assertThat(tenu).isTrue();
    }
}
