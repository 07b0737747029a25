package fr.labellisation.annonces.rappels.message;

import fr.labellisation.annonces.courriel.RaisonsDEnvoi;
import fr.labellisation.annonces.rappels.base.NatureRappel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reminders that are due, and what becomes of them. */
@Repository
class RappelsAEnvoyer implements RaisonsDEnvoi {
    private final JdbcClient base;
    private final NamedParameterJdbcTemplate lots;

    RappelsAEnvoyer(JdbcClient base, NamedParameterJdbcTemplate lots) {
        this.base = base;
        this.lots = lots;
    }

    /** Why a person gets a reminder: a line of what a message carries. */
    record Raison(long rappel, String raison) {}

    /** Which of these départements have something due, in one query; true where something is urgent. */
    Map<String, Boolean> departements(Collection<String> parmi, OffsetDateTime maintenant) {
        return base
                .sql(
                        "select departement, max(case when urgent then 1 else 0 end) as urgence from rappel"
                                + " where departement in (:parmi) and etat = 'demande' and du_le <= :maintenant group by departement")
                .param("parmi", parmi)
                .param("maintenant", maintenant)
                .query((ligne, rang) -> Map.entry(ligne.getString("departement"), ligne.getInt("urgence") == 1))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * What is due in the département. The rows stay locked until the transaction ends: another node that comes at the same
     * moment waits, and then finds them said.
     */
    List<Rappel> prendre(String departement, OffsetDateTime maintenant) {
        return base.sql("""
                        select id, nature, objet, departement, demarche, site, jour, palier, destinataire, titulaire, intitule,
                          tache, urgent, du_le
                        from rappel where departement = :departement and etat = 'demande' and du_le <= :maintenant
                        order by id for update""")
                .param("departement", departement)
                .param("maintenant", maintenant)
                .query(RappelsAEnvoyer::rappel)
                .list();
    }

    /** When the first of what was asked for is due. */
    Optional<OffsetDateTime> premierDu(String departement) {
        return base.sql("select du_le from rappel where departement = :departement and etat = 'demande'"
                        + " order by du_le fetch first 1 row only")
                .param("departement", departement)
                .query(OffsetDateTime.class)
                .optional();
    }

    void passer(Collection<Long> rappels, String etat, OffsetDateTime maintenant) {
        if (!rappels.isEmpty()) {
            base.sql("update rappel set etat = :etat, etat_le = :maintenant where id in (:rappels)")
                    .param("etat", etat)
                    .param("maintenant", maintenant)
                    .param("rappels", rappels)
                    .update();
        }
    }

    /** Keeps what a message carries and why. */
    void lier(long courriel, List<Raison> raisons) {
        lots.batchUpdate(
                "insert into courriel_rappel (courriel, rappel, raison) values (:courriel, :rappel, :raison)",
                raisons.stream()
                        .map(raison -> new MapSqlParameterSource("courriel", courriel)
                                .addValue("rappel", raison.rappel())
                                .addValue("raison", raison.raison()))
                        .toArray(SqlParameterSource[]::new));
    }

    @Override
    public void copier(long courriel, long copie) {
        base.sql("insert into courriel_rappel (courriel, rappel, raison)"
                        + " select :copie, rappel, raison from courriel_rappel where courriel = :courriel")
                .param("copie", copie)
                .param("courriel", courriel)
                .update();
    }

    private static Rappel rappel(ResultSet ligne, int rang) throws SQLException {
        return new Rappel(
                ligne.getLong("id"),
                NatureRappel.duCode(ligne.getString("nature")),
                ligne.getString("objet"),
                ligne.getString("departement"),
                ligne.getString("demarche"),
                ligne.getString("site"),
                ligne.getObject("jour", LocalDate.class),
                ligne.getInt("palier"),
                ligne.getString("destinataire"),
                ligne.getString("titulaire"),
                ligne.getString("intitule"),
                ligne.getString("tache"),
                ligne.getBoolean("urgent"),
                ligne.getObject("du_le", OffsetDateTime.class));
    }
}
