package fr.labellisation.annonces.absences.camunda;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Personne;
import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the card of a task says to the deputy: « suppléance de Camille Renard ». */
@Component
public class NoteDeSuppleance {
    /** Variable of the task that holds the note. */
    public static final String VARIABLE = "suppleance";

    private final Annuaire annuaire;

    NoteDeSuppleance(Annuaire annuaire) {
        this.annuaire = annuaire;
    }

    /** @param absents logins of those whom the deputy replaces, at least one */
    String de(Collection<String> absents) {
        return "suppléance de "
                + absents.stream()
                        .distinct()
                        .map(login -> annuaire.trouver(login).map(Personne::nom).orElse(login))
                        .collect(Collectors.joining(", "));
    }
}
