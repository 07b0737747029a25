package fr.labellisation.socle.installation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** This installation among all there are in the world; several nodes on one database are one. */
@Repository
public class Installation {
    private final String identifiant;

    Installation(JdbcClient base) {
        this.identifiant = lue(base).orElseGet(() -> tiree(base));
    }

    /** Drawn once, on the first start; part of every name that must be unique in the world. */
    public String identifiant() {
        return identifiant;
    }

    private static Optional<String> lue(JdbcClient base) {
        return base.sql("select identifiant from installation")
                .query(String.class)
                .optional();
    }

    private static String tiree(JdbcClient base) {
        String identifiant = UUID.randomUUID().toString();
        try {
            base.sql("insert into installation (rang, identifiant) values (1, :identifiant)")
                    .param("identifiant", identifiant)
                    .update();
            return identifiant;
        } catch (DuplicateKeyException autreNoeud) {
            return lue(base).orElseThrow(() -> autreNoeud);
        }
    }
}
