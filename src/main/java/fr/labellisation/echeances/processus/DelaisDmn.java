package fr.labellisation.echeances.processus;

import fr.labellisation.echeances.Delai;
import fr.labellisation.echeances.Delai.Unite;
import fr.labellisation.echeances.Delais;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Delays read from bpmn/Delais.dmn, as they are delivered. */
@Component
public class DelaisDmn implements Delais {
    private final Decisions table = new Decisions("Delais");
    private final Map<String, Delai> connus = new ConcurrentHashMap<>();

    @Override
    public Delai pour(String tache, String referentiel, String departement) {
        return connus.computeIfAbsent(tache + "|" + referentiel, cle -> lire(tache, referentiel));
    }

    private Delai lire(String tache, String referentiel) {
        List<Map<String, Object>> lignes = table.evaluer(Map.of("tache", tache, "referentiel", referentiel));
        if (lignes.isEmpty()) {
            throw new IllegalStateException("Delais.dmn has no row for " + tache);
        }
        Map<String, Object> ligne = lignes.get(0);
        return new Delai(
                ((Number) ligne.get("delai")).intValue(),
                Unite.duCode(ligne.get("unite").toString()),
                ligne.get("base").toString(),
                ((Number) ligne.get("tolerance")).intValue(),
                ((Number) ligne.get("toleranceSecretaireGeneral")).intValue(),
                ((Number) ligne.get("toleranceCabinet")).intValue(),
                ligne.get("escalade").toString());
    }
}
