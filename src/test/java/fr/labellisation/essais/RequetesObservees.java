package fr.labellisation.essais;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The statements of our own queries while a page is served, with their values; those of other threads are not seen. */
public final class RequetesObservees implements AutoCloseable {
    private static final String SERVEUR = "http-nio";

    private final JdbcTemplate gabarit;
    private final DataSource vraie;
    private final List<Requete> vues = Collections.synchronizedList(new ArrayList<>());

    /** A value as it was handed to the driver: the method and all its arguments. */
    private record Valeur(Method methode, Object[] arguments) {}

    /** One statement; it can be run again as it was. */
    public static final class Requete {
        private final String sql;
        private final List<Valeur> valeurs = new ArrayList<>();

        private Requete(String sql) {
            this.sql = sql;
        }

        /** Runs it and reads every column of every row, as plain JDBC. */
        public int rejouer(Connection connexion) throws SQLException {
            try (PreparedStatement requete = connexion.prepareStatement(sql)) {
                for (Valeur valeur : valeurs) {
                    appeler(requete, valeur.methode(), valeur.arguments());
                }
                int lignes = 0;
                try (var lues = requete.executeQuery()) {
                    int colonnes = lues.getMetaData().getColumnCount();
                    while (lues.next()) {
                        for (int colonne = 1; colonne <= colonnes; colonne++) {
                            lues.getObject(colonne);
                        }
                        lignes++;
                    }
                }
                return lignes;
            } catch (SQLException e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String toString() {
            return sql;
        }
    }

    public RequetesObservees(JdbcTemplate gabarit) {
        this.gabarit = gabarit;
        this.vraie = gabarit.getDataSource();
        gabarit.setDataSource(mandataire(
                DataSource.class,
                vraie,
                (methode, resultat, arguments) ->
                        resultat instanceof Connection connexion ? connexion(connexion) : resultat));
    }

    /** What was asked since the last call. */
    public List<Requete> prendre() {
        synchronized (vues) {
            List<Requete> prises = List.copyOf(vues);
            vues.clear();
            return prises;
        }
    }

    @Override
    public void close() {
        gabarit.setDataSource(vraie);
    }

    private Connection connexion(Connection connexion) {
        return mandataire(Connection.class, connexion, (methode, resultat, arguments) -> {
            if (!(resultat instanceof PreparedStatement preparee)
                    || !Thread.currentThread().getName().startsWith(SERVEUR)) {
                return resultat;
            }
            Requete requete = new Requete((String) arguments[0]);
            vues.add(requete);
            return mandataire(PreparedStatement.class, preparee, (appel, rendu, valeurs) -> {
                if (appel.getName().startsWith("set")
                        && appel.getDeclaringClass().equals(PreparedStatement.class)) {
                    requete.valeurs.add(new Valeur(appel, valeurs));
                }
                return rendu;
            });
        });
    }

    private interface Suite {
        Object apres(Method methode, Object resultat, Object[] arguments);
    }

    private static <T> T mandataire(Class<T> type, T vrai, Suite suite) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (objet, methode, arguments) -> suite.apres(methode, appeler(vrai, methode, arguments), arguments)));
    }

    private static Object appeler(Object cible, Method methode, Object[] arguments) throws Throwable {
        try {
            return methode.invoke(cible, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
