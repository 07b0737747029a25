package fr.labellisation.parcours.audits;

import static fr.labellisation.parcours.audits.processus.AuditExterne.Element.EnregistrerConstats;
import static fr.labellisation.parcours.audits.processus.TraitementConstats.Element.LeverNonConformites;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.labellisation.TablesEnMemoire;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What the findings of an audit call for, by the forms on which they are typed. Source: DOMAINE.md §3. */
@TablesEnMemoire
class ConstatsDUnAuditTest {
    private Audite evry;

    @BeforeEach
    void evry_est_auditee(@Autowired BeanFactory domaine) {
        evry = new Audite(domaine);
    }

    @ParameterizedTest
    @CsvSource({"PF, false", "PP, false", "PS, true", "NC mineure, true", "NC majeure, true"})
    void un_audit_interne_ouvre_une_action_par_point_sensible_et_par_non_conformite(String type, boolean demande) {
        long audit = evry.audit("interne", "2013-01-29");

        Map<String, Object> faits = evry.trouveEnInterne(audit, type);

        assertThat(faits).containsEntry(VariablesAudits.CONSTATS_A_TRAITER.nom(), demande);
        assertThat(evry.actions(audit))
                .isEqualTo(
                        demande
                                ? List.of(
                                        "Répondre au constat (%1$s) : Constat de type %1$s, 2013-02-08".formatted(type))
                                : List.of());
        assertThat(evry.etat(audit)).isEqualTo("passe");
    }

