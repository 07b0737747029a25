package fr.labellisation.acces.processus;

import fr.labellisation.acces.Personne;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Accounts of the engine. */
@Component
class ComptesCamunda {
    /** Kept with the account while its password was given by somebody else than its owner. */
    private static final String A_CHANGER = "mot-de-passe-a-changer";

    private final IdentityService identites;

    ComptesCamunda(IdentityService identites) {
        this.identites = identites;
    }

    boolean existe(String utilisateur) {
        return identites.createUserQuery().userId(utilisateur).count() > 0;
    }

    /** Creates the account with a password that its owner must change. */
    void creer(Personne personne, String motDePasse) {
        User utilisateur = identites.newUser(personne.id());
        String[] nom = personne.nom().split(" ", 2);
        utilisateur.setFirstName(nom.length > 1 ? nom[0] : "");
        utilisateur.setLastName(nom[nom.length - 1]);
        utilisateur.setEmail(personne.courriel());
        utilisateur.setPassword(motDePasse);
        identites.saveUser(utilisateur);
        identites.setUserInfo(personne.id(), A_CHANGER, "oui");
    }
}
