package fr.labellisation.annonces.rappels.base;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import fr.labellisation.echeances.delais.Delai.Unite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of reminders, read. {@link Rappels} writes them. */
@Repository
public class RegistreDesRappels {
    /** Values of one "in (…)": enough to be few statements, and as many as every database takes. */
    private static final int PAR_REQUETE = 500;

    private static final String LIRE = "select id, nature, objet, departement, demarche, site, jour, palier, unite,"
            + " destinataire, titulaire, intitule, tache, urgent, du_le, etat from rappel where ";
    private static final String DUS = "du_le <= :maintenant and " + EtatRappel.etat(EtatRappel.DEMANDE);
    /** What announces a day that has passed is said no more; only that a task is late still is. */
    private static final String A_VENIR = EtatRappel.etat(EtatRappel.PREVU, EtatRappel.DEMANDE)
            + " and (jour >= :aujourdhui or nature = '" + NatureRappel.TACHE_EN_RETARD.code() + "') and ";

    private static final String PREMIERS = " order by du_le, id fetch first :nombre rows only";

    private final JdbcClient base;

    RegistreDesRappels(JdbcClient base) {
        this.base = base;
    }

    /**
     * Why a message was sent.
     *
     * @param quoi what it reminds of
     * @param raison French sentence to its recipient
     */
    public record Pourquoi(String quoi, LocalDate jour, String raison) {}

    /** All rows of one thing, of whatever day. */
    public List<Rappel> de(NatureRappel nature, String objet) {
        return de(nature, List.of(objet)).getOrDefault(objet, List.of());
    }

    /** The rows of each of these things, in few statements; one without any is left out. */
    public Map<String, List<Rappel>> de(NatureRappel nature, Collection<String> objets) {
        Map<String, List<Rappel>> lignes = new HashMap<>();
        parPaquets(objets)
                .forEach(paquet -> lignes.putAll(base
                        .sql(LIRE + "nature = :nature and objet in (:objets) order by id")
                        .param("nature", nature.code())
                        .param("objets", paquet)
                        .query(RegistreDesRappels::rappel)
                        .list()
                        .stream()
                        .collect(groupingBy(Rappel::objet))));
        return lignes;
    }

    /** Which of these départements have something due, in one query; true where something is urgent. */
    public Map<String, Boolean> departements(Collection<String> parmi, Instant maintenant) {
        return base
                .sql("select departement, max(case when urgent then 1 else 0 end) as urgence from rappel"
                        + " where departement in (:parmi) and " + DUS + " group by departement")
                .param("parmi", parmi)
                .param("maintenant", maintenant.atOffset(ZoneOffset.UTC))
                .query((ligne, rang) -> Map.entry(ligne.getString("departement"), ligne.getInt("urgence") == 1))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * What is due in the département. The rows stay locked until the transaction ends: another node that comes at the same
     * moment waits, and then finds them said.
     */
    public List<Rappel> prendre(String departement, Instant maintenant) {
        return base.sql(LIRE + "departement = :departement and " + DUS + " order by id for update")
                .param("departement", departement)
                .param("maintenant", maintenant.atOffset(ZoneOffset.UTC))
                .query(RegistreDesRappels::rappel)
                .list();
    }

    /** When the first of what was asked for is due. */
    public Optional<Instant> premierDu(String departement) {
        return base.sql("select du_le from rappel where departement = :departement and "
                        + EtatRappel.etat(EtatRappel.DEMANDE) + " order by du_le fetch first 1 row only")
                .param("departement", departement)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /**
     * The next reminders of a département.
     *
     * @param demarche null for all
     */
    public List<Rappel> aVenir(String departement, String demarche, LocalDate aujourdhui, int nombre) {
        return base.sql(LIRE + A_VENIR + deLaDemarche(demarche) + PREMIERS)
                .param("departement", departement)
                .param("demarche", demarche)
                .param("aujourdhui", aujourdhui)
                .param("nombre", nombre)
                .query(RegistreDesRappels::rappel)
                .list();
    }

    /**
     * The next reminders about a site.
     *
     * @param demarches those of which also counts what is common to their sites
     */
    public List<Rappel> aVenirDuSite(
            String departement, String site, Collection<String> demarches, LocalDate aujourdhui, int nombre) {
        return base.sql(LIRE + A_VENIR + "departement = :departement and"
                        + " (site = :site or site is null and demarche in (:demarches))" + PREMIERS)
                .param("departement", departement)
                .param("site", site)
                .param("demarches", demarches.isEmpty() ? List.of("") : demarches)
                .param("aujourdhui", aujourdhui)
                .param("nombre", nombre)
                .query(RegistreDesRappels::rappel)
                .list();
    }

    /** Reminders that nobody could be told, the last first. */
    public List<Rappel> sansDestinataire(String departement, String demarche, int nombre) {
        return base.sql(LIRE + EtatRappel.etat(EtatRappel.SANS_DESTINATAIRE) + " and " + deLaDemarche(demarche)
                        + " order by du_le desc, id desc fetch first :nombre rows only")
                .param("departement", departement)
                .param("demarche", demarche)
                .param("nombre", nombre)
                .query(RegistreDesRappels::rappel)
                .list();
    }

    private static String deLaDemarche(String demarche) {
        return "departement = :departement" + (demarche == null ? "" : " and demarche = :demarche");
    }

    /** Why each of these messages was sent, by message; those without a reminder are left out. */
    public Map<Long, List<Pourquoi>> pourquoi(Collection<Long> courriels) {
        if (courriels.isEmpty()) {
            return Map.of();
        }
        return base
                .sql("select cr.courriel, r.intitule, r.jour, cr.raison from courriel_rappel cr"
                        + " join rappel r on r.id = cr.rappel where cr.courriel in (:courriels) order by r.jour, r.id")
                .param("courriels", courriels)
                .query((ligne, rang) -> Map.entry(
                        ligne.getLong("courriel"),
                        new Pourquoi(
                                ligne.getString("intitule"),
                                ligne.getObject("jour", LocalDate.class),
                                ligne.getString("raison"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** The messages that carried a reminder of this thing. */
    public List<Long> courriels(String objet) {
        return base.sql("select distinct cr.courriel from courriel_rappel cr"
                        + " join rappel r on r.id = cr.rappel where r.objet = :objet")
                .param("objet", objet)
                .query(Long.class)
                .list();
    }

    private static Rappel rappel(ResultSet ligne, int rang) throws SQLException {
        return new Rappel(
                ligne.getLong("id"),
                new DateARappeler(
                        NatureRappel.duCode(ligne.getString("nature")),
                        ligne.getString("objet"),
                        ligne.getString("departement"),
                        ligne.getString("demarche"),
                        ligne.getString("site"),
                        ligne.getObject("jour", LocalDate.class),
                        ligne.getString("intitule"),
                        ligne.getString("tache"),
                        false),
                ligne.getInt("palier"),
                Unite.duCode(ligne.getString("unite")),
                ligne.getString("destinataire"),
                ligne.getString("titulaire"),
                ligne.getBoolean("urgent"),
                ligne.getObject("du_le", OffsetDateTime.class).toInstant(),
                EtatRappel.duCode(ligne.getString("etat")));
    }

    static <T> List<List<T>> parPaquets(Collection<T> valeurs) {
        List<T> toutes = List.copyOf(valeurs);
        List<List<T>> paquets = new ArrayList<>();
        for (int debut = 0; debut < toutes.size(); debut += PAR_REQUETE) {
            paquets.add(toutes.subList(debut, Math.min(debut + PAR_REQUETE, toutes.size())));
        }
        return paquets;
    }
}
