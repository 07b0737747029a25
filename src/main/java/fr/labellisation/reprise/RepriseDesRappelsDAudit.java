package fr.labellisation.reprise;

import fr.labellisation.annonces.rappels.plan.DatesSuivies;
import fr.labellisation.parcours.audits.Audit;
import fr.labellisation.parcours.audits.Audits;
import fr.labellisation.parcours.audits.AuditsARappeler;
import fr.labellisation.parcours.audits.processus.AnciensRappelsAudit;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Audits that a process of their own announced: the process of all other dates takes over. The rows stay as they are; where
 * an early version wrote none, those to come are written and of those that went by unsaid the nearest is said.
 */
@Component
@Order(10)
class RepriseDesRappelsDAudit implements Reprise {
    private final RuntimeService moteur;
    private final Audits audits;
    private final AuditsARappeler aRappeler;
    private final DatesSuivies dates;

    RepriseDesRappelsDAudit(RuntimeService moteur, Audits audits, AuditsARappeler aRappeler, DatesSuivies dates) {
        this.moteur = moteur;
        this.audits = audits;
        this.aRappeler = aRappeler;
        this.dates = dates;
    }

    @Override
    public String nom() {
        return "rappels-des-audits-par-echeance";
    }

    @Override
    public List<String> objets() {
        return moteur.createProcessInstanceQuery().processDefinitionKey(AnciensRappelsAudit.PROCESSUS).list().stream()
                .map(ProcessInstance::getId)
                .toList();
    }

    @Override
    public void reprendre(String objet) {
        ProcessInstance ancienne =
                moteur.createProcessInstanceQuery().processInstanceId(objet).singleResult();
        if (ancienne == null) {
            return;
        }
        Audit audit =
                audits.exiger(VariablesCommunes.AUDIT.de(moteur.getVariable(objet, VariablesCommunes.AUDIT.nom())));
        if (audit.etat() != Audit.Etat.ANNULE) {
            dates.suivre(aRappeler.de(audit));
        }
        moteur.deleteProcessInstance(objet, nom());
    }
}
