package fr.labellisation.web.pages.journee;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.labellisation.lecture.taches.Brouillons;
import fr.labellisation.web.pages.journee.BrouillonsRendus.BrouillonEnvoye;
import java.security.Principal;
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

/**
 * What Tasklist asks of us while somebody types into the form of a task: his draft is kept, and found again at another machine. For
 * who does not hold the task there is none.
 */
@ConditionalOnWebApplication
@RestController
class PageBrouillons {
    private static final String ADRESSE = "/suivi/taches/{tache}/brouillon";

    private final Brouillons brouillons;
    private final BrouillonsRendus rendus;

    PageBrouillons(Brouillons brouillons, BrouillonsRendus rendus) {
        this.brouillons = brouillons;
        this.rendus = rendus;
    }

    /** Answers 204 where there is none: it is asked for whenever a task is looked at, held or not. */
    @GetMapping(ADRESSE)
    ResponseEntity<BrouillonJson> lire(Principal qui, @PathVariable String tache, CsrfToken jeton) {
        return brouillons
                .de(tache, qui.getName())
                .map(brouillon -> ResponseEntity.ok(rendus.vu(qui, brouillon, jeton)))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    /** Answers 409 with the draft as it is now if its author has written it at another place since. */
    @PostMapping(ADRESSE)
    ResponseEntity<BrouillonJson> ecrire(
            Principal qui, @PathVariable String tache, @RequestBody BrouillonEnvoye envoye, CsrfToken jeton)
            throws JsonProcessingException {
        return rendus.ecrire(
                qui,
                envoye,
                jeton,
                (valeurs, le) -> brouillons.ecrire(tache, qui.getName(), envoye.version(), valeurs, le));
    }

    @PostMapping(ADRESSE + "/jeter")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void jeter(Principal qui, @PathVariable String tache) {
        brouillons.jeter(tache, qui.getName());
    }
}
