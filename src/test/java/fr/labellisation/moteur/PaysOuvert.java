package fr.labellisation.moteur;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What is open in a country at work, written straight into the tables: for each site two tasks of the engine with their group, right,
 * values, timer and reminder, and somebody with an account. The register knows other tasks: they are given groups.
 */
final class PaysOuvert {
    private static final int TACHES_PAR_SITE = 2;
    private static final int VALEURS_PAR_TACHE = 5;
    private static final int SITES_PAR_GROUPE = 4;

    private final JdbcTemplate base;

    PaysOuvert(JdbcTemplate base) {
        this.base = base;
    }

    void remplir(int sites) {
        int taches = sites * TACHES_PAR_SITE;
        int groupes = sites / SITES_PAR_GROUPE;
        base.update(
                "insert into act_id_group (id_, rev_, name_, type_)"
                        + " select 'banc-' || n, 1, 'Banc', 'WORKFLOW' from generate_series(0, ?) n",
                groupes);
        base.update(
                "insert into act_id_user (id_, rev_, first_, last_)"
                        + " select 'banc-' || n, 1, 'Banc', 'Banc' from generate_series(1, ?) n",
                sites);
        base.update(
                "insert into act_id_membership (user_id_, group_id_)"
                        + " select 'banc-' || n, 'banc-' || n / ? from generate_series(1, ?) n",
                SITES_PAR_GROUPE,
                sites);
        base.update(
                "insert into act_ru_task (id_, rev_, name_, task_def_key_, priority_, suspension_state_, create_time_)"
                        + " select 'banc-' || n, 1, 'Banc', 'Banc', 50, 1, now() from generate_series(1, ?) n",
                taches);
        base.update(
                "insert into act_ru_identitylink (id_, rev_, type_, group_id_, task_id_)"
                        + " select 'banc-' || n, 1, 'candidate', 'banc-' || n / ?, 'banc-' || n"
                        + " from generate_series(1, ?) n",
                SITES_PAR_GROUPE * TACHES_PAR_SITE,
                taches);
        base.update(
                "insert into act_ru_authorization (id_, rev_, type_, group_id_, resource_type_, resource_id_, perms_)"
                        + " select 'banc-' || n, 1, 1, 'banc-' || n / ?, 7, 'banc-' || n, 66"
                        + " from generate_series(1, ?) n",
                SITES_PAR_GROUPE * TACHES_PAR_SITE,
                taches);
        base.update(
                "insert into act_ru_variable (id_, rev_, type_, name_, task_id_, var_scope_, text_)"
                        + " select 'banc-' || n || '-' || v, 1, 'string', 'banc' || v, 'banc-' || n, 'banc-' || n, 'Banc'"
                        + " from generate_series(1, ?) n, generate_series(1, ?) v",
                taches,
                VALEURS_PAR_TACHE);
        base.update(
                "insert into act_ru_job (id_, rev_, type_, retries_, duedate_, suspension_state_, handler_type_)"
                        + " select 'banc-' || n, 1, 'timer', 3, timestamp '2999-01-01', 1, 'timer-transition'"
                        + " from generate_series(1, ?) n",
                taches);
        base.update(
                "insert into rappel (nature, objet, departement, jour, palier, destinataire, intitule, du_le, etat, etat_le)"
                        + " select 'tache', 'tache:banc-' || n, '01', date '2999-01-01', 5, 'banc-' || n / ?, 'Banc',"
                        + " timestamptz '2999-01-01 00:00:00Z', 'prevu', now() from generate_series(1, ?) n",
                SITES_PAR_GROUPE * TACHES_PAR_SITE,
                taches);
        base.update("insert into tache_groupe (tache, groupe) select id, 'banc' from tache where element = 'Essai'");
    }

    void vider() {
        base.update("delete from rappel where objet like 'tache:banc-%'");
        List.of("act_ru_job", "act_ru_variable", "act_ru_authorization", "act_ru_identitylink", "act_ru_task")
                .forEach(table -> base.update("delete from " + table + " where id_ like 'banc-%'"));
        base.update("delete from act_id_membership where user_id_ like 'banc-%'");
        base.update("delete from act_id_user where id_ like 'banc-%'");
        base.update("delete from act_id_group where id_ like 'banc-%'");
    }
}
