package fr.labellisation.simulation.rejeu.deroulement;

import fr.labellisation.acces.Personne;
import fr.labellisation.acces.Role;
import fr.labellisation.simulation.rejeu.fichier.Cas;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;

/** The persons of a case: one invented person for each role and site; each task is done by one who holds its role. */
final class Acteurs {
    private final OutilsDuRejeu services;
    private final Cas cas;
    private final AttributionDesRoles distribution;
    private int invites;

    Acteurs(OutilsDuRejeu services, Cas cas, AttributionDesRoles distribution) {
        this.services = services;
        this.cas = cas;
        this.distribution = distribution;
    }

    /** Opens the département, and gives every role but that of the référent, whom a task of the path names. */
    void installer() {
        services.annuaire()
                .ouvrirDepartement(
                        new CodeDepartement(cas.departement()),
                        cas.codesDesSites().stream().map(CodeSite::new).toList());
        for (Role role : Role.values()) {
            if (role.parSite()) {
                cas.codesDesSites().forEach(site -> duRole(role, site));
            } else if (!role.national() && role != Role.REFERENT_QUALITE) {
                duRole(role, null);
            }
        }
    }

    /** Whoever holds the role; an invented person if nobody does. */
    Personne duRole(Role role, String site) {
        String groupe = role.groupe(new CodeDepartement(cas.departement()), CodeSite.ouNul(site));
        return services.annuaire().titulaires(groupe).stream().findFirst().orElseGet(() -> {
            PersonneInventee inventee = distribution.pour(role, site, invites);
            String id = services.annuaire()
                    .personne(new CodeDepartement(cas.departement()), inventee.nom(), inventee.courriel());
            services.annuaire().donnerRole(id, role, new CodeDepartement(cas.departement()), CodeSite.ouNul(site));
            invites++;
            return services.annuaire().trouver(id).orElseThrow();
        });
    }

    /** Someone who may do the task: whom it is assigned to, else one of its groups. */
    Personne pour(Task tache) {
        if (tache.getAssignee() != null) {
            return services.annuaire().trouver(tache.getAssignee()).orElseThrow();
        }
        List<String> groupes = services.taches().getIdentityLinksForTask(tache.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
        return groupes.stream()
                .flatMap(groupe -> services.annuaire().titulaires(groupe).stream())
                .findFirst()
                .orElseGet(() -> nouveau(tache, groupes));
    }

    private Personne nouveau(Task tache, List<String> groupes) {
        String groupe = groupes.stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No candidate group on " + tache.getTaskDefinitionKey()));
        Role role = Role.duGroupe(groupe).orElseThrow(() -> new IllegalStateException("Unknown group " + groupe));
        return duRole(role, groupe.substring(0, groupe.lastIndexOf('.')));
    }

    /** Does something in the name of the person, with his rights only. */
    <T> T auNomDe(Personne personne, Supplier<T> action) {
        List<String> groupes = services.identites().createGroupQuery().groupMember(personne.id()).list().stream()
                .map(Group::getId)
                .toList();
        List<String> departements = services.annuaire().departementsDe(personne.id());
        services.identites().setAuthentication(personne.id(), groupes, departements);
        try {
            return action.get();
        } finally {
            services.identites().clearAuthentication();
        }
    }

    /** Everyone who holds a role in the case now, once for each role. */
    List<PersonneInventee> tous() {
        List<PersonneInventee> tous = new ArrayList<>();
        for (Role role : Role.values()) {
            if (role.parSite()) {
                cas.codesDesSites().forEach(site -> tous.addAll(titulaires(role, site)));
            } else if (!role.national()) {
                tous.addAll(titulaires(role, null));
            }
        }
        return tous;
    }

    private List<PersonneInventee> titulaires(Role role, String site) {
        return services
                .annuaire()
                .titulaires(role.groupe(new CodeDepartement(cas.departement()), CodeSite.ouNul(site)))
                .stream()
                .map(personne -> new PersonneInventee(personne.id(), personne.nom(), personne.courriel(), role, site))
                .toList();
    }
}
