package fr.labellisation.web.tasklist.camunda;

import fr.labellisation.socle.installation.Verrous;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the shared lists of Tasklist at each start: those that are there keep their id, so that an address kept as a
 * bookmark still leads to them; whatever else is there is of an earlier version and goes, because nobody may make a list.
 */
@Component
class FiltresTasklist implements SmartInitializingSingleton {
    private final FilterService filtres;
    private final TaskService taches;
    private final Verrous verrous;
    private final TransactionTemplate transaction;

    FiltresTasklist(FilterService filtres, TaskService taches, Verrous verrous, TransactionTemplate transaction) {
        this.filtres = filtres;
        this.taches = taches;
        this.verrous = verrous;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(etat -> {
            // Two nodes that start at once would each write the lists. The other users of this row hold it for seconds.
            verrous.attendre("composition");
            List<Filter> presents =
                    filtres.createTaskFilterQuery().orderByFilterId().asc().list();
            List<Filter> gardes = Liste.dansLOrdre().stream()
                    .map(liste -> ecrire(liste, presents))
                    .toList();
            presents.stream()
                    .filter(present ->
                            gardes.stream().noneMatch(garde -> present.getId().equals(garde.getId())))
                    .forEach(reste -> filtres.deleteFilter(reste.getId()));
        });
    }

    private Filter ecrire(Liste liste, List<Filter> presents) {
        Filter filtre = liste.noms().stream()
                .flatMap(nom -> presents.stream().filter(present -> nom.equals(present.getName())))
                .findFirst()
                .orElseGet(filtres::newTaskFilter);
        return filtres.saveFilter(
                filtre.setName(liste.nom()).setQuery(liste.requete(taches)).setProperties(proprietes(liste)));
    }

    private static Map<String, Object> proprietes(Liste liste) {
        Map<String, Object> proprietes = new LinkedHashMap<>();
        proprietes.put("priority", liste.ordinal() + 1);
        proprietes.put("color", liste.couleur());
        proprietes.put("description", liste.description());
        proprietes.put("refresh", true);
        proprietes.put("showUndefinedVariable", false);
        proprietes.put(
                "variables",
                List.of(
                        Map.of("name", "suppleance", "label", "Suppléance\u00a0"),
                        Map.of("name", "siteNom", "label", "Site\u00a0"),
                        Map.of("name", "moduleTitre", "label", "Module\u00a0"),
                        // Tells two tasks of one name apart where a site has two labels.
                        Map.of("name", "referentielNom", "label", "Label\u00a0"),
                        Map.of("name", "echeanceTexte", "label", "Échéance\u00a0"),
                        Map.of("name", "retard", "label", "Retard\u00a0")));
        return proprietes;
    }
}
