package fr.labellisation.annonces.rappels.message;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Personne;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.socle.territoire.Sites;
import fr.labellisation.socle.territoire.Territoire;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What reminders are to come, which reached nobody, and why messages were sent. */
@Repository
public class JournalDesRappels {
    /** What announces a day that has passed is said no more; only that a task is late still is. */
    private static final String A_VENIR =
            "etat in ('prevu', 'demande') and (jour >= :aujourdhui or nature = 'tache-en-retard')";

    private final JdbcClient base;
    private final Sites sites;
    private final Territoire territoire;
    private final Annuaire annuaire;
    private final HeureLocale heure;

    JournalDesRappels(JdbcClient base, Sites sites, Territoire territoire, Annuaire annuaire, HeureLocale heure) {
        this.base = base;
        this.heure = heure;
        this.sites = sites;
        this.territoire = territoire;
        this.annuaire = annuaire;
    }

    /**
     * Why a message was sent.
     *
     * @param quoi what it reminds of
     * @param raison French sentence to its recipient
     */
    public record Pourquoi(String quoi, LocalDate jour, String raison) {}

    /**
     * A reminder that is not said.
     *
     * @param le when it is said
     * @param destinataire who is told, as a person reads it
     */
    public record AVenir(OffsetDateTime le, String intitule, LocalDate jour, String destinataire) {}

    private record Ligne(OffsetDateTime le, String intitule, LocalDate jour, String groupe, String titulaire) {}

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

    /**
     * The next reminders of a département.
     *
     * @param demarche null for all
     */
    public List<AVenir> aVenir(String departement, String demarche, int nombre) {
        return lire(A_VENIR, "du_le, id", departement, demarche, nombre);
    }

    /** The next reminders about a site, and about what is common to the sites of its démarches. */
    public List<AVenir> aVenirDuSite(String departement, String site, Collection<String> demarches, int nombre) {
        Map<String, Object> valeurs = Map.of(
                "departement",
                departement,
                "site",
                site,
                "demarches",
                demarches.isEmpty() ? "" : demarches,
                "nombre",
                nombre);
        return lire(
                departement,
                A_VENIR + " and (site = :site or site is null and demarche in (:demarches))",
                "du_le, id",
                valeurs);
    }

    /** Reminders that nobody could be told, the last first. */
    public List<AVenir> sansDestinataire(String departement, String demarche, int nombre) {
        return lire("etat = 'sans-destinataire'", "du_le desc, id desc", departement, demarche, nombre);
    }

    private List<AVenir> lire(String etats, String ordre, String departement, String demarche, int nombre) {
        Map<String, Object> valeurs = new HashMap<>(Map.of("departement", departement, "nombre", nombre));
        valeurs.put("demarche", demarche);
        return lire(departement, etats + (demarche == null ? "" : " and demarche = :demarche"), ordre, valeurs);
    }

    /** @param condition on the columns of {@code rappel} */
    private List<AVenir> lire(String departement, String condition, String ordre, Map<String, Object> valeurs) {
        List<Ligne> lignes = base.sql(
                        "select du_le, intitule, jour, destinataire, titulaire from rappel where departement ="
                                + " :departement and "
                                + condition + " order by " + ordre + " fetch first :nombre rows only")
                .params(valeurs)
                .param("aujourdhui", heure.aujourdhui(departement))
                .query((ligne, rang) -> new Ligne(
                        ligne.getObject("du_le", OffsetDateTime.class),
                        ligne.getString("intitule"),
                        ligne.getObject("jour", LocalDate.class),
                        ligne.getString("destinataire"),
                        ligne.getString("titulaire")))
                .list();
        Raisons raisons = Raisons.du(departement, territoire, sites);
        Map<String, Personne> personnes = annuaire.trouver(lignes.stream()
                .map(Ligne::titulaire)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return lignes.stream()
                .map(ligne -> new AVenir(
                        ligne.le(),
                        ligne.intitule(),
                        ligne.jour(),
                        ligne.titulaire() == null
                                ? raisons.groupe(ligne.groupe())
                                : Optional.ofNullable(personnes.get(ligne.titulaire()))
                                        .map(Personne::nom)
                                        .orElse(ligne.titulaire())))
                .toList();
    }
}
