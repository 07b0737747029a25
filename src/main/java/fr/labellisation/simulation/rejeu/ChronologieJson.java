package fr.labellisation.simulation.rejeu;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import fr.labellisation.simulation.rejeu.fichier.Cas;
import fr.labellisation.simulation.rejeu.verification.Bilan;
import fr.labellisation.simulation.rejeu.verification.LigneChronologie;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the timeline and the outcome of a replay as JSON. */
final class ChronologieJson {
    private final ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    public void ecrire(Path fichier, Cas cas, Bilan bilan) throws IOException {
        Map<String, Object> racine = new LinkedHashMap<>();
        racine.put("cas", cas.nom());
        racine.put("titre", cas.titre());
        racine.put("source", cas.presentation().source());
        racine.put("suppose", cas.presentation().supposes());
        racine.put("jusquAu", bilan.jusquAu().toString());
        racine.put("issue", bilan.conforme() ? "conforme" : "manque");
        racine.put(
                "attendus",
                bilan.constatations().stream().map(ChronologieJson::attendu).toList());
        racine.put("enAttente", bilan.enAttente());
        racine.put(
                "chronologie",
                bilan.chronologie().stream().map(ChronologieJson::ligne).toList());
        json.writeValue(fichier.toFile(), racine);
    }

    private static Map<String, Object> attendu(Bilan.Constatation constatation) {
        Map<String, Object> objet = new LinkedHashMap<>();
        objet.put("ligne", constatation.ligne());
        objet.put("resultat", constatation.resultat().code());
        objet.put("phrase", constatation.phrase());
        objet.put("source", constatation.source());
        return objet;
    }

    private static Map<String, Object> ligne(LigneChronologie ligne) {
        Map<String, Object> objet = new LinkedHashMap<>();
        objet.put("le", ligne.le().toOffsetDateTime().toString());
        objet.put("site", ligne.site());
        objet.put("genre", ligne.genre().code());
        objet.put("element", ligne.element());
        objet.put("texte", ligne.texte());
        objet.put("qui", ligne.qui());
        objet.put("mentions", List.copyOf(ligne.mentions()));
        return objet;
    }
}
