package fr.labellisation.annonces.rappels.base;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.echeances.delais.Delai.Unite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of many dated things at once: a few statements, however many there are. */
@Repository
public class LotDeRappels {
    /** Values of one "in (…)": enough to be few statements, and as many as every database takes. */
    private static final int PAR_REQUETE = 500;

    private final JdbcClient base;
    private final NamedParameterJdbcTemplate lots;
    private final HeureLocale heure;

    LotDeRappels(JdbcClient base, NamedParameterJdbcTemplate lots, HeureLocale heure) {
        this.base = base;
        this.lots = lots;
        this.heure = heure;
    }

    /** The rows of each of these things; one without any is left out. */
    public Map<String, List<LigneRappel>> de(NatureRappel nature, Collection<String> objets) {
        Map<String, List<LigneRappel>> lignes = new HashMap<>();
        parPaquets(objets)
                .forEach(paquet -> lignes.putAll(base
                        .sql("select objet, id, jour, palier, unite, destinataire, du_le, etat from rappel"
                                + " where nature = :nature and objet in (:objets) order by id")
                        .param("nature", nature.code())
                        .param("objets", paquet)
                        .query((ligne, rang) -> Map.entry(ligne.getString("objet"), ligne(ligne)))
                        .list()
                        .stream()
                        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())))));
        return lignes;
    }

    static LigneRappel ligne(ResultSet ligne) throws SQLException {
        return new LigneRappel(
                ligne.getLong("id"),
                ligne.getObject("jour", LocalDate.class),
                ligne.getInt("palier"),
                Unite.duCode(ligne.getString("unite")),
                ligne.getString("destinataire"),
                ligne.getObject("du_le", OffsetDateTime.class).toInstant(),
                EtatRappel.duCode(ligne.getString("etat")));
    }

    /** Writes what the revisions say: rows taken back, wanted again, added. */
    public void ecrire(Collection<RappelsRevus> revus) {
        executer(
                "update rappel set etat = 'remplace', etat_le = :maintenant where id = :id and etat = :lu",
                revus.stream().flatMap(this::perimees));
        executer("""
                update rappel set etat = :etat, etat_le = :maintenant, du_le = :duLe, titulaire = :titulaire
                where id = :id and etat in ('remplace', 'annule')""", revus.stream().flatMap(this::reprises));
        executer("""
                insert into rappel (nature, objet, departement, demarche, site, jour, palier, unite, destinataire,
                  titulaire, intitule, tache, urgent, du_le, etat, etat_le)
                select :nature, :objet, :departement, :demarche, :site, :jour, :palier, :unite, :destinataire,
                  :titulaire, :intitule, :tache, :urgent, :duLe, :etat, :maintenant
                where not exists (select 1 from rappel where nature = :nature and objet = :objet and jour = :jour
                  and palier = :palier and unite = :unite and destinataire = :destinataire)""", revus.stream().flatMap(this::nouveaux));
    }

    private void executer(String ordre, Stream<MapSqlParameterSource> lignes) {
        SqlParameterSource[] lot = lignes.toArray(SqlParameterSource[]::new);
        if (lot.length > 0) {
            lots.batchUpdate(ordre, lot);
        }
    }

    private Stream<MapSqlParameterSource> perimees(RappelsRevus revus) {
        return revus.revision().perimees().stream()
                .map(ligne -> etat(revus)
                        .addValue("id", ligne.id())
                        .addValue("lu", ligne.etat().code()));
    }

    private Stream<MapSqlParameterSource> reprises(RappelsRevus revus) {
        return revus.revision().reprises().stream()
                .map(reprise -> etat(revus)
                        .addValue("id", reprise.ligne().id())
                        .addValue("duLe", reprise.annonce().instant().toOffsetDateTime())
                        .addValue("titulaire", revus.date().titulaire()));
    }

    private Stream<MapSqlParameterSource> nouveaux(RappelsRevus revus) {
        DateARappeler evenement = revus.date().evenement();
        return revus.revision().nouveaux().stream()
                .map(nouveau -> etat(revus)
                        .addValue("nature", evenement.nature().code())
                        .addValue("objet", evenement.objet())
                        .addValue("departement", evenement.departement())
                        .addValue("demarche", evenement.demarche())
                        .addValue("site", evenement.site())
                        .addValue("jour", evenement.jour())
                        .addValue("palier", nouveau.annonce().palier())
                        .addValue("unite", nouveau.annonce().unite().code())
                        .addValue("destinataire", nouveau.groupe())
                        .addValue(
                                "titulaire",
                                revus.date().responsables().contains(nouveau.groupe())
                                        ? revus.date().titulaire()
                                        : null)
                        .addValue("intitule", evenement.intitule())
                        .addValue("tache", evenement.tache())
                        .addValue("urgent", nouveau.urgent())
                        .addValue("duLe", nouveau.annonce().instant().toOffsetDateTime()));
    }

    private MapSqlParameterSource etat(RappelsRevus revus) {
        DateARappeler evenement = revus.date().evenement();
        return new MapSqlParameterSource(
                        "etat", evenement.nature().etatInitial().code())
                .addValue(
                        "maintenant", heure.maintenant(evenement.departement()).toOffsetDateTime());
    }

    public static List<List<String>> parPaquets(Collection<String> valeurs) {
        List<String> toutes = List.copyOf(valeurs);
        List<List<String>> paquets = new ArrayList<>();
        for (int debut = 0; debut < toutes.size(); debut += PAR_REQUETE) {
            paquets.add(toutes.subList(debut, Math.min(debut + PAR_REQUETE, toutes.size())));
        }
        return paquets;
    }
}
