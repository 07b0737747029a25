package fr.labellisation.acces.camunda;

import fr.labellisation.acces.Role;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.springframework.stereotype.Component;

/** Groups and tenants of the engine; every write does nothing where it is already so. */
@Component
class GroupesCamunda {
    private static final String TYPE = "Rôle";

    private final IdentityService identites;

    GroupesCamunda(IdentityService identites) {
        this.identites = identites;
    }

    /** The département and, of it, the sight that the ministère has on all of them. */
    void ouvrirTenant(String departement) {
        if (identites.createTenantQuery().tenantId(departement).count() > 0) {
            return;
        }
        Tenant tenant = identites.newTenant(departement);
        tenant.setName("Département " + departement);
        identites.saveTenant(tenant);
        ouvrir(Role.MINISTERE.code(), Role.MINISTERE.libelle());
        identites.createTenantGroupMembership(departement, Role.MINISTERE.code());
    }

    /** The local group of the role and the bare one that carries its rights. */
    void ouvrir(Role role, String departement, String site) {
        ouvrir(role.code(), role.libelle());
        if (!role.national()) {
            String lieu = role.parSite() ? site : departement;
            ouvrir(role.groupe(departement, site), "%s (%s)".formatted(role.libelle(), lieu));
        }
    }

    void ouvrir(String id, String nom) {
        if (identites.createGroupQuery().groupId(id).count() == 0) {
            Group groupe = identites.newGroup(id);
            groupe.setName(nom);
            groupe.setType(TYPE);
            identites.saveGroup(groupe);
        }
    }

    void ajouter(String utilisateur, String groupe) {
        if (!de(utilisateur).contains(groupe)) {
            identites.createMembership(utilisateur, groupe);
        }
    }

    void ajouterAuTenant(String utilisateur, String departement) {
        ouvrirTenant(departement);
        if (identites
                        .createUserQuery()
                        .userId(utilisateur)
                        .memberOfTenant(departement)
                        .count()
                == 0) {
            identites.createTenantUserMembership(departement, utilisateur);
        }
    }

    void retirer(String utilisateur, String groupe) {
        if (de(utilisateur).contains(groupe)) {
            identites.deleteMembership(utilisateur, groupe);
        }
    }

    List<String> de(String utilisateur) {
        return identites.createGroupQuery().groupMember(utilisateur).list().stream()
                .map(Group::getId)
                .toList();
    }
}
