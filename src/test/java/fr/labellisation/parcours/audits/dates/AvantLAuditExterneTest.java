package fr.labellisation.parcours.audits.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rule over all days around an audit of 25 June 2013. */
class AvantLAuditExterneTest {
    private static final LocalDate AUDIT = LocalDate.parse("2013-06-25");
    private static final LocalDate DOSSIER = AUDIT.minusDays(30);

    private static List<LocalDate> jours() {
        return AUDIT.minusDays(120).datesUntil(AUDIT.plusDays(30)).toList();
    }

    @Test
    void un_audit_interne_le_meme_jour_ou_apres_avertit_et_avant_jamais() {
        for (LocalDate interne : jours()) {
            boolean avant = interne.isBefore(AUDIT);
            assertThat(AvantLAuditExterne.ordre(AUDIT, interne).isEmpty())
                    .as("%s", interne)
                    .isEqualTo(avant);
            assertThat(AvantLAuditExterne.ordreVuDeLInterne(interne, AUDIT).isEmpty())
                    .isEqualTo(avant);
        }
    }

    @Test
    void le_delai_du_dossier_et_celui_des_documents_se_disent_des_le_lendemain_de_leur_dernier_jour() {
        for (LocalDate aujourdhui : jours()) {
            for (LocalDate documents : List.of(AUDIT.minusDays(31), AUDIT.minusDays(60))) {
                List<String> raisons = new AvantLAuditExterne(AUDIT, null, documents, DOSSIER)
                        .consequences(aujourdhui)
                        .consequences();
                assertThat(raisons)
                        .as("%s, documents %s", aujourdhui, documents)
                        .hasSize((aujourdhui.isAfter(documents) ? 1 : 0) + (aujourdhui.isAfter(DOSSIER) ? 1 : 0));
            }
        }
    }

    @Test
    void un_audit_prepare_a_temps_n_avertit_de_rien() {
        assertThat(new AvantLAuditExterne(AUDIT, AUDIT.minusDays(32), null, DOSSIER)
                        .consequences(LocalDate.parse("2013-02-01"))
                        .present())
                .isFalse();
    }

    @Test
    void chaque_consequence_dit_ce_qui_devient_impossible() {
        assertThat(new AvantLAuditExterne(AUDIT, AUDIT, null, DOSSIER)
                        .consequences(LocalDate.parse("2013-06-10"))
                        .consequences())
                .containsExactly(
                        "L’audit externe précédera l’audit interne, prévu le 25 juin 2013. Ce que celui-ci trouve ne pourra plus"
                                + " être corrigé avant.",
                        "Le dossier de l’audit du 25 juin 2013 aurait dû partir le 26 mai 2013 au plus tard\u00a0: l’auditeur ne"
                                + " l’aura plus dans le délai prévu.");
        assertThat(new AvantLAuditExterne(AUDIT, null, AUDIT.minusDays(31), DOSSIER)
                        .consequences(LocalDate.parse("2013-05-26"))
                        .consequences())
                .containsExactly(
                        "Aucun audit interne n’a encore de date, et il n’en tient plus à temps avant le 25 juin 2013\u00a0:"
                                + " ses documents auraient dû partir le 25 mai 2013 au plus tard.");
    }
}
