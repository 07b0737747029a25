package fr.labellisation.parcours.entree.camunda;

import fr.labellisation.parcours.demarche.entree.EtapeAtteinte;
import fr.labellisation.parcours.demarche.processus.LabellisationPrefecture;
import fr.labellisation.parcours.demarche.processus.ParcoursSite;
import fr.labellisation.parcours.entree.ParcoursEnChemin;
import fr.labellisation.parcours.entree.SiteEnChemin;
import fr.labellisation.parcours.label.Label;
import fr.labellisation.parcours.label.processus.CycleLabel;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.springframework.stereotype.Component;

/** A path that is brought in begins at its step: the engine is asked to start there, and not to walk there. */
@Component
class ParcoursEnCheminCamunda implements ParcoursEnChemin {
    private final RuntimeService moteur;

    ParcoursEnCheminCamunda(RuntimeService moteur) {
        this.moteur = moteur;
    }

    @Override
    public void suivre(Label label) {
        moteur.createProcessInstanceByKey(CycleLabel.CLE)
                .businessKey(label.code())
                .setVariable(
                        VariablesCommunes.DEPARTEMENT.nom(),
                        label.site().departement().valeur())
                .setVariable(VariablesCommunes.DEMARCHE.nom(), label.demarche().valeur())
                .setVariable(VariablesCommunes.SITE.nom(), label.site().valeur())
                .setVariable(VariablesCommunes.REFERENTIEL.nom(), label.referentiel())
                .setVariable(VariablesCommunes.LABEL.nom(), label.code())
                .execute();
    }

    @Override
    public void entrer(
            CodeDepartement departement, CodeDemarche demarche, String referentiel, List<SiteEnChemin> sites) {
        moteur.createProcessInstanceByKey(LabellisationPrefecture.CLE)
                .businessKey(demarche.valeur())
                .setVariable(VariablesCommunes.DEPARTEMENT.nom(), departement.valeur())
                .setVariable(VariablesCommunes.DEMARCHE.nom(), demarche.valeur())
                .setVariable(VariablesCommunes.REFERENTIEL.nom(), referentiel)
                .startBeforeActivity(LabellisationPrefecture.Element.Jonction_DebutParcours.name())
                .execute();
        sites.stream()
                .filter(site -> site.etape() != EtapeAtteinte.DIAGNOSTIC)
                .forEach(site -> avancer(new Parcours(demarche, site.site()), site));
    }

    /** The path of a site always begins with its diagnostic; in the same transaction it is moved to where it stands. */
    private void avancer(Parcours parcours, SiteEnChemin site) {
        ProcessInstance instance = moteur.createProcessInstanceQuery()
                .processDefinitionKey(ParcoursSite.CLE)
                .processInstanceBusinessKey(parcours.cleMetier())
                .singleResult();
        ProcessInstanceModificationBuilder deplacement = moteur.createProcessInstanceModification(instance.getId())
                .cancelAllForActivity(ParcoursSite.Element.DiagnosticEcarts.name())
                .startBeforeActivity(element(site.etape()).name());
        if (site.audit() != null) {
            moteur.setVariable(instance.getId(), VariablesCommunes.AUDIT.nom(), String.valueOf(site.audit()));
        }
        deplacement.execute();
    }

    private static ParcoursSite.Element element(EtapeAtteinte etape) {
        return switch (etape) {
            case DIAGNOSTIC -> ParcoursSite.Element.DiagnosticEcarts;
            case PLAN -> ParcoursSite.Element.PlanActions;
            case MISE_EN_OEUVRE -> ParcoursSite.Element.MiseEnOeuvre;
            case AUDIT_INTERNE -> ParcoursSite.Element.AuditInterneEtDossier;
            case AUDIT_EXTERNE -> ParcoursSite.Element.AuditExterne;
        };
    }
}
