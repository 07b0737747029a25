package fr.labellisation.parcours.audits;

import static fr.labellisation.parcours.audits.processus.AuditExterne.Element.EnregistrerDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.labellisation.Saisir;
import fr.labellisation.TablesEnMemoire;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What the certification body may decide after an audit, for every kind of audit, decision and finding. */
@TablesEnMemoire
class DecisionSurAuditTest {
    private static final List<String> DECISIONS =
            List.of("label-delivre", "label-refuse", "label-maintenu", "label-retire");
    private static final Set<String> FAVORABLES = Set.of("label-delivre", "label-maintenu");
    private static final Set<String> DE_SUIVI = Set.of("label-maintenu", "label-retire");

    private Audite evry;

    @BeforeEach
    void evry_est_auditee(@Autowired BeanFactory domaine) {
        evry = new Audite(domaine);
    }

    @ParameterizedTest
    @ValueSource(strings = {"initial", "complementaire", "suivi", "renouvellement"})
    void une_decision_repond_a_son_audit_et_n_est_pas_favorable_devant_une_majeure(String nature) {
        for (String decision : DECISIONS) {
            for (String constat : List.of("PF", "PS", "NC mineure", "NC majeure")) {
                long audit = evry.audit(nature, "2013-01-29");
                evry.trouve(audit, constat);
                // What an earlier turn of this loop left open would grow graver.
                evry.acheverLesActions(audit);
                boolean repond = DE_SUIVI.contains(decision) == "suivi".equals(nature);
                boolean majeure = evry.ouverts(audit).contains("NC majeure");
                boolean permise = repond && !(FAVORABLES.contains(decision) && majeure);

                assertThat(accepte(audit, decision, "2013-02-01"))
                        .as("%s, %s, %s", nature, decision, constat)
                        .isEqualTo(permise);
                assertThat(evry.etat(audit)).isEqualTo(permise ? "clos" : "passe");
            }
        }
    }

    private boolean accepte(long audit, String decision, String le) {
        try {
            decider(audit, decision, le);
            return true;
        } catch (SaisieRefusee refus) {
            return false;
        }
    }

    private Map<String, Object> decider(long audit, String decision, String le) {
        return evry.dossier(audit)
                .dans(
                        evry.formulaire(EnregistrerDecision.name()),
                        Map.of("decision", decision, "decideLe", le, "attestation", "Q2-91"));
    }

    @ParameterizedTest
    @CsvSource({
        "initial, label-delivre, délivré le 2013-02-01",
        "renouvellement, label-delivre, délivré le 2013-02-01",
        "suivi, label-maintenu, maintenu le 2013-02-01",
        "suivi, label-retire, retiré le 2013-02-01",
    })
    void la_decision_atteint_le_label(String nature, String decision, String attendu) {
        long audit = evry.audit(nature, "2013-01-29");
        evry.trouve(audit, "PF");

        assertThat(decider(audit, decision, "2013-02-01")).containsEntry("decision", decision);

        assertThat(evry.ports().decisions).containsExactly(attendu);
    }

    @Test
    void un_refus_ne_touche_aucun_label() {
        long audit = evry.audit("initial", "2013-01-29");
        evry.trouve(audit, "NC majeure");

        decider(audit, "label-refuse", "2013-02-01");

        assertThat(evry.ports().decisions).isEmpty();
    }

    @Test
    void un_label_delivre_est_celui_du_jour_de_la_decision() {
        long audit = evry.audit("initial", "2013-01-29");
        evry.trouve(audit, "PF");

        assertThat(decider(audit, "label-delivre", "2013-01-31"))
                .containsEntry("label", "91-evry/qualipref-2012/2013-01-31");
    }

    @Test
    void une_decision_ne_precede_pas_l_audit() {
        long audit = evry.audit("initial", "2013-01-29");
        evry.trouve(audit, "PF");

        assertThat(accepte(audit, "label-delivre", "2013-01-27")).isFalse();
        assertThatThrownBy(() -> decider(audit, "label-delivre", "2013-01-28"))
                .hasMessageContaining("la décision ne peut pas précéder l’audit du");
        assertThat(accepte(audit, "label-delivre", "2013-01-29")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "qualipref-2012, '', accepté",
        "qualipref-2012, or, ne distingue pas de niveaux",
        "services-publics-plus-2023, '', 'l’un de ceux-ci est attendu\u00a0: bronze, argent, or'",
        "services-publics-plus-2023, argent, accepté",
    })
    void un_niveau_est_demande_par_les_seules_versions_qui_en_distinguent(
            String version, String niveau, String attendu) {
        long audit = evry.audit("initial", "2013-01-29");
        evry.trouve(audit, "PF");
        Saisir dossier = evry.dossier(audit).avec("referentiel", version);
        Map<String, Object> saisie = Map.of("decision", "label-delivre", "decideLe", "2013-02-01", "niveau", niveau);
        if (attendu.equals("accepté")) {
            dossier.dans(evry.formulaire(EnregistrerDecision.name()), saisie);
            assertThat(evry.ports().decisions.contains("classé " + niveau)).isEqualTo(!niveau.isEmpty());
        } else {
            assertThatThrownBy(() -> dossier.dans(evry.formulaire(EnregistrerDecision.name()), saisie))
                    .hasMessageContaining(attendu);
            assertThat(evry.ports().decisions).isEmpty();
        }
    }

    @Test
    void un_refus_dit_toutes_ses_raisons() {
        long audit = evry.audit("suivi", "2013-01-29");
        evry.trouve(audit, "NC majeure");

        assertThatThrownBy(() -> decider(audit, "label-delivre", "2013-01-28"))
                .hasMessageContaining("cette décision ne répond pas à un audit de suivi")
                .hasMessageContaining("Une non-conformité majeure reste ouverte")
                .hasMessageContaining("ne peut pas précéder");
    }
}
