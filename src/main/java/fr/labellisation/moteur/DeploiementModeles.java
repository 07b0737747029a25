package fr.labellisation.moteur;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys processes, decisions and forms together, under names that are the same from a folder and from a jar. When one
 * of them changed all are deployed again, so that a process always finds its form in its own deployment; when nothing
 * changed nothing is.
 */
@Component
class DeploiementModeles implements InitializingBean {
    private static final Logger JOURNAL = LoggerFactory.getLogger(DeploiementModeles.class);
    private static final String NOM = "labellisation";

    private final RepositoryService depot;

    DeploiementModeles(RepositoryService depot) {
        this.depot = depot;
    }

    @Override
    public void afterPropertiesSet() throws IOException {
        DeploymentBuilder deploiement =
                depot.createDeployment().name(NOM).source(NOM).enableDuplicateFiltering(false);
        int modeles = 0;
        for (String dossier : new String[] {"bpmn", "forms"}) {
            for (Resource resource : ressources(dossier)) {
                try (InputStream contenu = resource.getInputStream()) {
                    deploiement.addInputStream(dossier + "/" + resource.getFilename(), contenu);
                    modeles++;
                }
            }
        }
        String id = deploiement.deploy().getId();
        JOURNAL.debug("{} models in deployment {}", modeles, id);
    }

    private static Resource[] ressources(String dossier) throws IOException {
        var motif = "classpath:/" + dossier + "/*.*";
        return Stream.of(new PathMatchingResourcePatternResolver().getResources(motif))
                .sorted(Comparator.comparing(Resource::getFilename))
                .toArray(Resource[]::new);
    }
}
