package fr.labellisation.lecture.verdict;

import static fr.labellisation.lecture.verdict.FaitsDEssai.CIBLE;
import static fr.labellisation.lecture.verdict.FaitsDEssai.EXPIRATION;
import static fr.labellisation.lecture.verdict.FaitsDEssai.sans;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.labellisation.lecture.situation.EtatSite;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RegleDuVerdictTest {
    private static final LocalDate AVANT = LocalDate.parse("2026-12-15");

    static Stream<Arguments> situations() {
        return Stream.of(
                arguments("rien n’est entrepris", sans(), Verdict.SANS_DEMARCHE, List.of()),
                arguments("un label en vigueur", sans().label(EtatSite.DELIVRE), Verdict.ACQUIS, List.of()),
                arguments(
                        "un label qui expire dans l’année",
                        sans().label(EtatSite.BIENTOT_EXPIRE),
                        Verdict.A_SURVEILLER,
                        List.of("Le label expire le 27 juin 2027.")),
                arguments(
                        "un label dont le renouvellement n’a pas commencé",
                        sans().label(EtatSite.BIENTOT_EXPIRE).renouvellementLe(AVANT),
                        Verdict.EN_DANGER,
                        List.of(
                                "Le renouvellement devait commencer le 15 décembre 2026, et le label expire le 27 juin 2027.")),
                arguments(
                        "un renouvellement à temps",
                        sans().label(EtatSite.BIENTOT_EXPIRE).renouvellement().probable(EXPIRATION, 0),
                        Verdict.ACQUIS,
                        List.of()),
                arguments(
                        "un renouvellement trop tard",
                        sans().label(EtatSite.BIENTOT_EXPIRE).renouvellement().probable(EXPIRATION.plusDays(34), 20),
                        Verdict.EN_DANGER,
                        List.of(
                                "Le label expire le 27 juin 2027, et le suivant est probable le 31 juillet 2027\u00a0: 34 jours sans"
                                        + " label.")),
                arguments(
                        "un label suspendu",
                        sans().label(EtatSite.SUSPENDU),
                        Verdict.EN_DANGER,
                        List.of("Le label est suspendu depuis le 20 novembre 2026.")),
                arguments(
                        "un label expiré",
                        sans().label(EtatSite.EXPIRE),
                        Verdict.PERDU,
                        List.of("Le label a expiré le 27 juin 2027, et aucune démarche n’est en cours.")),
                arguments(
                        "un label expiré, le suivant en route",
                        sans().label(EtatSite.EXPIRE).renouvellement().probable(LocalDate.parse("2027-09-01"), 0),
                        Verdict.PERDU,
                        List.of("Le label a expiré le 27 juin 2027, le suivant est probable le 1er septembre 2027.")),
                arguments(
                        "un label retiré, une démarche sans prévision",
                        sans().label(EtatSite.RETIRE).demarche(null),
                        Verdict.PERDU,
                        List.of("Le label a été retiré le 20 novembre 2026, et une démarche est en cours.")),
                arguments(
                        "un label refusé",
                        sans().refuseLe(AVANT),
                        Verdict.PERDU,
                        List.of(
                                "La démarche s’est close sans le label le 15 décembre 2026, et aucune démarche n’est en cours.")),
                arguments(
                        "un audit proche, tout est prêt",
                        sans().demarche(null).auditDans(12, 0),
                        Verdict.TENABLE,
                        List.of()),
                arguments(
                        "un audit demain, un point manque",
                        sans().demarche(null).auditDans(1, 1),
                        Verdict.EN_DANGER,
                        List.of(
                                "L’audit externe se tient le 30 novembre 2026, demain, et il manque encore un point de la préparation sur 40.")),
                arguments(
                        "un audit dans douze jours, quatre points manquent",
                        sans().demarche(null).auditDans(12, 4),
                        Verdict.EN_DANGER,
                        List.of(
                                "L’audit externe se tient le 11 décembre 2026, dans 12 jours, et il manque encore 4 points de la préparation sur 40.")),
                arguments("une préparation sans prévision", sans().demarche(null), Verdict.TENABLE, List.of()),
                arguments(
                        "une préparation à temps",
                        sans().demarche(CIBLE).probable(CIBLE, 0),
                        Verdict.TENABLE,
                        List.of()),
                arguments(
                        "une préparation en retard, la cible en vue",
                        sans().demarche(CIBLE).probable(CIBLE, 1).tachesEnRetard(2),
                        Verdict.A_SURVEILLER,
                        List.of("Le parcours a 1 jour ouvré de retard sur sa prévision.", "2 tâches sont en retard.")),
                arguments(
                        "une cible manquée, sans aucune tâche en retard",
                        sans().demarche(CIBLE).probable(LocalDate.parse("2027-02-26"), 0),
                        Verdict.EN_DANGER,
                        List.of(
                                "Le label est probable le 26 février 2027, 28 jours après la date voulue, le 29 janvier 2027.")),
                arguments(
                        "une non-conformité majeure",
                        sans().demarche(CIBLE).probable(CIBLE, 0).majeures(1),
                        Verdict.EN_DANGER,
                        List.of("Une non-conformité majeure est à lever, depuis l’audit du 16 novembre 2026.")),
                arguments(
                        "un audit de suivi manqué",
                        sans().label(EtatSite.DELIVRE).auditLimite(AVANT),
                        Verdict.EN_DANGER,
                        List.of("Un audit devait se tenir le 15 décembre 2026 au plus tard.")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("situations")
    void chaque_situation_a_son_verdict_et_ses_motifs(
            String laquelle, FaitsDEssai faits, Verdict verdict, List<String> phrases) {
        VerdictDuSite juge = faits.juger();
        assertThat(juge.verdict()).isEqualTo(verdict);
        assertThat(juge.causes()).extracting(Cause::phrase).containsExactlyElementsOf(phrases);
    }

    private static FaitsDEssai tires(Random hasard) {
        FaitsDEssai faits = sans();
        if (hasard.nextBoolean()) {
            List<EtatSite> etats = List.of(
                    EtatSite.DELIVRE, EtatSite.BIENTOT_EXPIRE, EtatSite.SUSPENDU, EtatSite.EXPIRE, EtatSite.RETIRE);
            faits.label(etats.get(hasard.nextInt(etats.size())));
        }
        if (hasard.nextBoolean()) {
            faits.demarche(CIBLE).probable(CIBLE.plusDays(hasard.nextInt(400) - 200), hasard.nextInt(30));
        }
        return faits.majeures(hasard.nextInt(3));
    }

    @Test
    void des_taches_en_retard_ne_mettent_rien_en_danger() {
        IntStream.range(0, 2_000).forEach(graine -> {
            Verdict sans = tires(new Random(graine)).juger().verdict();
            Verdict avec = tires(new Random(graine))
                    .tachesEnRetard(1 + graine % 9)
                    .juger()
                    .verdict();
            assertThat(avec.alerte()).as("seed %d", graine).isEqualTo(sans.alerte());
        });
    }

    @Test
    void le_verdict_est_le_plus_grave_de_ses_motifs_et_ceux_ci_viennent_du_plus_grave_au_moindre() {
        IntStream.range(0, 2_000).forEach(graine -> {
            VerdictDuSite juge =
                    tires(new Random(graine)).tachesEnRetard(graine % 3).juger();
            List<Verdict> motifs =
                    juge.causes().stream().map(cause -> cause.motif().verdict()).toList();
            assertThat(motifs).as("seed %d", graine).isSorted();
            if (!motifs.isEmpty()) {
                assertThat(juge.verdict()).as("seed %d", graine).isEqualTo(motifs.get(0));
            }
        });
    }

    @Test
    void un_label_attendu_plus_tard_ne_rend_jamais_le_verdict_meilleur() {
        IntStream.range(-60, 60).forEach(jours -> {
            Verdict un = sans().demarche(CIBLE)
                    .probable(CIBLE.plusDays(jours), 0)
                    .juger()
                    .verdict();
            Verdict lendemain = sans().demarche(CIBLE)
                    .probable(CIBLE.plusDays(jours + 1), 0)
                    .juger()
                    .verdict();
            assertThat(lendemain).as("%d days from the target", jours).isLessThanOrEqualTo(un);
        });
    }
}
