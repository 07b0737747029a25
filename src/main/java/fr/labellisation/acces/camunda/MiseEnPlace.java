package fr.labellisation.acces.camunda;

import fr.labellisation.acces.Personne;
import fr.labellisation.acces.Role;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the table of rights into the engine at each start, before the first request, and makes the first accounts. */
@Component
class MiseEnPlace implements SmartInitializingSingleton {
    /** Nobody can log in with it. The web applications want a member of this group, or they offer to create one. */
    static final String VERROU = "verrou-technique";

    private final IdentityService identites;
    private final AuthorizationService autorisations;
    private final GroupesCamunda groupes;
    private final ComptesCamunda comptes;
    private final PremierAdministrateur premier;
    private final TransactionTemplate transaction;

    MiseEnPlace(
            IdentityService identites,
            AuthorizationService autorisations,
            GroupesCamunda groupes,
            ComptesCamunda comptes,
            PremierAdministrateur premier,
            TransactionTemplate transaction) {
        this.identites = identites;
        this.autorisations = autorisations;
        this.groupes = groupes;
        this.comptes = comptes;
        this.premier = premier;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(etat -> {
            boolean vide = identites.createUserQuery().count() == 0;
            for (Role role : Role.values()) {
                groupes.ouvrir(role.code(), role.libelle());
                accorder(role);
            }
            verrouiller();
            if (vide) {
                premier.creer();
            }
        });
    }

    private void accorder(Role role) {
        List<Droits.Droit> voulus = Droits.de(role);
        List<Authorization> presents =
                autorisations.createAuthorizationQuery().groupIdIn(role.code()).list();
        presents.stream()
                .filter(present -> !automatique(role, present))
                .filter(present -> voulus.stream().noneMatch(voulu -> portent(present, voulu)))
                .forEach(present -> autorisations.deleteAuthorization(present.getId()));
        for (Droits.Droit voulu : voulus) {
            Authorization ligne = presents.stream()
                    .filter(present -> portent(present, voulu))
                    .findFirst()
                    .orElseGet(() -> nouvelle(role, voulu));
            ligne.setPermissions(voulu.permissions().toArray(Permission[]::new));
            autorisations.saveAuthorization(ligne);
        }
    }

    private Authorization nouvelle(Role role, Droits.Droit voulu) {
        Authorization ligne = autorisations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        ligne.setGroupId(role.code());
        ligne.setResource(voulu.ressource());
        ligne.setResourceId(voulu.id());
        return ligne;
    }

    /** The engine itself lets a group see itself and its tenants, and work on the tasks it is a candidate for. */
    private static boolean automatique(Role role, Authorization ligne) {
        int genre = ligne.getResourceType();
        return genre == Resources.GROUP.resourceType() && role.code().equals(ligne.getResourceId())
                || !Authorization.ANY.equals(ligne.getResourceId())
                        && Stream.of(Resources.TENANT, Resources.TASK)
                                .anyMatch(ressource -> genre == ressource.resourceType());
    }

    private static boolean portent(Authorization ligne, Droits.Droit droit) {
        return ligne.getAuthorizationType() == Authorization.AUTH_TYPE_GRANT
                && ligne.getResourceType() == droit.ressource().resourceType()
                && ligne.getResourceId().equals(droit.id());
    }

    private void verrouiller() {
        groupes.ouvrir(Groups.CAMUNDA_ADMIN, "Réservé au moteur : personne ne s’y connecte");
        if (!comptes.existe(VERROU)) {
            comptes.creerFerme(new Personne(VERROU, "Verrou technique", ""));
        }
        groupes.ajouter(VERROU, Groups.CAMUNDA_ADMIN);
        interdire(Resources.USER, VERROU);
        interdire(Resources.GROUP, Groups.CAMUNDA_ADMIN);
        interdire(Resources.GROUP_MEMBERSHIP, Groups.CAMUNDA_ADMIN);
    }

    /** Even to administrators: whoever is in that group passes every check, and is therefore refused at the login. */
    private void interdire(Resources ressource, String id) {
        var requete =
                autorisations.createAuthorizationQuery().resourceType(ressource).resourceId(id);
        if (requete.groupIdIn(Role.ADMINISTRATEUR.code()).count() == 0) {
            Authorization ligne = autorisations.createNewAuthorization(Authorization.AUTH_TYPE_REVOKE);
            ligne.setGroupId(Role.ADMINISTRATEUR.code());
            ligne.setResource(ressource);
            ligne.setResourceId(id);
            ligne.setPermissions(new Permission[] {Permissions.ALL});
            autorisations.saveAuthorization(ligne);
        }
    }
}
