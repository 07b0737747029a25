package fr.labellisation.essais;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What PostgreSQL itself says it was asked, in one of its databases: each execution counts, rows sent in one batch too. */
public final class RequetesDuServeur {
    private static final Pattern ORDRE = Pattern.compile(
            "\\s*(?:(insert)\\s+into\\s+|(update)\\s+|(delete)\\s+from\\s+|(select|with)\\b.*?\\bfrom\\s+)\"?(\\w+).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final JdbcClient base;
    private final String nom;

    /** @param base a database of the same server
     * @param nom of the one that is counted */
    public RequetesDuServeur(JdbcClient base, String nom) {
        this.base = base;
        this.nom = nom;
        base.sql("create extension if not exists pg_stat_statements").update();
    }

    public void recommencer() {
        base.sql("select count(pg_stat_statements_reset())").query(Long.class).single();
    }

    /** How often, by « table verb », since it was begun anew; what begins and ends a transaction is no statement. */
    public Map<String, Integer> parTable() {
        Map<String, Integer> nombres = new TreeMap<>();
        base.sql("select query, calls from pg_stat_statements s join pg_database d on d.oid = s.dbid"
                        + " where d.datname = :nom and query not like '%pg_stat_statements%'")
                .param("nom", nom)
                .query((ligne, rang) -> {
                    Matcher ordre = ORDRE.matcher(ligne.getString("query"));
                    if (ordre.matches()) {
                        nombres.merge(
                                ordre.group(5).toLowerCase(Locale.ROOT) + " " + verbe(ordre),
                                ligne.getInt("calls"),
                                Integer::sum);
                    }
                    return rang;
                })
                .list();
        return nombres;
    }

    /** What each statement that was executed took, by its text without its values, since it was begun anew. */
    public Map<String, Cout> parOrdre() {
        Map<String, Cout> couts = new TreeMap<>();
        base.sql("select query, calls, shared_blks_hit + shared_blks_read blocs, rows lignes, total_exec_time"
                        + " from pg_stat_statements s join pg_database d on d.oid = s.dbid"
                        + " where d.datname = :nom and query not like '%pg_stat_statements%'")
                .param("nom", nom)
                .query((ligne, rang) -> couts.merge(
                        ligne.getString("query").replaceAll("\\s+", " ").strip(),
                        new Cout(
                                ligne.getInt("calls"),
                                ligne.getLong("blocs"),
                                ligne.getLong("lignes"),
                                ligne.getDouble("total_exec_time")),
                        Cout::et))
                .list();
        couts.keySet().removeIf(texte -> !ORDRE.matcher(texte).matches());
        return couts;
    }

    /**
     * What the server spent on a statement.
     *
     * @param blocs pages of tables and indexes that it looked at, in memory or not: they do not depend on how busy the machine is
     * @param lignes that were found or written
     * @param ms in all, as the server measures it
     */
    public record Cout(int executions, long blocs, long lignes, double ms) {
        public static final Cout RIEN = new Cout(0, 0, 0, 0);

        public Cout et(Cout autre) {
            return new Cout(executions + autre.executions, blocs + autre.blocs, lignes + autre.lignes, ms + autre.ms);
        }

        public double blocsParExecution() {
            return executions == 0 ? 0 : (double) blocs / executions;
        }

        /** At least one: a row that is not there is looked for too. */
        public double lignesParExecution() {
            return executions == 0 ? 1 : Math.max(1, (double) lignes / executions);
        }
    }

    private static String verbe(Matcher ordre) {
        for (int groupe = 1; groupe <= 3; groupe++) {
            if (ordre.group(groupe) != null) {
                return ordre.group(groupe).toLowerCase(Locale.ROOT);
            }
        }
        return "select";
    }
}
