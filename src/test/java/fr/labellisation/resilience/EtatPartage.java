package fr.labellisation.resilience;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the nodes have done and are doing, as the database that they share knows it. */
final class EtatPartage {
    private final JdbcClient base;

    EtatPartage(JdbcClient base) {
        this.base = base;
    }

    /** Name of the node whose transaction holds the lock of the sender now. */
    Optional<String> expediteur() {
        return base.sql("select a.application_name from verrou v join pg_stat_activity a on a.backend_xid = v.xmax"
                        + " where v.nom = 'envoi'")
                .query(String.class)
                .optional();
    }

    /** Jobs that a node has locked, to execute them. */
    int travauxDe(Noeud noeud) {
        return base.sql("select count(*) from act_ru_job where lock_owner_ = :qui")
                .param("qui", noeud.verrouilleur())
                .query(Integer.class)
                .single();
    }

    /** Whether the database still works for a node. */
    boolean travaillePour(Noeud noeud) {
        return base.sql("select count(*) from pg_stat_activity where application_name = :nom and state = 'active'")
                        .param("nom", noeud.nom())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    int ecrits() {
        return compter("select count(*) from courriel");
    }

    /** Messages that are announced as being handed over. */
    int enTransmission() {
        return compter("select count(*) from courriel where etat = 'transmis'");
    }

    /** Messages that the machine has still to see to. */
    int aEnvoyer() {
        return compter("select count(*) from courriel where etat in ('a-envoyer', 'pris', 'transmis')");
    }

    /** Messages of which nothing remains to be done by the machine. */
    int regles() {
        return compter("select count(*) from courriel where etat in ('envoye', 'incertain')");
    }

    /**
     * Reminders to those who are told that a timer has asked for. Jobs would not tell: before 9:00 the timer of the eve makes room for
     * that of the day.
     */
    int demandes() {
        return compter(
                "select count(*) from rappel where destinataire like '%correspondant-qualite' and etat <> 'prevu'");
    }

    private int compter(String requete) {
        return base.sql(requete).query(Integer.class).single();
    }
}
