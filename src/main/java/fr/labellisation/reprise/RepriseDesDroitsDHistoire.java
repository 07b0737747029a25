package fr.labellisation.reprise;

import java.util.List;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Rights to the history of each task, which the engine kept for as long as the history, more than half of all rights: the right to
 * the task itself, and what is known of one that is done, stand for them.
 */
@Component
@Order(20)
class RepriseDesDroitsDHistoire implements Reprise {
    private static final String LES_LEURS = " from ACT_RU_AUTHORIZATION where RESOURCE_TYPE_ = :histoire";

    private final JdbcClient base;

    RepriseDesDroitsDHistoire(JdbcClient base) {
        this.base = base;
    }

    @Override
    public String nom() {
        return "droits-sur-l-histoire-des-taches";
    }

    /** By the instance that they came with: there may be years of them. Those before the engine noted it come together. */
    @Override
    public List<String> objets() {
        return base.sql("select distinct coalesce(ROOT_PROC_INST_ID_, '')" + LES_LEURS + " order by 1")
                .param("histoire", Resources.HISTORIC_TASK.resourceType())
                .query(String.class)
                .list();
    }

    @Override
    public void reprendre(String objet) {
        base.sql("delete" + LES_LEURS + " and coalesce(ROOT_PROC_INST_ID_, '') = :instance")
                .param("histoire", Resources.HISTORIC_TASK.resourceType())
                .param("instance", objet)
                .update();
    }
}
