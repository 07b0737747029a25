package fr.labellisation.acces;

import java.util.List;

/**
 * An account as a person is shown it, who has to say whether he means it.
 *
 * @param roles what its person is, and where; empty where nobody has given it a role
 */
public record Compte(Personne personne, List<String> roles) {

    /** « compte camille.renard de Camille Renard, chef de service (91-evry) ». */
    public String enClair() {
        return "compte %s de %s, %s"
                .formatted(
                        personne.id(),
                        personne.nom().isEmpty() ? "personne de ce nom" : personne.nom(),
                        roles.isEmpty() ? "sans rôle" : String.join(", ", roles));
    }
}
