package fr.labellisation.socle.installation;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Open to everyone, for probes: whether the process lives, and whether it can serve. One that lives without its database is not to
 * be started again; it is to be left alone until the database is back.
 */
@RestController
@ConditionalOnWebApplication
class Sante {
    private final ApplicationAvailability etat;
    private final SondeDeLaBase base;

    Sante(ApplicationAvailability etat, SondeDeLaBase base) {
        this.etat = etat;
        this.base = base;
    }

    /** Whether it can serve. */
    @GetMapping({"/sante", "/sante/pret"})
    ResponseEntity<String> pret() {
        ReadinessState dit = etat.getState(ReadinessState.class);
        if (dit == null) {
            return reponse(false, "KO\u00a0: le service se prépare.");
        }
        if (dit == ReadinessState.REFUSING_TRAFFIC) {
            return reponse(false, "KO\u00a0: le service s’arrête.");
        }
        return reponse(base.repond(), "KO\u00a0: la base ne répond pas.");
    }

    /** Whether it is worth keeping; while it prepares itself too. */
    @GetMapping("/sante/vivant")
    ResponseEntity<String> vivant() {
        return reponse(etat.getState(LivenessState.class, LivenessState.CORRECT) == LivenessState.CORRECT, "KO");
    }

    private static ResponseEntity<String> reponse(boolean bonne, String defaut) {
        return ResponseEntity.status(bonne ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .contentType(MediaType.valueOf("text/plain;charset=UTF-8"))
                .body(bonne ? "OK" : defaut);
    }
}
