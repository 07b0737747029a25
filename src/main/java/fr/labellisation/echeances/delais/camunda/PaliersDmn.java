package fr.labellisation.echeances.delais.camunda;

import fr.labellisation.echeances.delais.Delai.Unite;
import fr.labellisation.echeances.delais.Palier;
import fr.labellisation.echeances.delais.TablePaliers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Lead times read from bpmn/PaliersRappel.dmn. */
@Component
class PaliersDmn implements TablePaliers {
    private final Decisions table = new Decisions("PaliersRappel");

    private final Map<String, List<Palier>> connus = new ConcurrentHashMap<>();

    @Override
    public List<String> natures() {
        return table.premieresEntrees();
    }

    @Override
    public List<Palier> pour(String nature) {
        return connus.computeIfAbsent(nature, this::lire);
    }

    private List<Palier> lire(String nature) {
        return table.evaluer(Map.of("nature", nature)).stream()
                .map(ligne -> new Palier(
                        ((Number) ligne.get("palier")).intValue(),
                        Unite.duCode(ligne.get("unite").toString()),
                        List.of(ligne.get("destinataires").toString().split(","))))
                .toList();
    }
}
