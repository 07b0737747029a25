package fr.labellisation.reprise;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;

/** The rows of the tables that are ours, neither the engine's nor those of the migrations, by their primary keys. */
final class Lignes {
    private Lignes() {}

    /** Keys by table, in small letters. */
    static Map<String, Set<String>> de(DataSource base) throws SQLException {
        Map<String, Set<String>> lignes = new TreeMap<>();
        try (Connection connexion = base.getConnection()) {
            DatabaseMetaData description = connexion.getMetaData();
            for (String table : colonne(
                    description.getTables(null, connexion.getSchema(), "%", new String[] {"TABLE"}), "TABLE_NAME")) {
                String nom = table.toLowerCase(Locale.ROOT);
                if (!nom.startsWith("act_") && !nom.startsWith("flyway_")) {
                    List<String> cle =
                            colonne(description.getPrimaryKeys(null, connexion.getSchema(), table), "COLUMN_NAME");
                    lignes.put(nom, valeurs(connexion, nom, cle));
                }
            }
        }
        return lignes;
    }

    private static List<String> colonne(ResultSet lignes, String nom) throws SQLException {
        List<String> valeurs = new ArrayList<>();
        try (lignes) {
            while (lignes.next()) {
                valeurs.add(lignes.getString(nom));
            }
        }
        return valeurs;
    }

    private static Set<String> valeurs(Connection connexion, String table, List<String> cle) throws SQLException {
        Set<String> valeurs = new TreeSet<>();
        try (Statement ordre = connexion.createStatement();
                ResultSet lignes = ordre.executeQuery("select %s from %s".formatted(String.join(", ", cle), table))) {
            while (lignes.next()) {
                List<String> valeur = new ArrayList<>();
                for (int rang = 1; rang <= cle.size(); rang++) {
                    valeur.add(lignes.getString(rang));
                }
                valeurs.add(String.join(" ", valeur));
            }
        }
        return valeurs;
    }
}
