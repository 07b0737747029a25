package fr.labellisation.parcours.audits.camunda;

import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.parcours.audits.Audits;
import fr.labellisation.parcours.audits.NonConformitesTrouvees;
import fr.labellisation.parcours.audits.VariablesAudits;
import fr.labellisation.parcours.audits.constats.Constats;
import fr.labellisation.parcours.audits.processus.AuditExterne;
import fr.labellisation.parcours.audits.processus.TraitementConstats;
import fr.labellisation.parcours.audits.processus.TraitementConstats.Element;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.springframework.stereotype.Component;

/** The non-conformities of the audits under way that are still to be answered, or to be lifted. */
@Component
public class NonConformitesEnCours {
    private final RuntimeService moteur;
    private final TaskService taches;
    private final HistoryService histoire;
    private final Audits audits;
    private final Constats constats;
    private final JoursOuvres jours;

    NonConformitesEnCours(
            RuntimeService moteur,
            TaskService taches,
            HistoryService histoire,
            Audits audits,
            Constats constats,
            JoursOuvres jours) {
        this.moteur = moteur;
        this.taches = taches;
        this.histoire = histoire;
        this.audits = audits;
        this.constats = constats;
        this.jours = jours;
    }

    /** @param sansReponse whether their answer is still due */
    public record EnCours(NonConformitesTrouvees trouvees, boolean sansReponse) {}

    /** Ids of the instances of all départements. */
    public List<String> instances() {
        return requete().list().stream().map(ProcessInstance::getId).toList();
    }

    /** Those of these départements. */
    public List<EnCours> de(Collection<String> departements) {
        return requete().tenantIdIn(departements.toArray(String[]::new)).list().stream()
                .map(this::lire)
                .toList();
    }

    /** Those of this instance; empty if it has ended. */
    public Optional<EnCours> de(String instance) {
        return Optional.ofNullable(moteur.createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .singleResult())
                .map(this::lire);
    }

    /** Also in the paths whose audit has the treatment of its findings inside. */
    private ProcessInstanceQuery requete() {
        return moteur.createProcessInstanceQuery()
                .processDefinitionKeyIn(TraitementConstats.CLE, AuditExterne.CLE)
                .variableValueNotEquals(VariablesAudits.ISSUE.nom(), VariablesAudits.ISSUE_INTERNE)
                .activityIdIn(
                        Element.RepondreNonConformites.name(),
                        Element.ActionCorrective.name(),
                        Element.LeverNonConformites.name());
    }

    private EnCours lire(ProcessInstance instance) {
        String id = instance.getId();
        var audit = audits.exiger(VariablesCommunes.AUDIT.de(moteur.getVariable(id, VariablesCommunes.AUDIT.nom())));
        boolean sansReponse = taches.createTaskQuery()
                        .processInstanceId(id)
                        .taskDefinitionKey(Element.RepondreNonConformites.name())
                        .count()
                > 0;
        return new EnCours(
                new NonConformitesTrouvees(
                        audit,
                        VariablesCommunes.REFERENTIEL.de(moteur.getVariable(id, VariablesCommunes.REFERENTIEL.nom())),
                        trouveesLe(instance),
                        constats.aTraiter(audit.id(), audit.nature()).stream()
                                .anyMatch(constat -> constat.type().bloqueLaDecision())),
                sansReponse);
    }

    /** The day on which the findings were recorded; both delays count from it. */
    private LocalDate trouveesLe(ProcessInstance instance) {
        HistoricTaskInstance constats = histoire.createHistoricTaskInstanceQuery()
                .processInstanceId(audit(instance))
                .taskDefinitionKey(AuditExterne.Element.EnregistrerConstats.name())
                .finished()
                .orderByHistoricTaskInstanceEndTime()
                .desc()
                .listPage(0, 1)
                .get(0);
        return constats.getEndTime()
                .toInstant()
                .atZone(jours.fuseau(CodeDepartement.ouNul(instance.getTenantId())))
                .toLocalDate();
    }

    /** The instance of the audit itself: it called the treatment of its findings, or has it inside. */
    private String audit(ProcessInstance instance) {
        return Optional.ofNullable(moteur.createProcessInstanceQuery()
                        .processDefinitionKey(AuditExterne.CLE)
                        .subProcessInstanceId(instance.getId())
                        .singleResult())
                .orElse(instance)
                .getId();
    }
}
