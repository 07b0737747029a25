package fr.labellisation.simulation.rejeu.reponses;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Lays what a fact says over the plainest answer: what it names replaces, the rest stays. */
public final class SaisieDuFait {
    /** Rows that are about something known: a row of the fact replaces the row about the same thing. */
    private static final Map<String, String> CLES_DES_LIGNES =
            Map.of("evaluations", "engagement", "actions", "ecart", "reponses", "constat");

    private SaisieDuFait() {}

    public static Map<String, Object> surLaBaseDe(Map<String, Object> parDefaut, Map<String, Object> donnees) {
        Map<String, Object> saisie = new LinkedHashMap<>(parDefaut);
        donnees.forEach((cle, valeur) -> saisie.put(cle, fondre(cle, parDefaut.get(cle), valeur)));
        return saisie;
    }

    private static Object fondre(String cle, Object parDefaut, Object donnee) {
        String cleDesLignes = CLES_DES_LIGNES.get(cle);
        if (cleDesLignes == null || !(parDefaut instanceof List<?> lignes) || !(donnee instanceof List<?> nouvelles)) {
            return donnee;
        }
        List<Object> fondues = new ArrayList<>(lignes);
        for (Object nouvelle : nouvelles) {
            fondues.removeIf(ligne -> Objects.equals(champ(ligne, cleDesLignes), champ(nouvelle, cleDesLignes)));
            fondues.add(nouvelle);
        }
        return fondues;
    }

    private static Object champ(Object ligne, String cle) {
        return ligne instanceof Map<?, ?> carte && carte.get(cle) != null
                ? carte.get(cle).toString()
                : null;
    }
}
