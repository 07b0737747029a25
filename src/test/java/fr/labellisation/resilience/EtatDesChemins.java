package fr.labellisation.resilience;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether what runs, what was done and what was written of it agree, as the database has them. */
public final class EtatDesChemins {
    /** By what a line says that one of them finds. */
    private static final Map<String, String> FAUTES = new LinkedHashMap<>();

    static {
        FAUTES.put("a task completed as often as the journal says", """
                select concat_ws(' ', coalesce(t.cle, j.cle), coalesce(t.quoi, j.quoi), coalesce(t.fois, 0), coalesce(j.fois, 0))
                from (select h.task_def_key_ as quoi, p.business_key_ as cle, count(*) as fois from act_hi_taskinst h
                    join act_hi_procinst p on p.id_ = h.proc_inst_id_ where h.delete_reason_ = 'completed' group by 1, 2) t
                  full join (select element as quoi, cle_metier as cle, count(*) as fois from journal group by 1, 2) j
                    on j.quoi = t.quoi and j.cle = t.cle
                where coalesce(t.fois, 0) <> coalesce(j.fois, 0)""");
        FAUTES.put("what runs waits for something", """
                select p.business_key_ from act_ru_execution p where p.parent_id_ is null
                  and not exists (select 1 from act_ru_task t where t.proc_inst_id_ = p.id_)
                  and not exists (select 1 from act_ru_job j where j.process_instance_id_ = p.id_)
                  and not exists (select 1 from act_ru_event_subscr s where s.proc_inst_id_ = p.id_)
                  and not exists (select 1 from act_ru_execution x join act_ru_execution called
                    on called.super_exec_ = x.id_ where x.proc_inst_id_ = p.id_)""");
        FAUTES.put("open tasks are those of the engine", """
                select concat_ws(' ', o.id, e.id_) from (select id from tache where finie_le is null) o
                full join act_ru_task e on e.id_ = o.id where o.id is null or e.id_ is null""");
        FAUTES.put("a reminder is kept once", """
                select concat_ws(' ', nature, objet, jour, palier, unite, destinataire) from rappel
                group by nature, objet, jour, palier, unite, destinataire having count(*) > 1""");
        FAUTES.put("a late task is told once to a level", """
                select concat_ws(' ', element, cle_metier, due_le, niveau) from retard
                group by element, cle_metier, tache, due_le, niveau having count(*) > 1""");
        FAUTES.put("a message is written once", "select cle from courriel group by cle having count(*) > 1");
        FAUTES.put("an engagement is evaluated once, and once more for a year of its label", """
                select concat_ws(' ', demarche, site, module, engagement) from evaluation
                group by demarche, site, module, engagement, annuelle, cast(case when annuelle then le end as date)
                having count(*) > 1""");
        FAUTES.put("a path has one label", "select site from label group by demarche, site having count(*) > 1");
        FAUTES.put("no job has been given up", "select id_ from act_ru_job where retries_ = 0");
        FAUTES.put("no incident is open", "select incident_msg_ from act_ru_incident");
    }

    private EtatDesChemins() {}

    /** What is not so, each with the rule that it breaks. */
    public static List<String> fautes(JdbcClient base) {
        List<String> fautes = new ArrayList<>();
        FAUTES.forEach((regle, requete) ->
                base.sql(requete).query(String.class).list().forEach(faute -> fautes.add(regle + ": " + faute)));
        return fautes;
    }
}
