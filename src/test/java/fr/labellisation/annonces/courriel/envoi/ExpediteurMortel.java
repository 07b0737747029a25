package fr.labellisation.annonces.courriel.envoi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A node of its own virtual machine: {@code URL PORT}, then a line that says where it halts to be killed, as {@code avant 2}:
 * before its second commit. It says when it has come there.
 */
final class ExpediteurMortel {
    static final String ARRET = "arrêt";

    private ExpediteurMortel() {}

    public static void main(String[] mots) throws IOException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(mots[0]);
        Halte halte = new Halte();
        Facteur facteur =
                new BoiteDEssai(halte.surveiller(source)).facteur(BoiteDEssai.vers(Integer.parseInt(mots[1]), 1));
        BufferedReader ordres = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String ordre = ordres.readLine();
        if (ordre != null) {
            halte.regler(ordre);
            facteur.passer();
        }
    }

    /** Stands still for ever before or after the commit of a number. */
    private static final class Halte {
        private final AtomicInteger commits = new AtomicInteger();
        private String ou = "";

        void regler(String ordre) {
            ou = ordre;
        }

        DelegatingDataSource surveiller(PGSimpleDataSource source) {
            return new DelegatingDataSource(source) {
                @Override
                public Connection getConnection() throws SQLException {
                    return surveillee(super.getConnection());
                }
            };
        }

        private Connection surveillee(Connection vraie) {
            return (Connection) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Connection.class}, (soi, methode, valeurs) -> {
                        boolean commit = methode.getName().equals("commit");
                        int rang = commit ? commits.incrementAndGet() : 0;
                        mourirSi(commit, "avant " + rang);
                        try {
                            return methode.invoke(vraie, valeurs);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        } finally {
                            mourirSi(commit, "apres " + rang);
                        }
                    });
        }

        private void mourirSi(boolean commit, String ici) throws InterruptedException {
            if (commit && ici.equals(ou)) {
                System.out.println(ARRET);
                Thread.sleep(Long.MAX_VALUE);
            }
        }
    }
}
