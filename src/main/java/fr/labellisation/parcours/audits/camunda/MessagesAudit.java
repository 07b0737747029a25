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
import fr.labellisation.parcours.audits.processus.AuditExterne;
import fr.labellisation.parcours.audits.processus.AuditInterne;
import fr.labellisation.parcours.audits.processus.EnvoiDossier;
import fr.labellisation.parcours.audits.processus.PreparationAuditExterne;
import fr.labellisation.parcours.audits.processus.ReservationAudit;
import fr.labellisation.parcours.audits.processus.TraitementConstats;
import fr.labellisation.socle.variables.VariablesCommunes;
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
    private static final String DEPLACE = PreparationAuditExterne.MESSAGE_AUDIT_DEPLACE;
    private static final String ANNULE = AuditExterne.MESSAGE_AUDIT_ANNULE;
    /** The processes of the audit itself; others know it because they had it booked, and do not wait for its day. */
    private static final Set<String> DE_L_AUDIT = Set.of(
            ReservationAudit.CLE,
            AuditInterne.CLE,
            AuditExterne.CLE,
            PreparationAuditExterne.CLE,
            EnvoiDossier.CLE,
            TraitementConstats.CLE,
            AnciensRappelsAudit.PROCESSUS);

    private final RuntimeService moteur;
    private final Recalage recalage;
    private final Echeancier echeancier;
    private final Audits audits;
    private final AuditsARappeler aRappeler;
    private final DatesSuivies rappels;
    private final AgendaDesAudits agendas;

    MessagesAudit(
            RuntimeService moteur,
            Recalage recalage,
            Echeancier echeancier,
            Audits audits,
            AuditsARappeler aRappeler,
            DatesSuivies rappels,
            AgendaDesAudits agendas) {
        this.moteur = moteur;
        this.recalage = recalage;
        this.echeancier = echeancier;
        this.audits = audits;
        this.aRappeler = aRappeler;
        this.rappels = rappels;
        this.agendas = agendas;
    }

    /** The audit has another day: its timers, its reminders and the due dates counted from it follow. */
    public void deplacer(long audit) {
        envoyer(DEPLACE, audit, null);
        rappels.suivre(aRappeler(audit));
        recalage.appliquer(tachesQuiSuivent(audit, echeancier));
        agendas.deplacer(audit);
    }

    /** The audit will not take place; the process that waits for it asks for another. */
    public void annuler(long audit) {
        envoyer(ANNULE, audit, null);
        DateARappeler aRappeler = aRappeler(audit);
        rappels.arreter(aRappeler.nature(), aRappeler.departement(), aRappeler.objet());
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

    private DateARappeler aRappeler(long audit) {
        return aRappeler.de(audits.exiger(audit));
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
        List<ProcessInstance> concernees = instances(audit);
        // Once the audit itself waits, the sending of its file ends with it.
        boolean enAttente = concernees.stream().anyMatch(instance -> est(instance, PreparationAuditExterne.CLE));
        concernees.stream()
                .filter(instance -> seulProcessus == null || est(instance, seulProcessus))
                .filter(instance -> !enAttente || !est(instance, EnvoiDossier.CLE))
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
                .variableValueEquals(VariablesCommunes.AUDIT.nom(), VariablesCommunes.AUDIT.valeur(audit))
                .list()
                .stream()
                .filter(instance -> DE_L_AUDIT.stream().anyMatch(processus -> est(instance, processus)))
                .toList();
    }

    private static boolean est(ProcessInstance instance, String processus) {
        return instance.getProcessDefinitionId().startsWith(processus + ":");
    }
}
