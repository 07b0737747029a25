package fr.labellisation.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A test waits for what happens. How long it may wait at most tells a fault from a busy machine only if it is long. */
class EssaisSansMontreTest {
    private static final int SECONDES_AU_MOINS = 60;
    private static final Pattern ATTENTE = Pattern.compile(
            "\\b(?:await|get|waitFor|awaitTermination)\\((\\d[\\d_]*), TimeUnit\\.(MILLISECONDS|SECONDS)\\)"
                    + "|\\batMost\\(Duration\\.of(Millis|Seconds)\\((\\d[\\d_]*)\\)\\)");
    private static final Pattern SOMMEIL = Pattern.compile("Thread\\.sleep\\((?!Long\\.MAX_VALUE)");
    private static final Pattern BUREAU = Pattern.compile("new GreenMail\\(");

    private static final Map<Path, String> ESSAIS = Sources.sous("src/test/java", ".java");

    @Test
    void aucune_attente_ne_finit_avant_une_minute() {
        assertThat(trouves(ATTENTE).filter(EssaisSansMontreTest::courte)).isEmpty();
    }

    /** But a server whose slowness is what is tried: nobody waits for it by the clock. */
    @Test
    void aucun_essai_ne_dort() {
        assertThat(trouves(SOMMEIL)).allMatch(ligne -> ligne.startsWith("Hostilite.java"));
    }

    @Test
    void un_serveur_de_courriel_est_attendu_jusqu_a_ce_qu_il_ecoute() {
        assertThat(trouves(BUREAU)).allMatch(ligne -> ligne.startsWith("BureauDEssai.java"));
    }

    @Test
    void une_attente_courte_est_reconnue() {
        assertThat(List.of(
                        "await(10, TimeUnit.SECONDS)",
                        "atMost(Duration.ofSeconds(2))",
                        "get(500, TimeUnit.MILLISECONDS)"))
                .allMatch(EssaisSansMontreTest::courte);
        assertThat(List.of("await(120, TimeUnit.SECONDS)", "atMost(Duration.ofSeconds(150))"))
                .noneMatch(EssaisSansMontreTest::courte);
    }

    private static boolean courte(String texte) {
        Matcher attente = ATTENTE.matcher(texte);
        if (!attente.find()) {
            return false;
        }
        String nombre = attente.group(1) == null ? attente.group(4) : attente.group(1);
        String unite = attente.group(1) == null ? attente.group(3) : attente.group(2);
        long quantite = Long.parseLong(nombre.replace("_", ""));
        return (unite.equalsIgnoreCase("seconds") ? quantite : quantite / 1_000) < SECONDES_AU_MOINS;
    }

    private static Stream<String> trouves(Pattern motif) {
        return ESSAIS.entrySet().stream()
                .filter(essai -> !essai.getKey().endsWith("EssaisSansMontreTest.java"))
                .flatMap(essai -> motif.matcher(essai.getValue())
                        .results()
                        .map(trouve -> essai.getKey().getFileName() + ": " + trouve.group()));
    }
}
