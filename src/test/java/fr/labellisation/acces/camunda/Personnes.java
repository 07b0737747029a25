package fr.labellisation.acces.camunda;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Role;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;

/** Two départements with a few persons each and one running path; every password is {@link #MOT_DE_PASSE}. */
public final class Personnes {
    public static final String MOT_DE_PASSE = "Un-vrai-mot-2-passe";
    public static final String PROCESSUS = "ParcoursDEssai";

    private final Annuaire annuaire;
    private final IdentityService identites;

    public Personnes(Annuaire annuaire, IdentityService identites) {
        this.annuaire = annuaire;
        this.identites = identites;
        annuaire.ouvrirDepartement(new CodeDepartement("91"), List.of(new CodeSite("91-evry")));
        annuaire.ouvrirDepartement(new CodeDepartement("94"), List.of(new CodeSite("94-creteil")));
    }

    /** An account that has already chosen its password. */
    public String avec(Role role, String departement) {
        String lieu = role.national() ? null : departement;
        String id = annuaire.personne(
                CodeDepartement.ouNul(lieu), role.libelle() + " Essai", role.code() + departement + "@exemple.fr");
        String site = "91".equals(departement) ? "91-evry" : "94-creteil";
        annuaire.donnerRole(id, role, CodeDepartement.ouNul(lieu), role.parSite() ? new CodeSite(site) : null);
        ouvrir(id);
        return id;
    }

    public void ouvrir(String id) {
        // Given again it would be another one, and end the sessions that it opened.
        if (!identites.checkPassword(id, MOT_DE_PASSE)) {
            User utilisateur = identites.createUserQuery().userId(id).singleResult();
            utilisateur.setPassword(MOT_DE_PASSE);
            identites.saveUser(utilisateur);
        }
        identites.deleteUserInfo(id, GardeDesComptes.MOT_DE_PASSE_A_CHANGER);
    }

    /** A path of one task for the référent of 91, with a timer beside it. */
    public static ProcessInstance parcours(RepositoryService depot, RuntimeService marche, String departement) {
        depot.createDeployment()
                .name("essai " + departement)
                .tenantId(departement)
                .enableDuplicateFiltering(true)
                .addModelInstance(
                        "essai.bpmn",
                        Bpmn.createExecutableProcess(PROCESSUS)
                                .camundaHistoryTimeToLive(30)
                                .startEvent()
                                .userTask("TacheDEssai")
                                .camundaCandidateGroups("${departement}.referent-qualite")
                                .boundaryEvent("Echeance_Essai")
                                .cancelActivity(false)
                                .timerWithDuration("P10D")
                                .endEvent()
                                .moveToActivity("TacheDEssai")
                                .endEvent()
                                .done())
                .deploy();
        return marche.createProcessInstanceByKey(PROCESSUS)
                .processDefinitionTenantId(departement)
                .setVariable(VariablesCommunes.DEPARTEMENT.nom(), departement)
                .execute();
    }
}
