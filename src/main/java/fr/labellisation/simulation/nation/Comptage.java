package fr.labellisation.simulation.nation;

import fr.labellisation.lecture.situation.Denombrement;
import fr.labellisation.simulation.nation.camunda.Taches;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts what the tables of the application and the engine say of the country. */
@Component
class Comptage {
    private final Denombrement tables;
    private final Taches taches;

    Comptage(Denombrement tables, Taches taches) {
        this.tables = tables;
        this.taches = taches;
    }

    Map<String, Integer> labels() {
        return tables.parLabel();
    }

    Map<String, Integer> demarches() {
        return tables.parDemarche();
    }

    Map<String, Integer> etapes() {
        return tables.parEtape();
    }

    /** Sites, départements, and those of them where every site holds a label. */
    Map<String, Integer> reseau() {
        Map<String, Integer> reseau = new LinkedHashMap<>();
        reseau.put("départements", tables.departementsAvecSite());
        reseau.put("sites", tables.sites());
        reseau.put("départements dont tous les sites sont labellisés", tables.departementsLabellises());
        reseau.put("audits externes à venir", tables.auditsExternesAVenir());
        reseau.put("tâches ouvertes", (int) taches.ouvertes());
        reseau.put("tâches en retard", (int) taches.enRetard());
        return reseau;
    }
}
