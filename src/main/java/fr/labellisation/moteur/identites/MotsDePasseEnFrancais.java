package fr.labellisation.moteur.identites;

import fr.labellisation.acces.camunda.ReglesMotDePasse;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

/** Says what is asked of a password where it breaks a rule; the engine says in English that it does. */
class MotsDePasseEnFrancais extends IdentityServiceImpl {

    @Override
    public void saveUser(User utilisateur) {
        boolean conforme = commandExecutor.execute(contexte -> {
            UserEntity compte = (UserEntity) utilisateur;
            return !compte.hasNewPassword()
                    || !contexte.getProcessEngineConfiguration().isEnablePasswordPolicy()
                    || compte.checkPasswordAgainstPolicy();
        });
        if (!conforme) {
            throw new SaisieRefusee(ReglesMotDePasse.TOUTES);
        }
        super.saveUser(utilisateur);
    }
}
