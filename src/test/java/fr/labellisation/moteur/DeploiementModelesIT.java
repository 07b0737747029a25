package fr.labellisation.moteur;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.essais.Parcours91;
import fr.labellisation.parcours.audits.VariablesAudits;
import fr.labellisation.parcours.audits.processus.ReservationAudit;
import java.io.File;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.repository.Resource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DeploiementModelesIT extends Parcours91 {

    @Autowired
    private DeploiementModeles deploiement;

    @Test
    void tous_les_modeles_et_formulaires_sont_deployes_ensemble_sous_le_nom_de_leur_fichier() {
        String id = depot.createDeploymentQuery()
                .deploymentName("labellisation")
                .singleResult()
                .getId();

        assertThat(depot.getDeploymentResources(id))
                .extracting(Resource::getName)
                .containsExactlyInAnyOrderElementsOf(Stream.of("bpmn", "forms")
                        .flatMap(DeploiementModelesIT::fichiers)
                        .toList());
    }

    @Test
    void rien_n_est_deploye_de_nouveau_quand_rien_n_a_change() throws Exception {
        long definitions = depot.createProcessDefinitionQuery().count();

        deploiement.afterPropertiesSet();

        assertThat(depot.createDeploymentQuery().deploymentName("labellisation").count())
                .isOne();
        assertThat(depot.createProcessDefinitionQuery().count()).isEqualTo(definitions);
    }

    @Test
    void toute_instance_porte_le_departement_qui_l_isole() {
        var demarche = demarche("qualipref-2012", "M1", "M2");

        lancer(ReservationAudit.CLE, demarche, java.util.Map.of(VariablesAudits.NATURE.nom(), "initial"));

        assertThat(moteur.createProcessInstanceQuery().list())
                .isNotEmpty()
                .allMatch(instance -> DEPARTEMENT.equals(instance.getTenantId()));
    }

    private static Stream<String> fichiers(String dossier) {
        return Arrays.stream(Objects.requireNonNull(new File(dossier).list())).map(nom -> dossier + "/" + nom);
    }
}
