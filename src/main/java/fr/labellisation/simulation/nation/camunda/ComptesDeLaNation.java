package fr.labellisation.simulation.nation.camunda;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Role;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the accounts: one of the ministère, and everybody’s with the same password. */
@Component
public class ComptesDeLaNation {
    private static final String NOM = "Solène Arnoux";
    private static final String COURRIEL = "ministere@example.org";

    private final Annuaire annuaire;
    private final IdentityService identites;

    ComptesDeLaNation(Annuaire annuaire, IdentityService identites) {
        this.annuaire = annuaire;
        this.identites = identites;
    }

    /** The login of the ministère; the account is made the first time. */
    @Transactional
    public String ministere() {
        String compte = annuaire.personne(null, NOM, COURRIEL);
        annuaire.donnerRole(compte, Role.MINISTERE, null, null);
        return compte;
    }

    /** Gives this password to everybody but those of the first start. Answers how many there are. */
    @Transactional
    public int ouvrir(String motDePasse) {
        List<String> comptes = identites.createUserQuery().list().stream()
                .map(User::getId)
                .filter(compte -> !PremiersComptes.TOUS.contains(compte))
                .toList();
        annuaire.donnerMotDePasse(comptes, motDePasse);
        return comptes.size();
    }
}
