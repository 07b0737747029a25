package fr.labellisation.annonces.rappels.base;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.Instant;
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

/** The rows of reminders as the plan and the message of the day read them. {@link Rappels} writes them. */
@Repository
public class RegistreDesRappels {
    /** Values of one "in (…)": enough to be few statements, and as many as every database takes. */
    private static final int PAR_REQUETE = 500;

    private static final String DUS = "du_le <= :maintenant and " + EtatRappel.etat(EtatRappel.DEMANDE);

    private final JdbcClient base;

    RegistreDesRappels(JdbcClient base) {
        this.base = base;
    }

    /** All rows of one thing, of whatever day. */
    public List<Rappel> de(NatureRappel nature, String objet) {
        return de(nature, List.of(objet)).getOrDefault(objet, List.of());
    }

    /** The rows of each of these things, in few statements; one without any is left out. */
    public Map<String, List<Rappel>> de(NatureRappel nature, Collection<String> objets) {
        Map<String, List<Rappel>> lignes = new HashMap<>();
        parPaquets(objets)
                .forEach(paquet -> lignes.putAll(base
                        .sql(ColonnesDuRappel.LIRE + "nature = :nature and objet in (:objets) order by id")
                        .param("nature", nature.code())
                        .param("objets", paquet)
                        .query(ColonnesDuRappel::lue)
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
    public List<Rappel> prendre(CodeDepartement departement, Instant maintenant) {
        return base.sql(ColonnesDuRappel.LIRE + "departement = :departement and " + DUS + " order by id for update")
                .param("departement", departement.valeur())
                .param("maintenant", maintenant.atOffset(ZoneOffset.UTC))
                .query(ColonnesDuRappel::lue)
                .list();
    }

    /** When the first of what was asked for is due. */
    public Optional<Instant> premierDu(CodeDepartement departement) {
        return base.sql("select du_le from rappel where departement = :departement and "
                        + EtatRappel.etat(EtatRappel.DEMANDE) + " order by du_le fetch first 1 row only")
                .param("departement", departement.valeur())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
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
