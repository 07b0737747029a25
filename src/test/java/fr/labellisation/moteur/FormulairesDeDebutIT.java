package fr.labellisation.moteur;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.parcours.demarche.processus.LabellisationPrefecture;
import fr.labellisation.parcours.label.processus.CycleLabel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.formulaires.Option;
import java.io.IOException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

class FormulairesDeDebutIT extends Parcours91 {

    @Autowired
    private FormService formulaires;

    @Autowired
    private RepositoryService modeles;

    @Autowired
    private Referentiels referentiels;

    @ParameterizedTest
    @MethodSource("qui_demandent_un_referentiel")
    @Tag("base-indifferente")
    void un_formulaire_de_debut_propose_les_referentiels_du_catalogue(String processus) throws IOException {
        String definition = modeles.createProcessDefinitionQuery()
                .processDefinitionKey(processus)
                .latestVersion()
                .singleResult()
                .getId();

        JsonNode remis = new ObjectMapper().readTree(formulaires.getDeployedStartForm(definition));

        JsonNode referentiel = StreamSupport.stream(remis.path("components").spliterator(), false)
                .filter(champ -> champ.path("key").asText().equals("referentiel"))
                .findFirst()
                .orElseThrow();
        assertThat(referentiel.path("values"))
                .extracting(choix -> new Option(
                        choix.path("label").asText(), choix.path("value").asText()))
                .isEqualTo(
                        processus.equals(CycleLabel.CLE)
                                ? referentiels.choixAvecClos(aujourdhui())
                                : referentiels.choix(aujourdhui()));
        assertThat(referentiel.has("valuesKey")).isFalse();
    }

    static Stream<String> qui_demandent_un_referentiel() {
        return Stream.of(LabellisationPrefecture.CLE, CycleLabel.CLE);
    }
}
