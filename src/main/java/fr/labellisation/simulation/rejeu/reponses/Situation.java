package fr.labellisation.simulation.rejeu.reponses;

import fr.labellisation.simulation.rejeu.fichier.Cas;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What an answer to a task depends on.
 *
 * @param site null for a task of the whole démarche
 * @param offerts what the form offers, by name: texts, lists, records as maps; read only for an answer that depends on it
 */
public record Situation(
        Cas cas,
        String tache,
        String site,
        LocalDate aujourdhui,
        Supplier<Map<String, Object>> offerts,
        DatesDuCas dates) {

    /** The rows that the form offers under this name. */
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> lignes(String nom) {
        return offerts.get().get(nom) instanceof List<?> lignes ? (List<Map<String, Object>>) lignes : List.of();
    }

    String texte(String nom) {
        Object valeur = offerts.get().get(nom);
        return valeur == null ? "" : valeur.toString();
    }

    /** The first choice that the form offers under this name. */
    String premierChoix(String nom) {
        return lignes(nom).isEmpty() ? "" : String.valueOf(lignes(nom).get(0).get("value"));
    }
}
