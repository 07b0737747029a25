package fr.labellisation.resilience.regime;

import fr.labellisation.resilience.EtatDesChemins;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What runs or waits though what it is for has ended: each row of it would stay for ever. */
final class Restes {
    private static final String EN_COURS = """
            (select p.id_, p.business_key_ as cle, d.key_ as processus from act_ru_execution p
              join act_re_procdef d on d.id_ = p.proc_def_id_ where p.parent_id_ is null)""";

    /** By what a line says that one of them finds. */
    private static final Map<String, String> FAUTES = new LinkedHashMap<>();

    static {
        FAUTES.put("an escalation follows an open task", "select e.cle from " + EN_COURS + """
                e where e.processus = 'EscaladeRetard' and not exists (select 1 from act_ru_task t where t.id_ = e.cle)""");
        FAUTES.put("a day that is announced is to come", "select v.text_ from " + EN_COURS + """
                e join act_ru_variable v on v.proc_inst_id_ = e.id_ and v.name_ = 'jour'
                where e.processus = 'RappelsEcheance' and v.text_ < :aujourdhui""");
        FAUTES.put("a date is announced once", "select concat_ws(' ', n.text_, o.text_) from " + EN_COURS + """
                e join act_ru_variable n on n.proc_inst_id_ = e.id_ and n.name_ = 'natureRappel'
                join act_ru_variable o on o.proc_inst_id_ = e.id_ and o.name_ = 'objet'
                where e.processus = 'RappelsEcheance' group by n.text_, o.text_ having count(*) > 1""");
        FAUTES.put(
                "what an audit, a committee or a label has behind it is not announced",
                "select o.text_ from " + EN_COURS + """
                e join act_ru_variable o on o.proc_inst_id_ = e.id_ and o.name_ = 'objet'
                where e.processus = 'RappelsEcheance' and (
                  o.text_ in (select concat('label:', code) from label where etat not in ('delivre', 'suspendu'))
                  or o.text_ in (select concat('audit:', id) from audit where etat in ('clos', 'annule')))""");
        FAUTES.put(
                "a cycle runs for each label that holds, and for no other",
                "select concat_ws(' ', l.code, c.cle) from" + """
                 (select code from label where etat in ('delivre', 'suspendu')) l full join (select cle from\s""" + EN_COURS + """
                 e where e.processus = 'CycleLabel') c on c.cle = l.code where l.code is null or c.cle is null""");
        FAUTES.put("a path to a label ends with it", "select p.cle from " + EN_COURS + """
                p join label l on concat(l.demarche, '/', l.site) = p.cle where p.processus = 'ParcoursSite'""");
        FAUTES.put("what is waited for is waited for once", """
                select concat_ws(' ', execution_id_, activity_id_, event_name_) from act_ru_event_subscr
                group by execution_id_, activity_id_, event_name_ having count(*) > 1""");
        FAUTES.put("a job is there once", """
                select concat_ws(' ', execution_id_, job_def_id_) from act_ru_job where execution_id_ is not null
                group by execution_id_, job_def_id_ having count(*) > 1""");
        FAUTES.put("what is due has been done", """
                select concat_ws(' ', id_, duedate_) from act_ru_job
                where process_def_id_ is not null and duedate_ < :maintenant""");
        FAUTES.put("what was to be said has been", """
                select concat_ws(' ', nature, objet, du_le) from rappel
                where etat in ('prevu', 'demande') and greatest(du_le, etat_le) < :maintenant - interval '5 days'""");
        FAUTES.put(
                "what was written has left",
                "select cle from courriel where etat in ('a-envoyer', 'pris', 'transmis')");
    }

    private Restes() {}

    /** What is left behind on the evening of a day, each with the rule that it breaks. */
    static List<String> fautes(JdbcClient base, LocalDate jour, Instant maintenant) {
        List<String> fautes = new ArrayList<>(EtatDesChemins.fautes(base));
        FAUTES.forEach((regle, requete) -> base.sql(requete)
                .param("aujourdhui", jour.toString())
                .param("maintenant", OffsetDateTime.ofInstant(maintenant, Journees.PARIS))
                .query(String.class)
                .list()
                .forEach(faute -> fautes.add(regle + ": " + faute)));
        return fautes;
    }
}
