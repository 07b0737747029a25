package fr.labellisation.resilience.regime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How many rows each table holds, week after week. Where as much begins as ends, what holds the present is as long in one half-year as
 * in the next, and what holds the past grows by as much for the same work.
 */
final class Croissance {
    private static final int SEMAINES = 26;
    private static final int LIGNES_SANS_PORTEE = 12;
    /** What few rows differ by from one half-year to the next is chance: so many times the root of their number. */
    private static final int ECARTS = 3;
    /** Steps are as many for each site of a forecast: démarches do not open, and with as many sites, at the pace of tasks. */
    private static final Map<String, String> AVEC = Map.of("prevision_etape", "sites_prevus");

    /** @param travail tasks done since the beginning */
    private record Releve(int travail, Map<String, Integer> lignes) {}

    private final List<Releve> releves = new ArrayList<>();
    private final double tolerance;

    /** @param tolerance part by which chance alone may make two half-years differ: 0.05 */
    Croissance(double tolerance) {
        this.tolerance = tolerance;
    }

    void relever(JdbcClient base) {
        String tables = base
                .sql("select lower(table_name) from information_schema.tables where table_schema = 'public'"
                        + " and table_type = 'BASE TABLE' order by 1")
                .query(String.class)
                .list()
                .stream()
                .map(table -> "(select count(*) from " + table + ") as " + table)
                .collect(Collectors.joining(", "));
        Map<String, Integer> lignes = new TreeMap<>();
        base.sql("select " + tables + """
                        , (select count(*) from tache where finie_le is null) as taches_ouvertes,
                        (select count(*) from rappel where etat in ('prevu', 'demande')) as rappels_a_dire,
                        (select count(*) from courriel where etat <> 'envoye') as courriels_en_route,
                        (select count(*) from (select distinct prevision, site from prevision_etape) p) as sites_prevus""")
                .query()
                .singleRow()
                .forEach((table, nombre) -> lignes.put(table, ((Number) nombre).intValue()));
        noter(
                base.sql("select count(*) from tache where finie_le is not null")
                        .query(Integer.class)
                        .single(),
                lignes);
    }

    void noter(int travail, Map<String, Integer> lignes) {
        releves.add(new Releve(travail, lignes));
    }

    /** Tables that grow though nothing more is going on, each with its figures. */
    List<String> fautes() {
        int fin = releves.size() - 1;
        int milieu = fin - SEMAINES;
        int debut = milieu - SEMAINES;
        return releves.get(fin).lignes().keySet().stream()
                .filter(table -> !AVEC.containsValue(table))
                .map(table ->
                        // What may become shorter holds the present too.
                        present(table) || croissance(table, debut, milieu) < 0
                                ? enRegime(table, debut, milieu, fin)
                                : parTravail(table, debut, milieu, fin))
                .filter(faute -> !faute.isEmpty())
                .toList();
    }

    private static boolean present(String table) {
        return table.startsWith("act_ru_")
                || List.of("taches_ouvertes", "rappels_a_dire", "courriels_en_route")
                        .contains(table);
    }

    private String enRegime(String table, int debut, int milieu, int fin) {
        double avant = moyenne(table, debut, milieu);
        double apres = moyenne(table, milieu, fin);
        return apres > avant * (1 + tolerance) + LIGNES_SANS_PORTEE
                ? "%s: %.0f rows in a half-year, %.0f in the next".formatted(table, avant, apres)
                : "";
    }

    private String parTravail(String table, int debut, int milieu, int fin) {
        double avant = croissance(table, debut, milieu);
        double apres = croissance(table, milieu, fin);
        double travaux = mesure(table, milieu, fin) / mesure(table, debut, milieu);
        double attendu = avant * travaux;
        double hasard = Math.max(LIGNES_SANS_PORTEE, ECARTS * Math.sqrt(attendu + Math.max(0, apres)));
        return apres > attendu * (1 + 2 * tolerance) + hasard
                ? "%s: %.0f rows more in a half-year, %.0f in the next for %.2f times the work"
                        .formatted(table, avant, apres, travaux)
                : "";
    }

    /** What the rows of a table of the past are compared with: tasks done, or what they come with. */
    private double mesure(String table, int de, int a) {
        return AVEC.containsKey(table) ? croissance(AVEC.get(table), de, a) : travail(a) - travail(de);
    }

    /** What a table of the present held in each of the two half-years, for whoever reads the figures. */
    String resume() {
        int fin = releves.size() - 1;
        return releves.get(fin).lignes().keySet().stream()
                .filter(Croissance::present)
                .filter(table -> lignes(table, fin) > 0)
                .map(table -> "%s %.0f, %.0f"
                        .formatted(
                                table,
                                moyenne(table, fin - 2 * SEMAINES, fin - SEMAINES),
                                moyenne(table, fin - SEMAINES, fin)))
                .collect(Collectors.joining("; "));
    }

    private double moyenne(String table, int apres, int jusque) {
        return releves.subList(apres + 1, jusque + 1).stream()
                .mapToInt(releve -> releve.lignes().get(table))
                .average()
                .orElseThrow();
    }

    private double croissance(String table, int de, int a) {
        return lignes(table, a) - lignes(table, de);
    }

    private int lignes(String table, int rang) {
        return releves.get(rang).lignes().get(table);
    }

    private int travail(int rang) {
        return releves.get(rang).travail();
    }
}
