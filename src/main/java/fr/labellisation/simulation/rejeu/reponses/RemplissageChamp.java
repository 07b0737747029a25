package fr.labellisation.simulation.rejeu.reponses;

import fr.labellisation.socle.formulaires.Champ;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A valid value for a mandatory field of which nothing else is known. */
final class RemplissageChamp {
    /** Messages are addressed to it. */
    private static final String NOM = "nom";

    private static final String PERSONNE_INVENTEE = "Camille Vidal";

    Object valeur(Champ champ, LocalDate aujourdhui) {
        return switch (champ.genre()) {
            case TEXTE, TEXTE_LONG -> texte(champ);
            case COURRIEL -> "contact@example.org";
            case DATE -> aujourdhui.toString();
            case ENTIER -> "1";
            case OUI -> "true";
            case CHOIX -> champ.options().isEmpty() ? "" : champ.options().get(0);
            case LISTE -> List.of();
            case LIGNES -> List.of(ligne(champ, aujourdhui));
        };
    }

    private static String texte(Champ champ) {
        if (NOM.equals(champ.cle())) {
            return PERSONNE_INVENTEE;
        }
        String phrase = champ.libelle() + "\u00a0: rien de particulier.";
        return phrase.length() <= champ.taille() ? phrase : phrase.substring(0, champ.taille());
    }

    private Map<String, Object> ligne(Champ champ, LocalDate aujourdhui) {
        Map<String, Object> ligne = new LinkedHashMap<>();
        champ.colonnes().stream()
                .filter(Champ::obligatoire)
                .forEach(colonne -> ligne.put(colonne.cle(), valeur(colonne, aujourdhui)));
        return ligne;
    }
}
