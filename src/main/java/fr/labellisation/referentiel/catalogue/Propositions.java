package fr.labellisation.referentiel.catalogue;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was handed in and is looked at: one a person. */
@Repository
class Propositions {
    private final JdbcClient base;

    Propositions(JdbcClient base) {
        this.base = base;
    }

    /** @param contenu as YAML */
    record Deposee(String fichier, String contenu) {}

    void garder(String auteur, Deposee deposee, OffsetDateTime le) {
        oublier(auteur);
        base.sql("insert into referentiel_propose (auteur, fichier, contenu, depose_le)"
                        + " values (:auteur, :fichier, :contenu, :le)")
                .param("auteur", auteur)
                .param("fichier", deposee.fichier())
                .param("contenu", deposee.contenu())
                .param("le", le)
                .update();
    }

    Optional<Deposee> de(String auteur) {
        return base.sql("select fichier, contenu from referentiel_propose where auteur = :auteur")
                .param("auteur", auteur)
                .query((ligne, rang) -> new Deposee(ligne.getString("fichier"), ligne.getString("contenu")))
                .optional();
    }

    void oublier(String auteur) {
        base.sql("delete from referentiel_propose where auteur = :auteur")
                .param("auteur", auteur)
                .update();
    }
}
