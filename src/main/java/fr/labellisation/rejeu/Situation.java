package fr.labellisation.rejeu;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What an answer to a task depends on.
 *
 * @param site null for a task of the whole démarche
 * @param offerts what the form offers, by name: texts, lists, records as maps
 */
public record Situation(
        Cas cas,
        String tache,
        String site,
        LocalDate aujourdhui,
        Map<String, Object> offerts,
        DatesDuCas dates,
        FaitsDuCas faits) {

    /** The rows that the form offers under this name. */
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> lignes(String nom) {
        return offerts.get(nom) instanceof List<?> lignes ? (List<Map<String, Object>>) lignes : List.of();
    }

    String texte(String nom) {
        Object valeur = offerts.get(nom);
        return valeur == null ? "" : valeur.toString();
    }

    /** The first choice that the form offers under this name. */
    String premierChoix(String nom) {
        return lignes(nom).isEmpty() ? "" : String.valueOf(lignes(nom).get(0).get("value"));
    }
}
