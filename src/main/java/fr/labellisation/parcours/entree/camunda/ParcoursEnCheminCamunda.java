package fr.labellisation.parcours.entree.camunda;

import fr.labellisation.parcours.audits.VariablesAudits;
import fr.labellisation.parcours.audits.entree.SiteRepris;
import fr.labellisation.parcours.audits.processus.AuditExterne;
import fr.labellisation.parcours.demarche.entree.EtapeAtteinte;
import fr.labellisation.parcours.demarche.processus.LabellisationPrefecture;
import fr.labellisation.parcours.demarche.processus.ParcoursSite;
import fr.labellisation.parcours.entree.ParcoursEnChemin;
import fr.labellisation.parcours.label.Label;
import fr.labellisation.parcours.label.processus.CycleLabel;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.VariablesCommunes;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
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
    public void renouvellementEngage(Label label) {
        moteur.createProcessInstanceModification(
                        instance(CycleLabel.CLE, label.code()).getId())
                .cancelAllForActivity(CycleLabel.Element.Echeance_Renouvellement.name())
                .cancelAllForActivity(CycleLabel.Element.DeciderRenouvellement.name())
                .execute();
    }

    @Override
    public void entrer(CodeDepartement departement, CodeDemarche demarche, String referentiel) {
        moteur.createProcessInstanceByKey(LabellisationPrefecture.CLE)
                .businessKey(demarche.valeur())
                .setVariable(VariablesCommunes.DEPARTEMENT.nom(), departement.valeur())
                .setVariable(VariablesCommunes.DEMARCHE.nom(), demarche.valeur())
                .setVariable(VariablesCommunes.REFERENTIEL.nom(), referentiel)
                .startBeforeActivity(LabellisationPrefecture.Element.Jonction_DebutParcours.name())
                .execute();
    }

    /** The path of a site always begins with its diagnostic; in the same transaction it is moved to where it stands. */
    @Override
    public void avancer(Parcours parcours, SiteRepris site, Long audit) {
        if (site.etape() == EtapeAtteinte.DIAGNOSTIC) {
            return;
        }
        String instance = instance(ParcoursSite.CLE, parcours.cleMetier()).getId();
        if (audit != null) {
            moteur.setVariable(instance, VariablesCommunes.AUDIT.nom(), String.valueOf(audit));
        }
        if (site.etape().auditPasse()) {
            moteur.setVariable(instance, VariablesCommunes.DOSSIER_TRANSMIS.nom(), true);
        }
        moteur.createProcessInstanceModification(instance)
                .cancelAllForActivity(ParcoursSite.Element.DiagnosticEcarts.name())
                .startBeforeActivity(element(site.etape()).name())
                .execute();
        if (site.etape().auditPasse()) {
            apresLAudit(instance(AuditExterne.CLE, parcours.cleMetier() + "/audit-externe"), site);
        }
    }

    /** The external audit always begins with its preparation; nothing of it is waited for any more. */
    private void apresLAudit(ProcessInstance instance, SiteRepris site) {
        if (site.etape() == EtapeAtteinte.NON_CONFORMITES) {
            moteur.setVariable(instance.getId(), VariablesAudits.NC_MAJEURES.nom(), site.majeures());
            moteur.setVariable(instance.getId(), VariablesAudits.NC_MINEURES.nom(), site.mineures());
        }
        moteur.createProcessInstanceModification(instance.getId())
                .cancelAllForActivity(AuditExterne.Element.PreparationAuditExterne.name())
                .startBeforeActivity(apresLAudit(site.etape()).name())
                .execute();
    }

    private ProcessInstance instance(String processus, String cle) {
        return moteur.createProcessInstanceQuery()
                .processDefinitionKey(processus)
                .processInstanceBusinessKey(cle)
                .singleResult();
    }

    private static ParcoursSite.Element element(EtapeAtteinte etape) {
        return switch (etape) {
            case DIAGNOSTIC -> ParcoursSite.Element.DiagnosticEcarts;
            case PLAN -> ParcoursSite.Element.PlanActions;
            case MISE_EN_OEUVRE -> ParcoursSite.Element.MiseEnOeuvre;
            case AUDIT_INTERNE -> ParcoursSite.Element.AuditInterneEtDossier;
            case AUDIT_EXTERNE, CONSTATS, NON_CONFORMITES, DECISION -> ParcoursSite.Element.AuditExterne;
        };
    }

    private static AuditExterne.Element apresLAudit(EtapeAtteinte etape) {
        return switch (etape) {
            case CONSTATS -> AuditExterne.Element.EnregistrerConstats;
            case NON_CONFORMITES -> AuditExterne.Element.IssueAudit;
            default -> AuditExterne.Element.EnregistrerDecision;
        };
    }
}