    @Test
    void un_audit_interne_qui_ne_trouve_que_des_forces_n_a_rien_a_traiter() {
        long audit = evry.audit("interne", "2013-01-29");

        assertThat(evry.trouveEnInterne(audit, "PF", "PP", "PF"))
                .containsEntry(VariablesAudits.CONSTATS_A_TRAITER.nom(), false);
        assertThat(evry.actions(audit)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PF, 0, 0", "PP, 0, 0", "PS, 0, 0", "NC mineure, 0, 1", "NC majeure, 1, 0"})
    void un_audit_externe_n_attend_de_reponse_qu_aux_non_conformites(String type, int majeures, int mineures) {
        long audit = evry.audit("initial", "2013-01-29");

        assertThat(evry.trouve(audit, type))
                .containsEntry(VariablesAudits.NC_MAJEURES.nom(), majeures)
                .containsEntry(VariablesAudits.NC_MINEURES.nom(), mineures)
                .containsEntry(VariablesAudits.COMPLEMENTAIRE.nom(), false);
        assertThat(evry.aRepondre(audit)).hasSize(majeures + mineures);
        assertThat(evry.actions(audit)).isEmpty();
    }

    @Test
    void une_reponse_qui_oublie_une_non_conformite_est_refusee_laquelle_que_ce_soit() {
        long audit = evry.audit("initial", "2013-01-29");
        evry.trouve(audit, "NC mineure", "NC majeure", "PS", "NC mineure");
        List<String> toutes = evry.aRepondre(audit);
        assertThat(toutes).hasSize(3);

        for (int choix = 1; choix < 7; choix++) {
            List<String> quelquesUnes = parmi(toutes, choix);
            assertThatThrownBy(() -> evry.repondre(audit, quelquesUnes))
                    .as(quelquesUnes.toString())
                    .isInstanceOf(SaisieRefusee.class)
                    .hasMessageContaining("n’a pas de réponse");
        }
        evry.repondre(audit, toutes);

        assertThat(evry.actions(audit)).hasSize(3);
    }

    private static List<String> parmi(List<String> toutes, int choix) {
        return IntStream.range(0, toutes.size())
                .filter(rang -> (choix >> rang & 1) == 1)
                .mapToObj(toutes::get)
                .toList();
    }

    @Test
    void une_reponse_au_constat_d_un_autre_audit_est_refusee() {
        long avant = evry.audit("initial", "2013-01-22");
        evry.trouve(avant, "NC mineure");
        List<String> dAvant = evry.aRepondre(avant);
        long audit = evry.audit("complementaire", "2013-01-29");

        assertThatThrownBy(() -> evry.repondre(audit, dAvant))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageContaining("n’est pas ouverte dans cet audit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"suivi", "renouvellement"})
    void une_mineure_encore_ouverte_devient_majeure_au_suivi_ou_au_renouvellement(String nature) {
        long premier = evry.audit("initial", "2013-01-22");
        evry.trouve(premier, "NC mineure");
        evry.repondre(premier, evry.aRepondre(premier));
        long suivant = evry.audit(nature, "2013-01-29");

        assertThat(evry.trouve(suivant, "PF"))
                .containsEntry(VariablesAudits.NC_MAJEURES.nom(), 1)
                .containsEntry(VariablesAudits.NC_MINEURES.nom(), 0);

        assertThat(evry.ouverts(premier)).isEmpty();
        assertThat(evry.ouverts(suivant)).containsExactly("NC majeure", "PF");
    }

    @ParameterizedTest
    @ValueSource(strings = {"complementaire", "initial"})
    void une_mineure_dont_le_delai_court_reste_mineure_a_un_autre_audit(String nature) {
        long premier = evry.audit("initial", "2013-01-22");
        evry.trouve(premier, "NC majeure", "NC mineure");
        evry.repondre(premier, evry.aRepondre(premier));
        long suivant = evry.audit(nature, "2013-01-29");

        assertThat(evry.trouve(suivant, "PF"))
                .containsEntry(VariablesAudits.NC_MAJEURES.nom(), 0)
                .containsEntry(VariablesAudits.NC_MINEURES.nom(), 0);

        assertThat(evry.ouverts(premier)).containsExactly("NC mineure");
    }

    @Test
    void une_mineure_sans_reponse_s_aggrave_aussi() {
        evry.trouve(evry.audit("initial", "2013-01-22"), "NC mineure");

        assertThat(evry.trouve(evry.audit("suivi", "2013-01-29"), "PF"))
                .containsEntry(VariablesAudits.NC_MAJEURES.nom(), 1);
    }

    @Test
    void une_mineure_dont_l_action_est_close_reste_sans_suite() {
        long premier = evry.audit("initial", "2013-01-22");
        evry.trouve(premier, "NC mineure");
        evry.repondre(premier, evry.aRepondre(premier));
        evry.acheverLesActions(premier);

        assertThat(evry.trouve(evry.audit("suivi", "2013-01-29"), "PF"))
                .containsEntry(VariablesAudits.NC_MAJEURES.nom(), 0)
                .containsEntry(VariablesAudits.NC_MINEURES.nom(), 0);
    }

    @Test
    void une_mineure_de_l_audit_interne_ne_pese_pas_sur_l_audit_externe() {
        evry.trouveEnInterne(evry.audit("interne", "2013-01-22"), "NC mineure", "NC majeure");

        assertThat(evry.trouve(evry.audit("initial", "2013-01-29"), "PF"))
                .containsEntry(VariablesAudits.NC_MAJEURES.nom(), 0)
                .containsEntry(VariablesAudits.NC_MINEURES.nom(), 0);
    }

    @Test
    void une_majeure_d_avant_ne_tient_que_si_l_audit_la_retrouve() {
        long premier = evry.audit("initial", "2013-01-22");
        evry.trouve(premier, "NC majeure");

        evry.trouve(evry.audit("complementaire", "2013-01-29"), "PF");

        assertThat(evry.ouverts(premier)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"preuve-acceptee, false, 0", "audit-complementaire, true, 1", "non-levee, false, 1"})
    void seule_une_preuve_leve_les_majeures_sur_le_champ(String issue, boolean complementaire, int restent) {
        long audit = evry.audit("initial", "2013-01-29");
        evry.trouve(audit, "NC majeure", "NC mineure");

        Map<String, Object> faits = evry.dossier(audit)
                .dans(
                        evry.formulaire(LeverNonConformites.name()),
                        Map.of("issueLevee", issue, "preuve", "Relevé des appels du mois"));

        assertThat(faits).containsEntry(VariablesAudits.COMPLEMENTAIRE.nom(), complementaire);
        assertThat(evry.ouverts(audit)).hasSize(1 + restent).contains("NC mineure");
    }

    @ParameterizedTest
    @CsvSource({"2013-01-30, true", "2013-01-31, true", "2013-02-01, false"})
    void un_rapport_ne_precede_pas_l_audit(String rapportLe, boolean refuse) {
        long audit = evry.audit("initial", "2013-02-01");
        Map<String, Object> rapport =
                Map.of("rapportLe", rapportLe, "constats", List.of(Map.of("type", "PF", "texte", "Un accueil soigné")));

        if (refuse) {
            assertThatThrownBy(() -> evry.dossier(audit).dans(evry.formulaire(EnregistrerConstats.name()), rapport))
                    .isInstanceOf(SaisieRefusee.class)
                    .hasMessageContaining("le rapport ne peut pas précéder l’audit du 1er février 2013.");
        } else {
            assertThat(evry.dossier(audit).dans(evry.formulaire(EnregistrerConstats.name()), rapport))
                    .containsEntry(VariablesAudits.NC_MAJEURES.nom(), 0);
        }
    }
}
