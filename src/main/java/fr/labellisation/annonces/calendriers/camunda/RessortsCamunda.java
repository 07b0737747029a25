package fr.labellisation.annonces.calendriers.camunda;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Role;
import fr.labellisation.annonces.calendriers.Ressort;
import fr.labellisation.annonces.calendriers.Ressorts;
import fr.labellisation.socle.territoire.CodeSite;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;

/** Where somebody acts follows from the groups he is in: those of a site name it. */
@Component
class RessortsCamunda implements Ressorts {
    private final IdentityService identites;
    private final Annuaire annuaire;

    RessortsCamunda(IdentityService identites, Annuaire annuaire) {
        this.identites = identites;
        this.annuaire = annuaire;
    }

    @Override
    public Ressort de(String login) {
        List<String> groupes = identites.createGroupQuery().groupMember(login).list().stream()
                .map(Group::getId)
                .filter(Role::estTenuPar)
                .toList();
        boolean parSite = groupes.stream()
                .allMatch(groupe -> Role.duGroupe(groupe).orElseThrow().parSite());
        return new Ressort(annuaire.departementsDe(login), parSite ? sites(groupes) : List.of());
    }

    private static List<CodeSite> sites(List<String> groupes) {
        return groupes.stream()
                .map(groupe -> groupe.substring(0, groupe.indexOf('.')))
                .distinct()
                .map(CodeSite::new)
                .toList();
    }
}
