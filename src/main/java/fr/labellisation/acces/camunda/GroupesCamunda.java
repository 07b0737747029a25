package fr.labellisation.acces.camunda;

import static java.util.stream.Collectors.toSet;

import fr.labellisation.acces.Role;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
    void ouvrirTenant(CodeDepartement departement) {
        if (identites.createTenantQuery().tenantId(departement.valeur()).count() > 0) {
            return;
        }
        Tenant tenant = identites.newTenant(departement.valeur());
        tenant.setName("Département " + departement);
        identites.saveTenant(tenant);
        ouvrir(Role.MINISTERE.code(), Role.MINISTERE.libelle());
        identites.createTenantGroupMembership(departement.valeur(), Role.MINISTERE.code());
    }

    /** The local group of the role and the bare one that carries its rights. */
    void ouvrir(Role role, CodeDepartement departement, CodeSite site) {
        Map<String, String> noms = new LinkedHashMap<>();
        noms.put(role.code(), role.libelle());
        if (!role.national()) {
            String lieu = role.parSite() ? CodeSite.texte(site) : CodeDepartement.texte(departement);
            noms.put(role.groupe(departement, site), "%s (%s)".formatted(role.libelle(), lieu));
        }
        ouvrir(noms);
    }

    void ouvrir(String id, String nom) {
        ouvrir(Map.of(id, nom));
    }

    /** @param noms names by id; those that are there stay as they are */
    private void ouvrir(Map<String, String> noms) {
        Set<String> la = identites.createGroupQuery().groupIdIn(noms.keySet().toArray(String[]::new)).list().stream()
                .map(Group::getId)
                .collect(toSet());
        noms.forEach((id, nom) -> {
            if (!la.contains(id)) {
                Group groupe = identites.newGroup(id);
                groupe.setName(nom);
                groupe.setType(TYPE);
                identites.saveGroup(groupe);
            }
        });
    }

    void ajouter(String utilisateur, String... groupes) {
        List<String> siens = de(utilisateur);
        Stream.of(groupes)
                .distinct()
                .filter(groupe -> !siens.contains(groupe))
                .forEach(groupe -> identites.createMembership(utilisateur, groupe));
    }

    /** An account that was just made is in no département. */
    void ajouterUnNouveau(String utilisateur, CodeDepartement departement) {
        ouvrirTenant(departement);
        identites.createTenantUserMembership(departement.valeur(), utilisateur);
    }

    void ajouterAuTenant(String utilisateur, CodeDepartement departement) {
        ouvrirTenant(departement);
        if (identites
                        .createUserQuery()
                        .userId(utilisateur)
                        .memberOfTenant(departement.valeur())
                        .count()
                == 0) {
            identites.createTenantUserMembership(departement.valeur(), utilisateur);
        }
    }

    void retirer(String utilisateur, String groupe) {
        if (de(utilisateur).contains(groupe)) {
            identites.deleteMembership(utilisateur, groupe);
        }
    }

    /** What the person is, and where, as somebody reads it. */
    List<String> roles(String utilisateur) {
        return identites.createGroupQuery().groupMember(utilisateur).orderByGroupName().asc().list().stream()
                .filter(groupe -> Role.estTenuPar(groupe.getId()))
                .map(Group::getName)
                .toList();
    }

    List<String> de(String utilisateur) {
        return identites.createGroupQuery().groupMember(utilisateur).list().stream()
                .map(Group::getId)
                .toList();
    }
}
