package fr.labellisation.web.pages.journee;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.lecture.taches.Brouillon;
import fr.labellisation.lecture.taches.BrouillonChange;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.web.lignes.EnClair;
import java.security.Principal;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** A draft as it goes to Tasklist and comes from it, whatever the form is of. */
@Component
class BrouillonsRendus {
    /** In characters: well above the longest form whose rows are filled to the brim. */
    private static final int TAILLE = 200_000;

    private final ObjectMapper json;
    private final HeureLocale heure;

    BrouillonsRendus(ObjectMapper json, HeureLocale heure) {
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

    /** What writes a draft; empty if its author has nothing to write there. */
    interface Ecriture {
        Optional<Brouillon> ecrire(String valeurs, OffsetDateTime le) throws BrouillonChange;
    }

    /**
     * Answers 409 with the draft as it is now if its author has written it at another place since, 404 where he has none to write, 400 for
     * what is no draft and 413 for one that is too long.
     */
    ResponseEntity<BrouillonJson> ecrire(Principal qui, BrouillonEnvoye envoye, CsrfToken jeton, Ecriture ecriture)
            throws JsonProcessingException {
        if (envoye.valeurs() == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        String valeurs = json.writeValueAsString(envoye.valeurs());
        if (valeurs.length() > TAILLE) {
            throw new ResponseStatusException(HttpStatus.PAYLOAD_TOO_LARGE);
        }
        try {
            return ecriture.ecrire(valeurs, heure.maintenant(HeureLocale.NATION).toOffsetDateTime())
                    .map(brouillon -> ResponseEntity.ok(vu(qui, brouillon, jeton)))
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        } catch (BrouillonChange change) {
            return ResponseEntity.status(HttpStatus.CONFLICT).body(vu(qui, change.actuel(), jeton));
        }
    }

    BrouillonJson vu(Principal qui, Brouillon brouillon, CsrfToken jeton) {
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
