package fr.labellisation.web.pages.travail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.labellisation.lecture.travail.FeuilleRendue;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.tableur.FauteDeFeuille;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/**
 * The page that shows what a sheet changes before anything is written. It sends the rows that were left ticked back as they
 * were read, so that the sheet need not be kept meanwhile.
 */
@Component
public class ApercuDeFeuille {
    /** Parameter under which the page sends its rows back. */
    public static final String LIGNE = "ligne";

    private final ObjectMapper json;

    ApercuDeFeuille(ObjectMapper json) {
        this.json = json;
    }

    /**
     * @param retour address that the sheet was given at, without « /feuille »
     * @param lignes what each change writes, in their order; each is read again by {@link #lire}
     * @return name of the view
     */
    public String montrer(Model page, String retour, String nom, String lieu, FeuilleRendue rendue, List<?> lignes) {
        page.addAttribute("retour", retour);
        page.addAttribute("ecrire", retour + "/feuille/ecrire");
        page.addAttribute("nom", nom);
        page.addAttribute("nomDuSite", lieu);
        page.addAttribute("rendue", rendue);
        page.addAttribute("codees", lignes.stream().map(this::coder).toList());
        return "travail/feuille";
    }

    /** A sheet that could not be read as a whole: it changes nothing, and says why. */
    public static FeuilleRendue refusee(SaisieRefusee refus) {
        return new FeuilleRendue(
                List.of(),
                0,
                refus.raisons().stream()
                        .map(raison -> new FauteDeFeuille("", raison))
                        .toList());
    }

    /** @throws ResponseStatusException 400 if the page did not send it */
    public <L> L lire(String codee, Class<L> genre) {
        try {
            L ligne = json.readValue(codee, genre);
            if (ligne == null) {
                throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
            }
            return ligne;
        } catch (JsonProcessingException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, e);
        }
    }

    private String coder(Object ligne) {
        try {
            return json.writeValueAsString(ligne);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
