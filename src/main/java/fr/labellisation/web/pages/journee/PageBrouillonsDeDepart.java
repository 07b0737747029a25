package fr.labellisation.web.pages.journee;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.labellisation.acces.camunda.Demarrable;
import fr.labellisation.lecture.taches.BrouillonsDeDepart;
import fr.labellisation.web.pages.journee.BrouillonsRendus.BrouillonEnvoye;
import java.security.Principal;
import java.util.Optional;
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

/** The same for the window in which a process is started: a draft for each that a person starts. */
@ConditionalOnWebApplication
@RestController
class PageBrouillonsDeDepart {
    private static final String ADRESSE = "/suivi/departs/{processus}/brouillon";

    private final BrouillonsDeDepart brouillons;
    private final BrouillonsRendus rendus;

    PageBrouillonsDeDepart(BrouillonsDeDepart brouillons, BrouillonsRendus rendus) {
        this.brouillons = brouillons;
        this.rendus = rendus;
    }

    /** @throws ResponseStatusException 404 for a process that nobody starts */
    @GetMapping(ADRESSE)
    BrouillonJson lire(Principal qui, @PathVariable String processus, CsrfToken jeton) {
        exiger(processus);
        return rendus.vu(qui, brouillons.de(processus, qui.getName()), jeton);
    }

    /** Answers 409 with the draft as it is now if its author has written it at another place since. */
    @PostMapping(ADRESSE)
    ResponseEntity<BrouillonJson> ecrire(
            Principal qui, @PathVariable String processus, @RequestBody BrouillonEnvoye envoye, CsrfToken jeton)
            throws JsonProcessingException {
        exiger(processus);
        return rendus.ecrire(
                qui,
                envoye,
                jeton,
                (valeurs, le) ->
                        Optional.of(brouillons.ecrire(processus, qui.getName(), envoye.version(), valeurs, le)));
    }

    @PostMapping(ADRESSE + "/jeter")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void jeter(Principal qui, @PathVariable String processus) {
        brouillons.oublier(processus, qui.getName());
    }

    private static void exiger(String processus) {
        if (!Demarrable.nomme(processus)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
