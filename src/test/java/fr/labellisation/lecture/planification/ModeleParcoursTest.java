package fr.labellisation.lecture.planification;

import static fr.labellisation.parcours.audits.processus.AuditInterne.Element.CloreAuditInterne;
import static fr.labellisation.parcours.audits.processus.EnvoiDossier.Element.TransmettreDossier;
import static fr.labellisation.parcours.audits.processus.PreparationAuditExterne.Element.CompleterDossier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.labellisation.acces.Role;
import fr.labellisation.lecture.planification.EtapeModele.Condition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class ModeleParcoursTest {
    private final ModeleParcours modele = ModeleParcours.livre();

    @Test
    void chaque_tache_prevue_est_une_tache_des_modeles() throws IOException {
        String modeles = Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:bpmn/*.bpmn"))
                .map(ModeleParcoursTest::contenu)
                .collect(Collectors.joining());

        assertThat(modele.etapes().stream().filter(EtapeModele::aUneTache))
                .hasSizeGreaterThan(25)
                .allSatisfy(etape -> assertThat(modeles).contains("<bpmn:userTask id=\"" + etape.tache() + "\""));
        assertThat(modele.etapes().stream().flatMap(etape -> etape.decisions().stream()))
                .isNotEmpty()
                .allSatisfy(tache -> assertThat(modeles).contains("<bpmn:userTask id=\"" + tache + "\""));
    }

    @Test
    void chaque_etape_dit_un_role_qui_existe() {
        List<String> roles = Arrays.stream(Role.values()).map(Role::code).toList();

        assertThat(modele.etapes()).extracting(EtapeModele::role).isSubsetOf(roles);
    }

    @Test
    void ce_qui_attend_une_etape_absente_attend_ce_qu_elle_attendait() {
        EtapeModele dossier = modele.etapes().stream()
                .filter(etape -> etape.code().equals(CompleterDossier.name()))
                .findFirst()
                .orElseThrow();

        assertThat(modele.avant(dossier, EnumSet.of(Condition.INITIAL))).containsExactly(TransmettreDossier.name());
        assertThat(modele.avant(dossier, EnumSet.of(Condition.INITIAL, Condition.AUDIT_INTERNE)))
                .containsExactly(TransmettreDossier.name(), CloreAuditInterne.name());
    }

    @Test
    void une_etape_qui_attend_la_suivante_est_une_faute_du_fichier() {
        EtapeModele une = etape("Une", List.of("Autre"));
        EtapeModele autre = etape("Autre", List.of());

        assertThatIllegalStateException()
                .isThrownBy(() -> new ModeleParcours(List.of(une, autre)))
                .withMessageContaining("Une waits for Autre");
        assertThatIllegalStateException()
                .isThrownBy(() -> new ModeleParcours(List.of(autre, autre)))
                .withMessageContaining("Two steps Autre");
    }

    private static EtapeModele etape(String code, List<String> apres) {
        return new EtapeModele(
                code,
                code,
                Phase.LANCEMENT,
                null,
                "referent-qualite",
                null,
                null,
                null,
                null,
                null,
                false,
                apres,
                null,
                null);
    }

    private static String contenu(Resource fichier) {
        try {
            return fichier.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
