package fr.labellisation.annonces.absences;

import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who stands in for whom on a day. A deputy who is absent himself is replaced by his own deputy. */
@Repository
public class Suppleances {
    private final JdbcClient base;

    Suppleances(JdbcClient base) {
        this.base = base;
    }

    /**
     * The deputy in force of a person.
     *
     * @param jour a day in the département of the person
     * @return login of somebody who is present that day; empty if the person is
     */
    public Optional<String> presentA(String login, LocalDate jour) {
        return Optional.ofNullable(tous(jour).get(login));
    }

    /**
     * The deputies in force of several persons, in one query.
     *
     * @return the login of the deputy by the login of the absent person; those who are present are not in it
     */
    public Map<String, String> presentsA(Collection<String> logins, LocalDate jour) {
        return logins.isEmpty() ? Map.of() : parmi(Set.copyOf(logins), tous(jour));
    }

    /** Every absent person of the département that day, by login, with the deputy in force. */
    public Map<String, String> duDepartement(CodeDepartement departement, LocalDate jour) {
        return enVigueur(
                designes("departement = :departement and ", Map.of("departement", departement.valeur()), jour));
    }

    private Map<String, String> tous(LocalDate jour) {
        return enVigueur(designes("", Map.of(), jour));
    }

    private Map<String, String> designes(String condition, Map<String, String> parametres, LocalDate jour) {
        Map<String, String> designes = new TreeMap<>();
        base.sql("select personne, suppleant from absence where " + condition
                        + "debut <= :jour and fin >= :jour and (retour is null or retour > :jour)")
                .params(parametres)
                .param("jour", jour)
                .query(ligne -> {
                    designes.put(ligne.getString("personne"), ligne.getString("suppleant"));
                });
        return designes;
    }

    private static Map<String, String> parmi(Set<String> logins, Map<String, String> deputes) {
        return deputes.entrySet().stream()
                .filter(entree -> logins.contains(entree.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Follows each chain to somebody who is present. A circle, which no declaration may make, leaves each his own. */
    private static Map<String, String> enVigueur(Map<String, String> designes) {
        Map<String, String> present = new TreeMap<>();
        designes.keySet().forEach(absent -> {
            Set<String> vus = new HashSet<>();
            String actuel = absent;
            while (designes.containsKey(actuel) && vus.add(actuel)) {
                actuel = designes.get(actuel);
            }
            if (!designes.containsKey(actuel)) {
                present.put(absent, actuel);
            }
        });
        return present;
    }
}
