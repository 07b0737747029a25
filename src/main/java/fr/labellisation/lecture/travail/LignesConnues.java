package fr.labellisation.lecture.travail;

import fr.labellisation.parcours.travail.ListeDeTravail;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The rows of the tasks whose pages were shown last, with their kinds. What a page has shown is written without being looked up again;
 * a row that is asked for no more meanwhile is kept as one of before. In memory: another node, or this one started again, looks once.
 */
@Component
class LignesConnues {
    private static final int TACHES = 500;

    private final Map<String, Map<String, ListeDeTravail>> parTache =
            Collections.synchronizedMap(new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Map<String, ListeDeTravail>> plusAncienne) {
                    return size() > TACHES;
                }
            });

    /** @param lignes kinds by key */
    void noter(String tache, Map<String, ListeDeTravail> lignes) {
        parTache.put(tache, Map.copyOf(lignes));
    }

    /** The kind of a row; empty if it was not among those that were shown. */
    Optional<ListeDeTravail> liste(String tache, String cle) {
        return Optional.ofNullable(parTache.getOrDefault(tache, Map.of()).get(cle));
    }
}
