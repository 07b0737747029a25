package fr.labellisation.annonces.rappels.base;

import static java.util.stream.Collectors.groupingBy;

import fr.labellisation.annonces.courriel.RaisonsDEnvoi;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Parcours;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The rows of reminders, written: few statements, however many there are. {@link RegistreDesRappels} reads them. */
@Repository
public class Rappels implements RaisonsDEnvoi {
    private static final String AJOUTER = """
            insert into rappel (nature, objet, departement, demarche, site, jour, palier, unite, destinataire, titulaire,
              intitule, tache, urgent, du_le, etat, etat_le)
            select :nature, :objet, :departement, :demarche, :site, :jour, :palier, :unite, :destinataire, :titulaire,
              :intitule, :tache, :urgent, :duLe, :etat, :maintenant
            where not exists (select 1 from rappel where nature = :nature and objet = :objet and jour = :jour
              and palier = :palier and unite = :unite and destinataire = :destinataire)""";

    private static final String RETABLIR =
            "update rappel set etat = :etat, etat_le = :maintenant, du_le = :duLe, titulaire = :titulaire where id = :id and "
                    + EtatRappel.etat(EtatRappel.REMPLACE, EtatRappel.ANNULE);

    private static final String ANNULER = "update rappel set etat = :etat, etat_le = :maintenant where "
            + EtatRappel.etat(EtatRappel.PREVU, EtatRappel.DEMANDE) + " and ";

    private final NamedParameterJdbcTemplate base;
    private final TransactionTemplate pointDeReprise;
    private final Clock horloge;

