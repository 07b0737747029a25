package fr.labellisation.annonces.courriel;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Personne;
import fr.labellisation.acces.Role;
import fr.labellisation.socle.territoire.CodeDepartement;
import org.springframework.stereotype.Component;

/** Whom an answer to a message of a département reaches: its référent qualité. */
@Component
public class Referents {
    private final Annuaire annuaire;

    /** @param annuaire where the référents are found */
    public Referents(Annuaire annuaire) {
        this.annuaire = annuaire;
    }

    /** His address; null while the département has no référent with one. */
    public String adresse(CodeDepartement departement) {
        return annuaire.titulaires(Role.REFERENT_QUALITE.groupe(departement, null)).stream()
                .map(Personne::courriel)
                .filter(courriel -> AdresseCourriel.defaut(courriel).isEmpty())
                .findFirst()
                .orElse(null);
    }
}
