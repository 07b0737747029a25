package fr.labellisation.simulation.rejeu;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.Labellisation;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.simulation.rejeu.deroulement.Rejeu;
import fr.labellisation.simulation.rejeu.fichier.Attendu;
import fr.labellisation.simulation.rejeu.fichier.Cas;
import fr.labellisation.simulation.rejeu.fichier.LectureCas;
import fr.labellisation.simulation.rejeu.modele.PlanDesModeles;
import fr.labellisation.simulation.rejeu.verification.Bilan;
import fr.labellisation.simulation.rejeu.verification.Bilan.LigneDeLaSource;
import fr.labellisation.simulation.rejeu.verification.EcouteDuRejeu;
import fr.labellisation.socle.territoire.Territoire;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;

/** The real chronologies: each line of the source comes out on the real processes. Essonne is played by the command. */
@SpringBootTest(
        classes = Labellisation.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:chronologies;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false",
            "labellisation.demonstration=false"
        })
class ChronologiesReellesTest {
    @Autowired
    private Rejeu rejeu;

    @Autowired
    private Referentiels referentiels;

    @Autowired
    private Territoire territoire;

    @ParameterizedTest(name = "{0}, {1} lignes de la source")
    @CsvSource({
        "savoie-2013, 4",
        "alpes-maritimes-2015, 3",
        "moselle-2015, 1",
        "val-d-oise-2020, 2",
        "saone-et-loire-2022, 2",
        "val-de-marne-2013, 3"
    })
    void chaque_ligne_d_une_chronologie_reelle_est_tenue(String nom, int lignes) throws IOException {
        Cas cas = lire(nom);

        Bilan bilan = jouer(cas);

        assertThat(bilan.lignesDeLaSource())
                .hasSize(lignes)
                .extracting(LigneDeLaSource::resultat)
                .containsOnly(Bilan.Resultat.TENU);
        assertThat(cas.presentation().source()).isNotBlank();
        assertThat(cas.presentation().supposes()).isNotEmpty();
    }

    @Test
    void un_double_label_se_prepare_une_fois_et_donne_deux_labels() throws IOException {
        assertThat(jouer(lire("double-label")).constatations()).hasSize(12);
    }

    private Cas lire(String nom) throws IOException {
        return new LectureCas(referentiels, territoire, PlanDesModeles.livre()).lire(nom + ".yaml", contenu(nom), null);
    }

    /** Up to its last line; all that it expects is so. */
    private Bilan jouer(Cas cas) throws IOException {
        PlanDesModeles parcours = PlanDesModeles.livre();
        LocalDate dernier = cas.attendus().stream()
                .map(Attendu::le)
                .max(Comparator.naturalOrder())
                .orElseThrow();

        Bilan bilan =
                rejeu.jouer(cas, parcours, dernier, false, EcouteDuRejeu.muet()).bilan();

        assertThat(bilan.constatations())
                .allSatisfy(constatation -> assertThat(constatation.resultat())
                        .as(constatation.toString())
                        .isEqualTo(Bilan.Resultat.TENU));
        return bilan;
    }

    private static String contenu(String nom) throws IOException {
        return new ClassPathResource("cas/" + nom + ".yaml").getContentAsString(StandardCharsets.UTF_8);
    }
}
