package fr.labellisation.parcours.audits;

import static fr.labellisation.parcours.audits.processus.AuditExterne.Element.IssueAudit;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;

/** The table IssueAudit alone, for every kind of external audit and every number of findings. Source: DOMAINE.md §3. */
class IssueAuditTest {
    private static final int AU_PLUS = 5;
    private static final String SUIVI = "suivi";
    private static final List<String> AVANT_LE_LABEL = List.of("initial", "complementaire", "renouvellement");
    private static final List<String> EXTERNES =
            Stream.concat(AVANT_LE_LABEL.stream(), Stream.of(SUIVI)).toList();
    private static final DmnEngine MOTEUR =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final DmnDecision TABLE = table();

    private static DmnDecision table() {
        try (InputStream fichier = Files.newInputStream(Path.of("bpmn", "IssueAudit.dmn"))) {
            return MOTEUR.parseDecision(IssueAudit.name(), fichier);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void une_majeure_suspend_un_label_suivi_combien_de_mineures_qu_il_y_ait() {
        deUnA(AU_PLUS)
                .forEach(majeures -> deZeroA(AU_PLUS)
                        .forEach(mineures ->
                                assertThat(issue(majeures, mineures, SUIVI)).isEqualTo("suspension")));
    }

    @Test
    void une_majeure_bloque_un_label_a_delivrer_combien_de_mineures_qu_il_y_ait() {
        AVANT_LE_LABEL.forEach(nature -> deUnA(AU_PLUS)
                .forEach(majeures -> deZeroA(AU_PLUS)
                        .forEach(mineures -> assertThat(issue(majeures, mineures, nature))
                                .as(nature)
                                .isEqualTo("blocage"))));
    }

    @Test
    void des_mineures_seules_font_des_reserves_a_tout_audit() {
        EXTERNES.forEach(nature -> deUnA(AU_PLUS)
                .forEach(mineures ->
                        assertThat(issue(0, mineures, nature)).as(nature).isEqualTo("reserves")));
    }

    @Test
    void un_audit_sans_non_conformite_est_favorable() {
        EXTERNES.forEach(nature -> assertThat(issue(0, 0, nature)).as(nature).isEqualTo("favorable"));
    }

    private static Stream<Integer> deUnA(int dernier) {
        return IntStream.rangeClosed(1, dernier).boxed();
    }

    private static Stream<Integer> deZeroA(int dernier) {
        return IntStream.rangeClosed(0, dernier).boxed();
    }

    private static String issue(int majeures, int mineures, String nature) {
        DmnDecisionTableResult resultat = MOTEUR.evaluateDecisionTable(
                TABLE,
                Map.of(
                        VariablesAudits.NC_MAJEURES.nom(),
                        majeures,
                        VariablesAudits.NC_MINEURES.nom(),
                        mineures,
                        "nature",
                        nature));
        return resultat.getSingleResult().getSingleEntry();
    }
}
