package fr.labellisation.parcours.audits.camunda;

import fr.labellisation.annonces.rappels.base.DateARappeler;
import fr.labellisation.annonces.rappels.plan.DatesSuivies;
import fr.labellisation.echeances.delais.Echeancier;
import fr.labellisation.echeances.delais.TacheRecalee;
import fr.labellisation.echeances.delais.camunda.Recalage;
import fr.labellisation.parcours.audits.AgendaDesAudits;
import fr.labellisation.parcours.audits.Audits;
import fr.labellisation.parcours.audits.AuditsARappeler;
import fr.labellisation.parcours.audits.DateSupposee;
import fr.labellisation.parcours.audits.processus.AnciensRappelsAudit;
import fr.labellisation.parcours.audits.processus.VariablesAudit;
import fr.labellisation.parcours.demarche.processus.MiseEnOeuvre;
import fr.labellisation.parcours.demarche.processus.ParcoursSite;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Tells the processes that wait for an audit that it moves or is cancelled. */
@Component
public class MessagesAudit {
    private static final String DEPLACE = "AuditDeplace";
    private static final String ANNULE = "AuditAnnule";
    /** Processes that know an audit because they had it booked, and do not wait for its day. */
    private static final Set<String> AU_DESSUS = Set.of(ParcoursSite.CLE, MiseEnOeuvre.CLE, "SuiviAnnuel");

    private final RuntimeService moteur;
    private final Recalage recalage;
    private final Echeancier echeancier;
    private final Audits audits;
    private final AuditsARappeler evenements;
    private final DatesSuivies rappels;
    private final AgendaDesAudits agendas;

    MessagesAudit(
            RuntimeService moteur,
            Recalage recalage,
            Echeancier echeancier,
            Audits audits,
            AuditsARappeler evenements,
            DatesSuivies rappels,
            AgendaDesAudits agendas) {
        this.moteur = moteur;
        this.recalage = recalage;
        this.echeancier = echeancier;
        this.audits = audits;
        this.evenements = evenements;
        this.rappels = rappels;
        this.agendas = agendas;
    }

    /** The audit has another day: its timers, its reminders and the due dates counted from it follow. */
    public void deplacer(long audit) {
        envoyer(DEPLACE, audit, null);
        rappels.suivre(evenement(audit));
        recalage.appliquer(tachesQuiSuivent(audit, echeancier));
        agendas.deplacer(audit);
    }

    /** The audit will not take place; the process that waits for it asks for another. */
    public void annuler(long audit) {
        envoyer(ANNULE, audit, null);
        DateARappeler evenement = evenement(audit);
        rappels.arreter(evenement.nature(), evenement.departement(), evenement.objet());
        agendas.annuler(audit);
    }

    /**
     * The process that waited for the audit is ending with its démarche, which stops the reminders: only the entries in
     * calendars remain, and reminders that an earlier version set going.
     */
    void oublier(long audit) {
        envoyer(ANNULE, audit, AnciensRappelsAudit.PROCESSUS);
        agendas.annuler(audit);
    }

    private DateARappeler evenement(long audit) {
        return evenements.de(audits.exiger(String.valueOf(audit)));
    }

    /** The open tasks whose dates would move if the audit had that day. */
    public List<TacheRecalee> tachesQuiSuivent(long audit, LocalDate nouvelleDate) {
        return tachesQuiSuivent(audit, echeancier.si(new DateSupposee(audits, audit, nouvelleDate)));
    }

    /** The open tasks of the processes that would be told that the audit is cancelled. */
    public List<TacheRecalee> tachesQuiSeFerment(long audit) {
        return recalage.ouvertesDesInstances(
                instances(audit).stream()
                        .map(ProcessInstance::getId)
                        .filter(instance -> moteur.createEventSubscriptionQuery()
                                        .processInstanceId(instance)
                                        .eventName(ANNULE)
                                        .count()
                                > 0)
                        .flatMap(instance -> Stream.concat(Stream.of(instance), appelees(instance)))
                        .toList(),
                echeancier);
    }

    private Stream<String> appelees(String instance) {
        return moteur.createProcessInstanceQuery().superProcessInstanceId(instance).list().stream()
                .map(ProcessInstance::getId);
    }

    private List<TacheRecalee> tachesQuiSuivent(long audit, Echeancier selon) {
        return recalage.apercuDesInstances(
                instances(audit).stream().map(ProcessInstance::getId).toList(), selon);
    }

    private void envoyer(String message, long audit, String seulProcessus) {
        instances(audit).stream()
                .filter(instance -> seulProcessus == null
                        || instance.getProcessDefinitionId().startsWith(seulProcessus + ":"))
                .flatMap(
                        instance -> moteur
                                .createEventSubscriptionQuery()
                                .processInstanceId(instance.getId())
                                .eventName(message)
                                .list()
                                .stream())
                .map(EventSubscription::getExecutionId)
                .forEach(execution -> moteur.messageEventReceived(message, execution));
    }

    private List<ProcessInstance> instances(long audit) {
        return moteur
                .createProcessInstanceQuery()
                .variableValueEquals(VariablesAudit.AUDIT, String.valueOf(audit))
                .list()
                .stream()
                .filter(instance -> AU_DESSUS.stream()
                        .noneMatch(
                                processus -> instance.getProcessDefinitionId().startsWith(processus + ":")))
                .toList();
    }
}
