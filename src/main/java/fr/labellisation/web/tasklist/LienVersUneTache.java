package fr.labellisation.web.tasklist;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * Address of a task in messages. Tasklist names the task behind a #, which a browser keeps to itself and a login in between
 * loses; this address survives it.
 */
@ConditionalOnWebApplication
@Controller
class LienVersUneTache {
    private static final String ID = "[A-Za-z0-9-]{1,64}";

    @GetMapping("/suivi/taches/{tache}")
    String ouvrir(@PathVariable String tache) {
        if (!tache.matches(ID)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/camunda/app/tasklist/default/#/?task=" + tache;
    }
}
