package fr.labellisation.annonces.rappels.base;

import fr.labellisation.echeances.calendrier.HeureLocale;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The rows of reminders. */
@Repository
public class Rappels {
    private static final String AJOUTER = """
            insert into rappel (nature, objet, departement, demarche, site, jour, palier, unite, destinataire, intitule,
              tache, urgent, du_le, etat, etat_le)
            values (:nature, :objet, :departement, :demarche, :site, :jour, :palier, :unite, :destinataire, :intitule,
              :tache, :urgent, :duLe, 'prevu', :maintenant)""";

    private static final String ANNULER = """
            update rappel set etat = 'annule', etat_le = :maintenant where etat in ('prevu', 'demande') and\s""";

    private final JdbcClient base;
    private final NamedParameterJdbcTemplate lots;
    private final TransactionTemplate pointDeReprise;
    private final HeureLocale heure;

    Rappels(
            JdbcClient base,
            NamedParameterJdbcTemplate lots,
            PlatformTransactionManager transactions,
            HeureLocale heure) {
        this.base = base;
        this.lots = lots;
        this.heure = heure;
        pointDeReprise = new TransactionTemplate(transactions);
        pointDeReprise.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    public List<LigneRappel> de(NatureRappel nature, String objet) {
        return base.sql("""
                        select id, jour, palier, unite, destinataire, du_le, etat from rappel
                        where nature = :nature and objet = :objet order by id""")
                .param("nature", nature.code())
                .param("objet", objet)
                .query((ligne, rang) -> LotDeRappels.ligne(ligne))
                .list();
    }

    /**
     * Adds rows that wait for their instant. Where somebody else writes the same ones at this moment, the natural key lets
     * one of both through and the transaction of the other goes on.
     */
    public void ajouter(DateARappeler evenement, List<NouveauRappel> nouveaux) {
        if (nouveaux.isEmpty()) {
            return;
        }
        List<SqlParameterSource> lignes =
                nouveaux.stream().map(rappel -> parametres(evenement, rappel)).toList();
        if (!essayer(lignes)) {
            lignes.forEach(ligne -> essayer(List.of(ligne)));
        }
    }

    private boolean essayer(List<SqlParameterSource> lignes) {
        try {
            pointDeReprise.executeWithoutResult(
                    point -> lots.batchUpdate(AJOUTER, lignes.toArray(SqlParameterSource[]::new)));
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    private SqlParameterSource parametres(DateARappeler evenement, NouveauRappel rappel) {
        Annonce annonce = rappel.annonce();
        return new MapSqlParameterSource()
                .addValue("nature", evenement.nature().code())
                .addValue("objet", evenement.objet())
                .addValue("departement", evenement.departement())
                .addValue("demarche", evenement.demarche())
                .addValue("site", evenement.site())
                .addValue("jour", evenement.jour())
                .addValue("palier", annonce.palier())
                .addValue("unite", annonce.unite().code())
                .addValue("destinataire", rappel.groupe())
                .addValue("intitule", evenement.intitule())
                .addValue("tache", evenement.tache())
                .addValue("urgent", rappel.urgent())
                .addValue("duLe", annonce.instant().toOffsetDateTime())
                .addValue("maintenant", maintenant(evenement.departement()));
    }

    /** Only rows still in the state in which they were read change: two at once do not undo each other. */
    public void passer(String departement, Collection<LigneRappel> lignes, EtatRappel etat) {
        for (LigneRappel ligne : lignes) {
            base.sql("update rappel set etat = :etat, etat_le = :maintenant where id = :id and etat = :lu")
                    .param("etat", etat.code())
                    .param("maintenant", maintenant(departement))
                    .param("id", ligne.id())
                    .param("lu", ligne.etat().code())
                    .update();
        }
    }

    /** The date came back: the row waits again, for the instant that it has now. */
    public void reprendre(String departement, LigneRappel ligne, Annonce annonce) {
        base.sql("""
                        update rappel set etat = 'prevu', etat_le = :maintenant, du_le = :duLe
                        where id = :id and etat in ('remplace', 'annule')""")
                .param("duLe", annonce.instant().toOffsetDateTime())
                .param("maintenant", maintenant(departement))
                .param("id", ligne.id())
                .update();
    }

    /** Takes back what was not said yet of one thing. */
    public void annuler(NatureRappel nature, String departement, String objet) {
        base.sql(ANNULER + "nature = :nature and objet = :objet")
                .param("maintenant", maintenant(departement))
                .param("nature", nature.code())
                .param("objet", objet)
                .update();
    }

    /** Takes back what was not said yet of a démarche. */
    public void annulerCeuxDe(String departement, String demarche) {
        base.sql(ANNULER + "demarche = :demarche")
                .param("maintenant", maintenant(departement))
                .param("demarche", demarche)
                .update();
    }

    private OffsetDateTime maintenant(String departement) {
        return heure.maintenant(departement).toOffsetDateTime();
    }
}
