package fr.labellisation.resilience;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that waits and all that is kept of some départements, to the letter: whoever changes a model must leave it alone. */
final class EnAttente {
    /** What the engine holds; ids of definitions apart, which are what a migration is there to change. */
    private static final Map<String, String> DU_MOTEUR =
            Map.of("tasks", """
            select concat_ws(' ', t.id_, t.proc_inst_id_, t.task_def_key_, t.name_, t.assignee_, t.owner_, t.create_time_,
              t.due_date_, t.follow_up_date_, t.priority_, t.suspension_state_,
              (select string_agg(concat_ws(':', l.type_, l.group_id_, l.user_id_), ',' order by l.type_, l.group_id_, l.user_id_)
                from act_ru_identitylink l where l.task_id_ = t.id_))
            from act_ru_task t where t.tenant_id_ in (:departements) order by 1""", "timers and jobs", """
            select concat_ws(' ', j.process_instance_id_, d.act_id_, j.handler_type_, j.duedate_, j.retries_, j.suspension_state_)
            from act_ru_job j join act_ru_jobdef d on d.id_ = j.job_def_id_
            where j.tenant_id_ in (:departements) order by 1""", "awaited messages", """
            select concat_ws(' ', e.proc_inst_id_, e.activity_id_, e.event_type_, e.event_name_)
            from act_ru_event_subscr e where e.tenant_id_ in (:departements) order by 1""", "variables", """
            select concat_ws(' ', v.proc_inst_id_, v.task_id_, v.name_, v.type_, v.text_, v.long_, v.double_)
            from act_ru_variable v where v.tenant_id_ in (:departements) order by 1""", "executions", """
            select concat_ws(' ', x.id_, x.proc_inst_id_, x.business_key_, x.act_id_, x.super_exec_, x.is_active_)
            from act_ru_execution x where x.tenant_id_ in (:departements) order by 1""");

    /** Ours, with the column that names the département. */
    private static final List<String> A_NOUS = List.of("tache", "rappel", "retard", "courriel", "journal");

    private EnAttente() {}

    /** Lines by what they are about. */
    static Map<String, List<String>> dans(Collection<String> departements, JdbcClient base) {
        Map<String, List<String>> lignes = new TreeMap<>();
        DU_MOTEUR.forEach((quoi, requete) -> lignes.put(quoi, lire(requete, departements, base)));
        A_NOUS.forEach(table -> lignes.put(
                table,
                lire(
                        "select cast(t as text) from " + table + " t where t.departement in (:departements) order by 1",
                        departements,
                        base)));
        return lignes;
    }

    private static List<String> lire(String requete, Collection<String> departements, JdbcClient base) {
        return base.sql(requete)
                .param("departements", departements)
                .query(String.class)
                .list();
    }
}
