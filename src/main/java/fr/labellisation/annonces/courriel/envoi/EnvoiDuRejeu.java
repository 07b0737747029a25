package fr.labellisation.annonces.courriel.envoi;

import fr.labellisation.annonces.courriel.EtatCourriel;
import fr.labellisation.socle.territoire.CodeDepartement;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Empties the outbox when it is told to, for a replay: there no hour strikes by itself. */
@Component
public class EnvoiDuRejeu {
    private final Facteur facteur;
    private final JdbcClient base;

    EnvoiDuRejeu(Facteur facteur, JdbcClient base) {
        this.facteur = facteur;
        this.base = base;
    }

    /** Hands over what is due at the instant of the clock. */
    public void faire() {
        facteur.passer();
    }

    /** How many messages about a département have left. */
    public int partis(CodeDepartement departement) {
        return base.sql("select count(*) from courriel where departement = :departement and etat = :envoye")
                .param("envoye", EtatCourriel.ENVOYE.code())
                .param("departement", departement.valeur())
                .query(Integer.class)
                .single();
    }
}
