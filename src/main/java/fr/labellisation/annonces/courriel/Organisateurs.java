package fr.labellisation.annonces.courriel;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Role;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who answers for the dated events of a département: its référent qualité. */
@Component
public class Organisateurs {
    private final Annuaire annuaire;

    Organisateurs(Annuaire annuaire) {
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
