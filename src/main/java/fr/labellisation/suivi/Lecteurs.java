package fr.labellisation.suivi;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Comptes;
import fr.labellisation.acces.Role;
import java.security.Principal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who reads a page, and whether he may. A département that is not his is answered like one that does not exist. */
@Component
class Lecteurs {
    private final Comptes comptes;
    private final Annuaire annuaire;

    Lecteurs(Comptes comptes, Annuaire annuaire) {
        this.comptes = comptes;
        this.annuaire = annuaire;
    }

    /** May this person do it, in one of the départements he sees? */
    boolean peut(Principal qui, Geste geste) {
        return comptes.roles(qui.getName()).stream().anyMatch(geste::permisA);
    }

    /** @throws ResponseStatusException 403 if none of his roles allows it */
    void exiger(Principal qui, Geste geste) {
        if (!peut(qui, geste)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    /** @throws ResponseStatusException 403 if no role of his allows it, 404 if the département is none that he sees */
    void exiger(Principal qui, Geste geste, String departement) {
        exiger(qui, geste);
        if (!departements(qui).contains(departement)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    /** Départements that he sees, in order. */
    List<String> departements(Principal qui) {
        return annuaire.departementsDe(qui.getName());
    }

    boolean national(Principal qui) {
        return comptes.roles(qui.getName()).stream().anyMatch(Role::national);
    }
}