    Rappels(NamedParameterJdbcTemplate base, PlatformTransactionManager transactions, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
        pointDeReprise = new TransactionTemplate(transactions);
        pointDeReprise.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Writes what the revisions say: rows taken back, wanted again, added. */
    public void ecrire(Collection<Revision> revisions) {
        passer(
                revisions.stream()
                        .flatMap(revision -> revision.perimees().stream())
                        .toList(),
                EtatRappel.REMPLACE);
        lot(RETABLIR, revisions.stream().flatMap(revision -> revision.retablis().stream()));
        ajouter(revisions.stream()
                .flatMap(revision -> revision.nouveaux().stream())
                .toList());
    }

    /**
     * Adds rows; one that is already there stays as it is. Where somebody else writes the same ones at this moment, the
     * natural key lets one of both through and the transaction of the other goes on.
     */
    public void ajouter(List<Rappel> nouveaux) {
        if (!nouveaux.isEmpty() && !essayer(nouveaux)) {
            nouveaux.forEach(nouveau -> essayer(List.of(nouveau)));
        }
    }

    /** Adds the rows of a thing that has only just appeared: nobody else knows it, so nobody else writes them. */
    public void inscrire(List<Rappel> premiers) {
        lot(AJOUTER, premiers.stream());
    }

    private boolean essayer(List<Rappel> nouveaux) {
        try {
            pointDeReprise.executeWithoutResult(point -> lot(AJOUTER, nouveaux.stream()));
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    private void lot(String ordre, Stream<Rappel> rappels) {
        SqlParameterSource[] lignes = rappels.map(this::parametres).toArray(SqlParameterSource[]::new);
        if (lignes.length > 0) {
            base.batchUpdate(ordre, lignes);
        }
    }

    private SqlParameterSource parametres(Rappel rappel) {
        DateARappeler date = rappel.date();
        return etat(rappel.etat())
                .addValue("id", rappel.id())
                .addValue("nature", date.nature().code())
                .addValue("objet", date.objet())
                .addValue("departement", date.departement().valeur())
                .addValue("demarche", CodeDemarche.texte(date.demarche()))
                .addValue("site", CodeSite.texte(date.site()))
                .addValue("jour", date.jour())
                .addValue("palier", rappel.palier())
                .addValue("unite", rappel.unite().code())
                .addValue("destinataire", rappel.destinataire())
                .addValue("titulaire", rappel.titulaire())
                .addValue("intitule", date.intitule())
                .addValue("tache", date.tache())
                .addValue("urgent", rappel.urgent())
                .addValue("duLe", rappel.duLe().atOffset(ZoneOffset.UTC));
    }

    /** Only rows still in the state in which they were read change: two at once do not undo each other. */
    public void passer(Collection<Rappel> lus, EtatRappel etat) {
        lus.stream()
                .collect(groupingBy(Rappel::etat))
                .forEach((lu, lesquels) -> RegistreDesRappels.parPaquets(
                                lesquels.stream().map(Rappel::id).toList())
                        .forEach(ids -> base.update(
                                "update rappel set etat = :etat, etat_le = :maintenant where id in (:ids) and etat = :lu",
                                etat(etat).addValue("ids", ids).addValue("lu", lu.code()))));
    }

    /** Takes back what was not said yet of one thing. */
    public void annuler(NatureRappel nature, String objet) {
        annuler("nature = :nature and objet = :objet", Map.of("nature", nature.code(), "objet", objet));
    }

    /** The same, whatever is said of it. */
    public void annulerTout(String objet) {
        annuler("objet = :objet", Map.of("objet", objet));
    }

    /** Takes back what was not said yet of a démarche. */
    public void annulerCeuxDe(CodeDemarche demarche) {
        annuler("demarche = :demarche", Map.of("demarche", demarche.valeur()));
    }

    /** Takes back what was not said yet of one site of a démarche, but of its committee and of tasks. */
    public void annulerCeuxDe(Parcours parcours) {
        List<String> gardees = Arrays.stream(NatureRappel.values())
                .filter(nature -> nature.deTache() || nature == NatureRappel.COMITE)
                .map(NatureRappel::code)
                .toList();
        annuler(
                "demarche = :demarche and site = :site and nature not in (:gardees)",
                Map.of(
                        "demarche",
                        parcours.demarche().valeur(),
                        "site",
                        parcours.site().valeur(),
                        "gardees",
                        gardees));
    }

    private void annuler(String condition, Map<String, ?> valeurs) {
        base.update(ANNULER + condition, etat(EtatRappel.ANNULE).addValues(valeurs));
    }

    /**
     * What was asked for of a task and not said yet goes to who holds it now.
     *
     * @param groupes those that he stands for; what tells his superiors stays theirs
     * @param titulaire null: to the groups again
     */
    public void confier(String objet, List<String> groupes, String titulaire) {
        base.update(
                "update rappel set titulaire = :titulaire where objet = :objet and etat = :etat and destinataire in (:groupes)",
                etat(EtatRappel.DEMANDE)
                        .addValue("objet", objet)
                        .addValue("groupes", groupes)
                        .addValue("titulaire", titulaire));
    }

    /**
     * Keeps what a message carries and why.
     *
     * @param raisons French sentences to its recipient, by id of the reminder
     */
    public void lier(long courriel, Map<Long, String> raisons) {
        base.batchUpdate(
                "insert into courriel_rappel (courriel, rappel, raison) values (:courriel, :rappel, :raison)",
                raisons.entrySet().stream()
                        .map(raison -> new MapSqlParameterSource("courriel", courriel)
                                .addValue("rappel", raison.getKey())
                                .addValue("raison", raison.getValue()))
                        .toArray(SqlParameterSource[]::new));
    }

    @Override
    public void copier(long courriel, long copie) {
        base.update(
                "insert into courriel_rappel (courriel, rappel, raison)"
                        + " select :copie, rappel, raison from courriel_rappel where courriel = :courriel",
                Map.of("copie", copie, "courriel", courriel));
    }

    private MapSqlParameterSource etat(EtatRappel etat) {
        return new MapSqlParameterSource("etat", etat.code())
                .addValue("maintenant", OffsetDateTime.ofInstant(horloge.instant(), ZoneOffset.UTC));
    }
}
