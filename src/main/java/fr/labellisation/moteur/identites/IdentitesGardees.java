package fr.labellisation.moteur.identites;

import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.GardeDesComptes;
import fr.labellisation.acces.camunda.GardeDesComptes.Profil;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import java.util.Optional;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.identity.IdentityOperationResult;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityInfoEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * Who writes an account, and what. The engine lets each person write his own one, address and all, and would delete it for
 * him; an address says who somebody is, so it is the administrator's to write. What our own code writes, it has checked.
 */
class IdentitesGardees extends DbIdentityServiceProvider {
    private final GardeDesComptes garde;
    private final EmpreintePbkdf2 empreintes;

    IdentitesGardees(GardeDesComptes garde, EmpreintePbkdf2 empreintes) {
        this.garde = garde;
        this.empreintes = empreintes;
    }

    @Override
    public IdentityOperationResult saveUser(User utilisateur) {
        UserEntity compte = (UserEntity) utilisateur;
        Optional<Authentication> auteur = auteur();
        auteur.filter(qui -> administre(qui) || qui.getUserId().equals(compte.getId()))
                .ifPresent(qui -> controler(qui, compte));
        boolean nouveauMotDePasse = compte.hasNewPassword();
        IdentityOperationResult resultat = super.saveUser(compte);
        if (nouveauMotDePasse && auteur.isPresent()) {
            marquer(compte.getId(), !auteur.get().getUserId().equals(compte.getId()));
        }
        return resultat;
    }

    /** What neither an administrator nor the person himself writes, the engine refuses by its rights. */
    private void controler(Authentication auteur, UserEntity compte) {
        Profil voulu = new Profil(compte.getId(), compte.getFirstName(), compte.getLastName(), compte.getEmail());
        Optional<Profil> garde = this.garde.profil(compte.getId());
        if (compte.getRevision() > 0 && garde.filter(voulu::equals).isPresent()) {
            return;
        }
        if (!administre(auteur)) {
            throw new SaisieRefusee(
                    "Les noms et les adresses sont écrits par l’administrateur. Demandez-lui ce changement.");
        }
        Profil retenu = controle(voulu, garde);
        compte.setFirstName(retenu.prenom());
        compte.setLastName(retenu.nom());
        compte.setEmail(retenu.courriel());
    }

    /** Admin shows a no-break space as it is spelled in HTML. */
    private Profil controle(Profil voulu, Optional<Profil> garde) {
        try {
            return this.garde.controler(voulu, garde);
        } catch (SaisieRefusee refus) {
            throw new SaisieRefusee(refus.raisons().stream()
                    .map(raison -> raison.replace('\u00a0', ' '))
                    .toList());
        }
    }

    /** Who leads the work of a département is remembered with the instant at which he began, whatever road gave him the role. */
    @Override
    public IdentityOperationResult createMembership(String compte, String groupe) {
        if (unReferent(groupe)) {
            noter(
                    compte,
                    GardeDesComptes.REFERENT_DEPUIS,
                    ClockUtil.getCurrentTime().toInstant().toString());
        }
        return super.createMembership(compte, groupe);
    }

    @Override
    public IdentityOperationResult deleteMembership(String compte, String groupe) {
        if (unReferent(groupe)) {
            oublier(compte, GardeDesComptes.REFERENT_DEPUIS);
        }
        return super.deleteMembership(compte, groupe);
    }

    private static boolean unReferent(String groupe) {
        return Role.departementDuGroupe(groupe).isPresent()
                && Role.duGroupe(groupe).filter(Role.REFERENT_QUALITE::equals).isPresent();
    }

    private static void noter(String compte, String cle, String valeur) {
        Context.getCommandContext()
                .getIdentityInfoManager()
                .setUserInfo(compte, null, IdentityInfoEntity.TYPE_USERINFO, cle, valeur, null, null);
    }

    private static void oublier(String compte, String cle) {
        Context.getCommandContext().getIdentityInfoManager().deleteUserInfoByUserIdAndKey(compte, cle);
    }

    /** A password that somebody else gave is to be changed by its owner; one that he chose himself is not. */
    private static void marquer(String compte, boolean aChanger) {
        if (aChanger) {
            noter(compte, GardeDesComptes.MOT_DE_PASSE_A_CHANGER, "oui");
        } else {
            oublier(compte, GardeDesComptes.MOT_DE_PASSE_A_CHANGER);
        }
    }

    @Override
    public IdentityOperationResult deleteUser(String compte) {
        if (auteur().filter(qui -> !administre(qui) && qui.getUserId().equals(compte))
                .isPresent()) {
            throw new SaisieRefusee("Un compte est supprimé par l’administrateur.");
        }
        return super.deleteUser(compte);
    }

    /** Takes as long for an account that does not exist, or that has no password, as for any other. */
    @Override
    public boolean checkPassword(String identifiant, String motDePasse) {
        UserEntity compte = motDePasse == null ? null : findUserById(identifiant);
        if (compte == null || compte.getPassword() == null) {
            comparerAuLeurre(String.valueOf(motDePasse));
            return false;
        }
        boolean juste = matchPassword(motDePasse, compte);
        if (!empreintes.aJour(compte.getPassword())) {
            if (juste) {
                garderAuGoutDuJour(compte, motDePasse);
            } else {
                comparerAuLeurre(motDePasse);
            }
        }
        return juste;
    }

    private void comparerAuLeurre(String motDePasse) {
        Context.getProcessEngineConfiguration().getPasswordManager().check(motDePasse, empreintes.leurre());
    }

    private void garderAuGoutDuJour(UserEntity compte, String motDePasse) {
        UserEntity refait = new UserEntity(compte.getId());
        refait.setPassword(motDePasse);
        refait.encryptPassword();
        garde.remplacerEmpreinte(compte.getId(), compte.getPassword(), refait.getPassword(), refait.getSalt());
    }

    private static boolean administre(Authentication auteur) {
        return auteur.getGroupIds() != null && auteur.getGroupIds().contains(Role.ADMINISTRATEUR.code());
    }

    /** The person who asks it of the engine; empty where our own code does. */
    private static Optional<Authentication> auteur() {
        CommandContext contexte = Context.getCommandContext();
        return Optional.ofNullable(contexte.getAuthentication())
                .filter(qui -> qui.getUserId() != null && contexte.isAuthorizationCheckEnabled());
    }
}
