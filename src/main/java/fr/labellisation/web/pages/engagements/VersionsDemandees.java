package fr.labellisation.web.pages.engagements;

import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.referentiel.complements.VersionsCompletees;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The versions of which a département may complete engagements, each as it was last published. */
@Component
class VersionsDemandees {
    private final Referentiels referentiels;
    private final VersionsCompletees completees;

    VersionsDemandees(Referentiels referentiels, VersionsCompletees completees) {
        this.referentiels = referentiels;
        this.completees = completees;
    }

    List<Referentiel> toutes() {
        return referentiels.tous().stream().filter(completees::futACompleter).toList();
    }

    /** @throws ResponseStatusException 404 for a version that is not there, or that leaves nothing to complete */
    Referentiel exiger(String version) {
        return referentiels
                .parId(version)
                .filter(completees::futACompleter)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
