package fr.labellisation.web.pages.journee;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.lecture.taches.Brouillon;
import fr.labellisation.lecture.taches.BrouillonChange;
import fr.labellisation.lecture.taches.Brouillons;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.web.lignes.EnClair;
import java.security.Principal;
import java.time.ZonedDateTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * What Tasklist asks of us while somebody types into the form of a task: his draft is kept, and found again at another machine. For
 * who does not hold the task there is none.
 */
@ConditionalOnWebApplication
@RestController
class PageBrouillons {
    private static final String ADRESSE = "/suivi/taches/{tache}/brouillon";

    /** In characters: well above the longest form whose rows are filled to the brim. */
    private static final int TAILLE = 200_000;

    private final Brouillons brouillons;
    private final ObjectMapper json;
    private final HeureLocale heure;

    PageBrouillons(Brouillons brouillons, ObjectMapper json, HeureLocale heure) {
        this.brouillons = brouillons;
        this.json = json;
        this.heure = heure;
    }

    /**
     * A draft that is handed in.
     *
     * @param version the one that its author had before him
     * @param valeurs what the form holds
     */
    record BrouillonEnvoye(int version, ObjectNode valeurs) {}

    @GetMapping(ADRESSE)
    BrouillonJson lire(Principal qui, @PathVariable String tache, CsrfToken jeton) {
        return brouillons
                .de(tache, qui.getName())
                .map(brouillon -> vu(qui, brouillon, jeton))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Answers 409 with the draft as it is now if its author has written it at another place since. */
    @PostMapping(ADRESSE)
    ResponseEntity<BrouillonJson> ecrire(
            Principal qui, @PathVariable String tache, @RequestBody BrouillonEnvoye envoye, CsrfToken jeton)
            throws JsonProcessingException {
        if (envoye.valeurs() == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        String valeurs = json.writeValueAsString(envoye.valeurs());
        if (valeurs.length() > TAILLE) {
            throw new ResponseStatusException(HttpStatus.PAYLOAD_TOO_LARGE);
        }
        try {
            return brouillons
                    .ecrire(
                            tache,
                            qui.getName(),
                            envoye.version(),
                            valeurs,
                            heure.maintenant(HeureLocale.NATION).toOffsetDateTime())
                    .map(brouillon -> ResponseEntity.ok(vu(qui, brouillon, jeton)))
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        } catch (BrouillonChange change) {
            return ResponseEntity.status(HttpStatus.CONFLICT).body(vu(qui, change.actuel(), jeton));
        }
    }

    @PostMapping(ADRESSE + "/jeter")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void jeter(Principal qui, @PathVariable String tache) {
        brouillons.jeter(tache, qui.getName());
    }

    private BrouillonJson vu(Principal qui, Brouillon brouillon, CsrfToken jeton) {
        return new BrouillonJson(
                qui.getName(),
                jeton.getToken(),
                brouillon.version(),
                quand(brouillon),
                brouillon.valeurs().isEmpty() ? "{}" : brouillon.valeurs());
    }

    /** « du 3 novembre 2013 à 10 h 12 », « de 10 h 12 » today; empty while nothing is written. */
    private String quand(Brouillon brouillon) {
        if (brouillon.le() == null) {
            return "";
        }
        CodeDepartement departement = brouillon.departement();
        ZonedDateTime ici = heure.maintenant(departement == null ? HeureLocale.NATION : departement);
        return new EnClair(ici.getZone(), ici.toLocalDate())
                .moment(brouillon.le())
                .replaceFirst("^le ", "du ")
                .replaceFirst("^à ", "de ");
    }
}
