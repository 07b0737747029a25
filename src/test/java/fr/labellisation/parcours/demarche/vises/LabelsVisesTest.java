package fr.labellisation.parcours.demarche.vises;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.referentiel.Engagement;
import fr.labellisation.referentiel.Module;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LabelsVisesTest {
    private static final Referentiels REFERENTIELS = new Referentiels();

    static Stream<LabelsVises> paires() {
        return REFERENTIELS.tous().stream()
                .flatMap(premier -> REFERENTIELS.tous().stream().map(second -> new LabelsVises(premier, second)));
    }

    static Stream<LabelsVises> recevables() {
        return paires().filter(paire -> paire.avis().favorable());
    }

    @ParameterizedTest
    @MethodSource("paires")
    void un_label_a_modules_puis_un_label_du_site_entier_et_rien_d_autre(LabelsVises paire) {
        boolean attendu = paire.premier().aDesModules() && !paire.second().aDesModules();

        assertThat(paire.avis().favorable()).isEqualTo(attendu);
        assertThat(paire.avis().raisons()).allMatch(raison -> raison.contains("Second label visé"));
    }

    @ParameterizedTest
    @MethodSource("recevables")
    void la_preparation_porte_sur_chaque_engagement_des_deux_une_fois(LabelsVises paire) {
        Referentiel ensemble = paire.ensemble();
        Set<String> tous = paire.premier().modules().stream().map(Module::code).collect(Collectors.toSet());
        List<Engagement> prepares = ensemble.modulesAEvaluer(paire.retenus(tous)).stream()
                .flatMap(module -> ensemble.engagements(module.code()).stream())
                .toList();
        long duPremier = tous.stream()
                .mapToLong(module -> paire.premier().engagements(module).size())
                .sum();

        assertThat(prepares).extracting(Engagement::code).doesNotHaveDuplicates();
        assertThat(prepares)
                .hasSize((int) duPremier
                        + paire.second().engagements(Module.ENSEMBLE).size());
    }

    @ParameterizedTest
    @MethodSource("recevables")
    void ce_que_l_un_des_deux_demande_avant_l_audit_est_demande(LabelsVises paire) {
        Referentiel ensemble = paire.ensemble();

        assertThat(ensemble.auditInterneRequis())
                .isEqualTo(
                        paire.premier().auditInterneRequis() || paire.second().auditInterneRequis());
        assertThat(ensemble.avantAudit().enqueteAgents())
                .isEqualTo(paire.premier().avantAudit().enqueteAgents()
                        || paire.second().avantAudit().enqueteAgents());
        assertThat(ensemble.avantAudit().comiteUsagers())
                .isEqualTo(paire.premier().avantAudit().comiteUsagers()
                        || paire.second().avantAudit().comiteUsagers());
    }

    @Test
    void un_engagement_qui_porte_le_code_d_un_autre_s_en_distingue() {
        Referentiel qualipref = REFERENTIELS.exiger("qualipref-2012");
        Referentiel marianne = REFERENTIELS.exiger("marianne-2008");
        Referentiel homonyme = new Referentiel(
                marianne.id(),
                0,
                marianne.nom(),
                marianne.famille(),
                marianne.vie(),
                List.of(),
                36,
                18,
                null,
                false,
                true,
                1,
                List.of(),
                List.of(),
                List.of(new Engagement("E1", null, "Accueillir", false, List.of(), List.of())),
                List.of(),
                List.of(),
                marianne.decideur(),
                marianne.avantAudit(),
                Set.of());

        assertThat(new LabelsVises(qualipref, homonyme).ensemble().engagements(Module.ENSEMBLE))
                .extracting(Engagement::code)
                .containsExactly("2-E1");
    }

    @Test
    void seules_les_versions_en_vigueur_qui_portent_sur_le_site_entier_sont_offertes() {
        assertThat(LabelsVises.seconds(REFERENTIELS, LocalDate.of(2026, 11, 30)))
                .extracting(option -> option.value())
                .containsExactly("services-publics-plus-2023");
        assertThat(LabelsVises.seconds(REFERENTIELS, LocalDate.of(2015, 1, 1)))
                .extracting(option -> option.value())
                .containsExactly("marianne-2008");
    }

    @Test
    void deux_labels_se_nomment_ensemble() {
        assertThat(new LabelsVises(REFERENTIELS.exiger("qual-e-pref-2018"), REFERENTIELS.exiger("marianne-2016"))
                        .noms())
                .isEqualTo("Qual-e-pref et Marianne 2016");
        assertThat(new LabelsVises(REFERENTIELS.exiger("qual-e-pref-2018"), null).noms())
                .isEqualTo("Qual-e-pref");
    }
}
