package fr.labellisation.lecture.planification.commande;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command as it is typed: what it prints, writes and answers. */
class CommandePlanifierTest {
    @TempDir
    private Path dossier;

    private final ByteArrayOutputStream sortie = new ByteArrayOutputStream();
    private final ByteArrayOutputStream erreurs = new ByteArrayOutputStream();

    @Test
    void il_reste_du_temps() throws IOException {
        Path json = dossier.resolve("planning.json");

        int code = planifier("--departement 91 --referentiel qualipref-2012 --label 2013-06-27 --depuis 2012-07-03"
                + " --sites 3 --json " + json);

        assertThat(code).isEqualTo(CommandePlanifier.A_TEMPS);
        assertThat(imprime(erreurs)).isEmpty();
        assertThat(imprime(sortie))
                .contains("Label Qualipref 2, département 91, 3 site(s), voulu le 27 juin 2013")
                .containsPattern("Audit externe sur place – Sous-préfecture de Palaiseau +Auditeur externe +15/05/2013")
                .contains("doit commencer le 5 juillet 2012 au plus tard\u00a0: il reste 2 jours ouvrés.")
                .doesNotContain("devrait avoir commencé");
        JsonNode planning = new ObjectMapper().readTree(json.toFile());
        assertThat(planning.get("debut").asText()).isEqualTo("2012-07-05");
        assertThat(planning.get("etapes")).hasSize(39);
        assertThat(planning.get("etapes").get(38).get("fin").asText()).isEqualTo("2013-06-27");
    }

    @Test
    void la_premiere_etape_est_deja_en_retard() {
        int code = planifier("--departement 91 --referentiel qualipref-2012 --label 2013-06-27 --depuis 2012-08-10");

        assertThat(code).isEqualTo(CommandePlanifier.EN_RETARD);
        assertThat(imprime(sortie))
                .contains("aurait dû commencer le 1er août 2012\u00a0: elle a déjà 7 jours ouvrés de retard.")
                .containsPattern("Nommer le référent qualité .* devrait avoir commencé");
    }

    @Test
    void sans_date_de_depart_on_part_du_jour_qu_il_est_dans_le_departement() {
        planifier("--departement 974 --referentiel qualipref-2012 --label 2014-12-19");

        // 22:30 in London on 28 March is already the 29th in La Réunion.
        assertThat(imprime(sortie)).contains("En partant le 29 mars 2013");
    }

    @Test
    void un_label_se_renouvelle_avant_son_expiration() {
        planifier("--departement 91 --referentiel qualipref-2.0 --expiration 2019-06-27 --depuis 2017-09-01");

        assertThat(imprime(sortie))
                .contains("Renouvellement Qualipref 2.0", "expiration le 27 juin 2019", "Décider du renouvellement");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--departement 91 --referentiel qualipref-2012 | une date est attendue",
                "--departement 91 --referentiel qualipref-2012 --label 2013-06-27 --expiration 2013-06-27 | une date est attendue",
                "--referentiel qualipref-2012 --label 2013-06-27 | « --departement » est attendu.",
                "--departement 20 --referentiel qualipref-2012 --label 2014-06-27 | le département « 20 » n’existe pas",
                "--departement 91 --referentiel zut --label 2014-06-27 | le référentiel « zut » n’existe pas",
                "--departement 91 --referentiel qualipref-2012 --label 2013-02-29 | une date qui existe",
                "--departement 91 --referentiel qualipref-2012 --label 9999-01-01 | une date entre 2000 et 2100",
                "--departement 91 --referentiel qualipref-2012 --label 2099-01-01 | jusqu’à dix ans",
                "--departement 91 --referentiel qualipref-2012 --label 2012-01-02 | n’est utilisable qu’à partir du 7 mars 2012",
                "--departement 91 --referentiel qualipref-2012 --label 2014-06-27 --sites 0 | un nombre de sites",
                "--departement 91 --referentiel qualipref-2012 --label 2014-06-27 --sites 9 | a 3 site(s), 9 sont demandés",
                "--departement 91 --referentiel qualipref-2012 --label | une valeur est attendue après « --label »",
                "--departement 91 --departement 92 | est donné deux fois",
                "--zut 1 | « --zut » n’est pas attendu ici.",
                "--departement 91 --referentiel qualipref-2012 --label 2014-06-27 --json /n/existe/pas | ne peut pas être écrit",
            })
    void une_commande_fausse_est_refusee_par_une_phrase(String commande, String phrase) {
        assertThat(planifier(commande.strip())).isEqualTo(CommandePlanifier.FAUTE);
        assertThat(imprime(erreurs).replace('\u00a0', ' ')).contains(phrase.strip());
        assertThat(imprime(sortie)).isEmpty();
    }

    private int planifier(String commande) {
        return new CommandePlanifier(
                        Clock.fixed(Instant.parse("2013-03-28T22:30:00Z"), ZoneOffset.UTC), flux(sortie), flux(erreurs))
                .executer(List.of(commande.split(" ")));
    }

    private static PrintStream flux(ByteArrayOutputStream octets) {
        return new PrintStream(octets, true, StandardCharsets.UTF_8);
    }

    private static String imprime(ByteArrayOutputStream octets) {
        return octets.toString(StandardCharsets.UTF_8);
    }
}
