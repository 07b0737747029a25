package fr.labellisation.acces.camunda;

import fr.labellisation.parcours.audits.processus.ReservationAudit;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** A running path with the ids of what belongs to it, as the addresses of the engine name them. */
final class ParcoursVu {
    private static final Pattern PARTIE = Pattern.compile("/([^/{}]+)/\\{[^}]*}(?=/|$)|\\{[^}]*}");

    private final String departement;
    private final ProcessInstance instance;
    private final Map<String, String> ids = new HashMap<>();

    /** @param tache its one open task */
    ParcoursVu(
            ProcessInstance instance,
            String tache,
            String incident,
            RuntimeService marche,
            ManagementService travaux,
            HistoryService histoire) {
        this.departement = instance.getTenantId();
        this.instance = instance;
        String processus = instance.getId();
        ids.put("process-instance", processus);
        ids.put("execution", processus);
        ids.put("task", tache);
        ids.put("incident", incident);
        ids.put(
                "job",
                travaux.createJobQuery()
                        .processInstanceId(processus)
                        .list()
                        .get(0)
                        .getId());
        String variable = marche.createVariableInstanceQuery()
                .activityInstanceIdIn(processus)
                .variableName(VariablesCommunes.SITE.nom())
                .singleResult()
                .getId();
        ids.put("variable-instance", variable);
        ids.put(
                "activity-instance",
                histoire.createHistoricActivityInstanceQuery()
                        .processInstanceId(processus)
                        .list()
                        .get(0)
                        .getId());
        ids.put(
                "detail",
                histoire.createHistoricDetailQuery()
                        .variableInstanceId(variable)
                        .list()
                        .get(0)
                        .getId());
        ids.put("process-definition", instance.getProcessDefinitionId());
        ids.put("key", ReservationAudit.CLE);
        ids.put("tenant", departement);
        ids.put("tenant-id", departement);
        ids.put("group", departement + ".referent-qualite");
        ids.put("engine", "default");
        ids.put("base", "default");
        ids.put("variables", "site");
        ids.put("localVariables", "site");
    }

    String instance() {
        return instance.getId();
    }

    String id(String genre) {
        return ids.get(genre);
    }

    String departement() {
        return departement;
    }

    /** What tells this path from another one in whatever the engine answers. */
    List<String> marques() {
        return List.of(
                id("process-instance"),
                id("task"),
                id("incident"),
                id("job"),
                id("variable-instance"),
                id("activity-instance"),
                id("detail"),
                instance.getBusinessKey(),
                "\"" + departement + ".");
    }

    /** The route with what belongs to this path in the place of its variables; what is no kind of thing becomes {@code x}. */
    String adresse(String route) {
        Matcher parties = PARTIE.matcher(route);
        StringBuilder adresse = new StringBuilder();
        while (parties.find()) {
            String genre = parties.group(1);
            parties.appendReplacement(adresse, genre == null ? "x" : "/" + genre + "/" + ids.getOrDefault(genre, "x"));
        }
        return parties.appendTail(adresse).toString();
    }

    /** The same answer, whichever path it names. */
    String sansLesIds(String texte) {
        String reste = texte;
        for (String genre : List.of("process-instance", "task", "incident", "job", "variable-instance", "detail")) {
            reste = reste.replace(id(genre), genre);
        }
        return reste.replace(id("activity-instance"), "activity-instance");
    }
}
