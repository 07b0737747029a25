package fr.labellisation.parcours.comites.camunda;

import fr.labellisation.parcours.comites.AttenteDuComite;
import fr.labellisation.parcours.comites.processus.ComiteLocalUsagers;
import fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** By the engine's own means for a token and for a timer: committees convened by an older diagram are served alike. */
@Component
class AttenteDuComiteCamunda implements AttenteDuComite {
    private final RuntimeService moteur;
    private final ManagementService travaux;

    AttenteDuComiteCamunda(RuntimeService moteur, ManagementService travaux) {
        this.moteur = moteur;
        this.travaux = travaux;
    }

    @Override
    public void attendre(long comite, Instant jusquA) {
        minuterie(comite).ifPresent(travail -> travaux.setJobDuedate(travail.getId(), Date.from(jusquA)));
    }

    @Override
    public void reconvoquer(long comite) {
        minuterie(comite)
                .ifPresent(travail -> moteur.createProcessInstanceModification(travail.getProcessInstanceId())
                        .cancelAllForActivity(Element.Echeance_JourComite.name())
                        .startBeforeActivity(Element.ConvoquerComite.name())
                        .execute());
    }

    private Optional<Job> minuterie(long comite) {
        return moteur
                .createProcessInstanceQuery()
                .processDefinitionKey(ComiteLocalUsagers.CLE)
                .variableValueEquals(VariablesCommunes.COMITE.nom(), VariablesCommunes.COMITE.valeur(comite))
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .map(instance -> travaux.createJobQuery()
                        .processInstanceId(instance)
                        .activityId(Element.Echeance_JourComite.name())
                        .singleResult())
                .filter(travail -> travail != null)
                .findFirst();
    }
}
