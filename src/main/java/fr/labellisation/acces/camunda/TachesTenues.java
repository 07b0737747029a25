package fr.labellisation.acces.camunda;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Personne;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import org.springframework.stereotype.Component;

/**
 * A task that somebody holds is completed by nobody else. To the engine each member of its group may; Tasklist and the pages offer
 * it to the holder alone, and a program that asks the engine’s API is told the same.
 */
@Component
public class TachesTenues {
    private final Annuaire annuaire;

    TachesTenues(Annuaire annuaire) {
        this.annuaire = annuaire;
    }

    /**
     * @param titulaire who holds the task; null if nobody does, and each member of its group may complete it
     * @param auteur who completes it; null for the engine itself, which completes any
     * @throws SaisieRefusee if somebody else holds it, with his name
     */
    public void exigerLaSienne(String titulaire, String auteur) {
        if (titulaire != null && auteur != null && !titulaire.equals(auteur)) {
            throw new SaisieRefusee(
                    "%s tient cette tâche\u00a0: personne d’autre ne peut la terminer. Demandez-lui de la terminer, ou de la"
                            + " rendre.",
                    annuaire.trouver(titulaire).map(Personne::nom).orElse(titulaire));
        }
    }
}
