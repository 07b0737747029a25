package fr.labellisation.web.pages.groupes;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What somebody types about a group or a meeting, as it came; null where nothing was said.
 *
 * @param groupe 0 for a new one
 * @param reunion 0 for a new one
 * @param version the one that was read
 */
public record SaisieDeGroupe(
        Long groupe,
        Long reunion,
        Integer version,
        String nom,
        String theme,
        String membres,
        String le,
        String lieu,
        String decide) {

    static final SaisieDeGroupe AUCUNE = new SaisieDeGroupe(0L, 0L, 0, null, null, null, null, null, null);

    public SaisieDeGroupe {
        groupe = Objects.requireNonNullElse(groupe, 0L);
        reunion = Objects.requireNonNullElse(reunion, 0L);
        version = Objects.requireNonNullElse(version, 0);
    }

    Map<String, Object> duGroupe() {
        Map<String, Object> valeurs = new HashMap<>();
        valeurs.put("nom", nom);
        valeurs.put("theme", theme);
        valeurs.put("membres", membres);
        return valeurs;
    }

    Map<String, Object> deLaReunion() {
        Map<String, Object> valeurs = new HashMap<>();
        valeurs.put("le", le);
        valeurs.put("lieu", lieu);
        valeurs.put("decide", decide);
        return valeurs;
    }
}
