package fr.labellisation.annonces.courriel;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Role;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whom an answer to a message of a département reaches: its référent qualité. */
@Component
public class Referents {
    private final Annuaire annuaire;

    /** @param annuaire where the référents are found */
    public Referents(Annuaire annuaire) {
        this.annuaire = annuaire;
    }

    /** Empty while the département has no référent with an address. */
    public Optional<Contact> du(CodeDepartement departement) {
        return annuaire.titulaires(Role.REFERENT_QUALITE.groupe(departement, null)).stream()
                .filter(referent -> AdresseCourriel.defaut(referent.courriel()).isEmpty())
                .map(referent -> new Contact(referent.nom(), referent.courriel()))
                .findFirst();
    }
}
