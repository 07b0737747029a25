package fr.labellisation.lecture.planification.commande;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import fr.labellisation.lecture.planification.DemandePlanning;
import fr.labellisation.lecture.planification.EtapePlanifiee;
import fr.labellisation.lecture.planification.Planning;
import fr.labellisation.lecture.planification.VerdictDuPlanning;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes a planning as JSON; days are written as 2013-06-27. */
final class PlanningJson {
    private final ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    void ecrire(Path fichier, Planning planning) throws IOException {
        DemandePlanning demande = planning.demande();
        Map<String, Object> racine = new LinkedHashMap<>();
        racine.put("departement", demande.departement().valeur());
        racine.put("referentiel", demande.referentiel().id());
        racine.put(
                demande.renouvellement() ? "expiration" : "label",
                demande.cible().toString());
        racine.put("depuis", demande.depuis().toString());
        racine.put("sites", demande.sites().stream().map(site -> site.code()).toList());
        racine.put("debut", planning.debut().toString());
        racine.put("fin", planning.fin().toString());
        racine.put("auPlusTot", planning.auPlusTot().toString());
        racine.put("retard", planning.retard());
        racine.put("avance", planning.avance());
        racine.put("constat", new VerdictDuPlanning(planning).phrases());
        racine.put("etapes", planning.etapes().stream().map(PlanningJson::etape).toList());
        json.writeValue(fichier.toFile(), racine);
    }

    private static Map<String, Object> etape(EtapePlanifiee etape) {
        Map<String, Object> objet = new LinkedHashMap<>();
        objet.put("code", etape.code());
        objet.put("titre", etape.titre());
        objet.put("phase", etape.phase().titre());
        objet.put("role", etape.role());
        objet.put("site", etape.site() == null ? null : etape.site().code());
        objet.put("debut", etape.debut().toString());
        objet.put("fin", etape.fin().toString());
        objet.put("duree", etape.duree());
        objet.put("parDefaut", etape.parDefaut());
        objet.put("delaiDeVersion", etape.provenance().version());
        objet.put("marge", etape.marge());
        return objet;
    }
}
