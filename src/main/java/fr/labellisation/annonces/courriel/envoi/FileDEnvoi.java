package fr.labellisation.annonces.courriel.envoi;

import static fr.labellisation.annonces.courriel.EtatCourriel.A_ENVOYER;
import static fr.labellisation.annonces.courriel.EtatCourriel.INCERTAIN;
import static fr.labellisation.annonces.courriel.EtatCourriel.PRIS;
import static fr.labellisation.annonces.courriel.EtatCourriel.TRANSMIS;

import fr.labellisation.annonces.courriel.CourrielAEnvoyer;
import fr.labellisation.annonces.courriel.LigneCourriel;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The outbox as the sender sees it. A row changes only from the state and for the run in which it was read: whoever comes
 * too late changes nothing and is told so.
 */
class FileDEnvoi {
    private static final String CHANGER = """
            update courriel set etat = ?, etat_le = ?, erreur = ?, tentatives = tentatives + ?,
              prochain_essai = coalesce(cast(? as timestamp with time zone), prochain_essai)
            where id = ? and etat = ? and expediteur = ?""";

    private final JdbcTemplate lots;
    private final JdbcClient base;
    private final TransactionTemplate transaction;
    private final Clock horloge;

    FileDEnvoi(DataSource source, PlatformTransactionManager transactions, Clock horloge) {
        this.lots = new JdbcTemplate(source);
        this.base = JdbcClient.create(lots);
        this.transaction = new TransactionTemplate(transactions);
        this.horloge = horloge;
    }

    /**
     * What earlier runs left behind, seen by the one run there is now: what they had only claimed waits again, what they
     * were handing over is for a person to decide.
     *
     * @return how many outcomes are unknown
     */
    int reprendre() {
        return transaction.execute(statut -> {
            base.sql("update courriel set etat = :aEnvoyer, etat_le = :maintenant where etat = :pris")
                    .param("aEnvoyer", A_ENVOYER.code())
                    .param("pris", PRIS.code())
                    .param("maintenant", maintenant())
                    .update();
            return base.sql("update courriel set etat = :incertain, etat_le = :maintenant, erreur = :erreur"
                            + " where etat = :transmis")
                    .param("incertain", INCERTAIN.code())
                    .param("transmis", TRANSMIS.code())
                    .param("maintenant", maintenant())
                    .param(
                            "erreur",
                            "L’application s’est arrêtée pendant l’envoi\u00a0: le serveur a pu prendre ce message.")
                    .update();
        });
    }

    int enAttente() {
        return base.sql("select count(*) from courriel where etat = :aEnvoyer and prochain_essai <= :maintenant")
                .param("aEnvoyer", A_ENVOYER.code())
                .param("maintenant", maintenant())
                .query(Integer.class)
                .single();
    }

    /** Claims the messages that have waited longest. Not for two threads of a run at once. */
    List<CourrielAEnvoyer> prendre(String passage, int nombre) {
        return transaction.execute(statut -> {
            List<CourrielAEnvoyer> premiers = base.sql("""
                            select id, personne, message_id, nom, adresse, sujet, texte, html, calendrier, methode, repondre_a, tentatives
                            from courriel where etat = :aEnvoyer and prochain_essai <= :maintenant
                            order by prochain_essai, id fetch first :nombre rows only for update skip locked""")
                    .param("aEnvoyer", A_ENVOYER.code())
                    .param("maintenant", maintenant())
                    .param("nombre", nombre)
                    .query(LigneCourriel::aEnvoyer)
                    .list();
            if (!premiers.isEmpty()) {
                base.sql(
                                "update courriel set etat = :pris, etat_le = :maintenant, expediteur = :passage where id in (:ids)")
                        .param("pris", PRIS.code())
                        .param("maintenant", maintenant())
                        .param("passage", passage)
                        .param(
                                "ids",
                                premiers.stream().map(CourrielAEnvoyer::id).toList())
                        .update();
            }
            return premiers;
        });
    }

    /** What a run claimed and did not come to hand over waits again. */
    void rendre(String passage, String erreur) {
        base.sql("update courriel set etat = :aEnvoyer, etat_le = :maintenant, erreur = :erreur"
                        + " where etat = :pris and expediteur = :passage")
                .param("aEnvoyer", A_ENVOYER.code())
                .param("pris", PRIS.code())
                .param("maintenant", maintenant())
                .param("erreur", erreur)
                .param("passage", passage)
                .update();
    }

    /**
     * Several changes in one commit.
     *
     * @return for each whether it was made
     */
    boolean[] changer(String passage, List<EtatSuivant> changements) {
        int[] lignes =
                transaction.execute(statut -> lots.batchUpdate(CHANGER, new Lot(passage, changements, maintenant())));
        boolean[] faits = new boolean[lignes.length];
        for (int i = 0; i < lignes.length; i++) {
            faits[i] = lignes[i] == 1;
        }
        return faits;
    }

    private OffsetDateTime maintenant() {
        return OffsetDateTime.ofInstant(horloge.instant(), horloge.getZone());
    }

    private record Lot(String passage, List<EtatSuivant> changements, OffsetDateTime maintenant)
            implements BatchPreparedStatementSetter {

        @Override
        public void setValues(PreparedStatement ordre, int rang) throws SQLException {
            EtatSuivant changement = changements.get(rang);
            ordre.setString(1, changement.vers().code());
            ordre.setObject(2, maintenant);
            ordre.setString(3, changement.erreur());
            ordre.setInt(4, changement.essais());
            if (changement.attente() == null) {
                ordre.setNull(5, Types.TIMESTAMP_WITH_TIMEZONE);
            } else {
                ordre.setObject(5, maintenant.plus(changement.attente()));
            }
            ordre.setLong(6, changement.id());
            ordre.setString(7, changement.de().code());
            ordre.setString(8, passage);
        }

        @Override
        public int getBatchSize() {
            return changements.size();
        }
    }
}
