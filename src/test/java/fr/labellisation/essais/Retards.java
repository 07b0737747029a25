package fr.labellisation.essais;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Role;
import fr.labellisation.annonces.retards.processus.EscaladeRetard;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Late tasks: how they show it, and who was told. */
@TestComponent
public class Retards {
    private final TaskService taches;
    private final RuntimeService moteur;
    private final JdbcClient base;
    private final Gestes gestes;

    Retards(TaskService taches, RuntimeService moteur, JdbcClient base, Gestes gestes) {
        this.taches = taches;
        this.moteur = moteur;
        this.base = base;
        this.gestes = gestes;
    }

    /** The task is late since that day: it is still open and says so, its group knows, and this role hears of it next. */
    public void enRetard(String element, String depuis, Role prochainInforme) {
        List<Task> ouvertes = gestes.ouvertes(element);
        assertThat(ouvertes).as(element).isNotEmpty().allSatisfy(tache -> {
            assertThat(gestes.texte(tache, "retard")).isEqualTo("en retard depuis le " + depuis);
            assertThat(tache.getPriority()).isEqualTo(80);
            assertThat(taches.getIdentityLinksForTask(tache.getId()))
                    .extracting(IdentityLink::getGroupId)
                    .contains(informes(element).get(0).split(","));
            assertThat(prochainNiveau(tache)).isEqualTo(prochainInforme == Role.CABINET ? 3 : 2);
        });
        assertThat(informes(element)).as("informed that %s is late", element).hasSameSizeAs(ouvertes);
    }

    private Object prochainNiveau(Task tache) {
        return moteur.getVariable(
                moteur.createProcessInstanceQuery()
                        .processDefinitionKey(EscaladeRetard.CLE)
                        .processInstanceBusinessKey(tache.getId())
                        .singleResult()
                        .getId(),
                "niveau");
    }

    /** Who was told, at whatever level. */
    public List<String> informes(String element) {
        return base.sql("select string_agg(i.informe, ',' order by i.rang) from retard r"
                        + " join retard_informe i on i.retard = r.id"
                        + " where r.element = :element group by r.id order by r.id")
                .param("element", element)
                .query(String.class)
                .list();
    }

    /** Who holds the task and was told that it is late. */
    public List<String> premiersInformes(String element) {
        return base.sql("select string_agg(i.informe, ',' order by i.rang) from retard r"
                        + " join retard_informe i on i.retard = r.id"
                        + " where r.element = :e and r.niveau = 1 group by r.id order by r.id")
                .param("e", element)
                .query(String.class)
                .list();
    }
}
