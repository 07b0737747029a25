package fr.labellisation.web.pages.travail;

import fr.labellisation.socle.formulaires.Champ;
import fr.labellisation.socle.formulaires.Texte;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * What was typed into some fields, checked for nothing but its size.
 *
 * @param parChamp clean texts by key; what is empty is left out
 */
record TextesTapes(Map<String, String> parChamp) {
    private static final int PLUS_LONG = 20_000;

    TextesTapes {
        parChamp = Map.copyOf(parChamp);
    }

    /**
     * @param typees as they were sent; what belongs to none of the fields is passed over
     * @throws ResponseStatusException 413 if one is too long to be kept
     */
    static TextesTapes de(List<Champ> champs, Map<?, ?> typees) {
        Map<String, String> valeurs = new HashMap<>();
        for (Champ champ : champs) {
            String texte = Texte.net(typees.get(champ.cle()) instanceof String tape ? tape : "");
            if (texte.length() > PLUS_LONG) {
                throw new ResponseStatusException(HttpStatus.PAYLOAD_TOO_LARGE);
            }
            boolean offert = champ.options().isEmpty() || champ.options().contains(texte);
            if (!texte.isEmpty() && offert) {
                valeurs.put(champ.cle(), texte);
            }
        }
        return new TextesTapes(valeurs);
    }
}
