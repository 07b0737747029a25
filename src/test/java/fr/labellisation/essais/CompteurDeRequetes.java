package fr.labellisation.essais;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the statements that the application and the engine prepare, so that a test can say how many a page takes. */
@TestComponent
public class CompteurDeRequetes implements BeanPostProcessor {
    private static final AtomicInteger PREPAREES = new AtomicInteger();
    private static final ThreadLocal<List<String>> NOTEES = new ThreadLocal<>();

    /** Statements that were prepared since the tests began. */
    public static int total() {
        return PREPAREES.get();
    }

    /** The statements that this thread prepares during the gesture, in their order, with the blanks of each made one. */
    public static List<String> pendant(Runnable geste) {
        List<String> notees = new ArrayList<>();
        NOTEES.set(notees);
        try {
            geste.run();
        } finally {
            NOTEES.remove();
        }
        return notees;
    }

    private static void noter(String requete) {
        PREPAREES.incrementAndGet();
        if (NOTEES.get() != null) {
            NOTEES.get().add(requete.strip().replaceAll("\\s+", " "));
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String nom) {
        return bean instanceof DataSource source ? new SourceComptee(source) : bean;
    }

    private static final class SourceComptee extends DelegatingDataSource {

        private SourceComptee(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return comptee(super.getConnection());
        }

        @Override
        public Connection getConnection(String utilisateur, String motDePasse) throws SQLException {
            return comptee(super.getConnection(utilisateur, motDePasse));
        }

        private static Connection comptee(Connection connexion) {
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (moi, methode, valeurs) -> {
                        if (methode.getName().equals("prepareStatement")) {
                            noter((String) valeurs[0]);
                        }
                        try {
                            return methode.invoke(connexion, valeurs);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }
}
