package fr.labellisation.web.tasklist.camunda;

import fr.labellisation.parcours.audits.processus.AuditExterne;
import fr.labellisation.parcours.audits.processus.AuditInterne;
import fr.labellisation.parcours.audits.processus.EnvoiDossier;
import fr.labellisation.parcours.audits.processus.PreparationAuditExterne;
import fr.labellisation.parcours.audits.processus.ReservationAudit;
import fr.labellisation.parcours.audits.processus.TraitementConstats;
import java.util.List;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * The lists of Tasklist, in the order in which it shows them; it opens the first. They select; what a person may see of
 * them is the engine's to say, task by task.
 */
enum Liste {
    MON_GROUPE(
            "Mon groupe",
            "À faire par vous ou vos groupes",
            requete -> requete.taskCandidateUserExpression("${currentUser()}").includeAssignedTasks(),
            "Tâches de mes groupes"),
    MES_TACHES(
            "Mes tâches", "Prises par vous ou confiées", requete -> requete.taskAssigneeExpression("${currentUser()}")),
    EN_RETARD("En retard", "Échéance passée", requete -> requete.dueBeforeExpression("${now()}")),
    CETTE_SEMAINE(
            "Cette semaine",
            "À rendre d’ici dimanche",
            requete -> requete.dueBeforeExpression("${horizon.finDeSemaine(currentUser())}")),
    TRENTE_JOURS(
            "30 jours",
            "À rendre sous 30 jours",
            requete -> requete.dueBeforeExpression("${horizon.trenteJours(currentUser())}")),
    AUDITS(
            "Audits",
            "Audits et réservations",
            requete -> requete.processDefinitionKeyIn(
                    AuditInterne.CLE,
                    ReservationAudit.CLE,
                    EnvoiDossier.CLE,
                    PreparationAuditExterne.CLE,
                    AuditExterne.CLE,
                    TraitementConstats.CLE)),
    MES_SUPPLEANCES(
            "Mes suppléances",
            "Pour une personne absente",
            requete -> requete.taskCandidateUserExpression("${currentUser()}")
                    .includeAssignedTasks()
                    .taskVariableValueLike("suppleance", "suppléance de %"));

    private static final String COULEUR = "#000091";
    private static final String COULEUR_RETARD = "#b34000";

    private final String nom;
    private final String description;
    private final UnaryOperator<TaskQuery> selection;
    private final String ancienNom;

    Liste(String nom, String description, UnaryOperator<TaskQuery> selection) {
        this(nom, description, selection, nom);
    }

    Liste(String nom, String description, UnaryOperator<TaskQuery> selection, String ancienNom) {
        this.nom = nom;
        this.description = description;
        this.selection = selection;
        this.ancienNom = ancienNom;
    }

    static List<Liste> dansLOrdre() {
        return List.of(values());
    }

    String nom() {
        return nom;
    }

    /** Its name and that of an earlier version. */
    List<String> noms() {
        return List.of(nom, ancienNom);
    }

    String description() {
        return description;
    }

    String couleur() {
        return this == EN_RETARD ? COULEUR_RETARD : COULEUR;
    }

    /** The most late come first; of those due at the same instant, the oldest. */
    TaskQuery requete(TaskService taches) {
        return selection
                .apply(taches.createTaskQuery())
                .orderByDueDate()
                .asc()
                .orderByTaskCreateTime()
                .asc();
    }
}
