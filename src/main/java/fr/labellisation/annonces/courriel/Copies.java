package fr.labellisation.annonces.courriel;

import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A message that is sent again is another message, with a key and a Message-ID of its own. */
@Repository
class Copies {
    private final JdbcClient base;
    private final RaisonsDEnvoi raisons;

    Copies(JdbcClient base, RaisonsDEnvoi raisons) {
        this.base = base;
        this.raisons = raisons;
    }

    /** With the reminders that it carries: why it was sent is asked of the copy too. Returns its id. */
    long ecrire(long id, AdresseCourriel adresse, OffsetDateTime maintenant) {
        String cle = "renvoi/%d/%d".formatted(id, dejaEcrites(id) + 1);
        base.sql("""
                        insert into courriel (cle, message_id, nature, departement, demarche, personne, pour, nom, adresse, sujet,
                          texte, html, calendrier, methode, etat, prochain_essai, cree_le, etat_le)
                        select :cle, :messageId, nature, departement, demarche, personne, pour, nom, :adresse, sujet,
                          texte, html, calendrier, methode, :etat, :maintenant, :maintenant, :maintenant
                        from courriel where id = :id""")
                .param("cle", cle)
                .param("messageId", BoiteDEnvoi.nouvelIdentifiant())
                .param("adresse", adresse.valeur())
                .param("etat", EtatCourriel.A_ENVOYER.code())
                .param("maintenant", maintenant)
                .param("id", id)
                .update();
        long copie = base.sql("select id from courriel where cle = :cle")
                .param("cle", cle)
                .query(Long.class)
                .single();
        raisons.copier(id, copie);
        return copie;
    }

    private int dejaEcrites(long id) {
        return base.sql("select count(*) from courriel where cle like :cle")
                .param("cle", "renvoi/%d/%%".formatted(id))
                .query(Integer.class)
                .single();
    }
}
