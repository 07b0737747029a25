package fr.labellisation.parcours.audits.processus;

import fr.labellisation.parcours.audits.Audit;
import fr.labellisation.parcours.audits.Audits;
import fr.labellisation.parcours.audits.VariablesAudits;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.NatureDemarche;
import fr.labellisation.parcours.demarche.ParcoursEnCours;
import fr.labellisation.parcours.demarche.vises.SecondLabel;
import fr.labellisation.socle.variables.Parcours;
import fr.labellisation.socle.variables.VariablesCommunes;
import fr.labellisation.socle.variables.camunda.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** One audit for two labels, two decisions: while the first is awaited, the second is too, on a way of its own. */
@Component("ouvrirSecondLabel")
class OuvrirSecondLabel implements ExecutionListener {
    private final Audits audits;
    private final Demarches demarches;
    private final ParcoursEnCours enCours;

    OuvrirSecondLabel(Audits audits, Demarches demarches, ParcoursEnCours enCours) {
        this.audits = audits;
        this.demarches = demarches;
        this.enCours = enCours;
    }

    @Override
    public void notify(DelegateExecution execution) {
        Audit audit = audits.exiger(Variables.lire(execution, VariablesCommunes.AUDIT));
        if (audit.referentiel() != null) {
            return;
        }
        Parcours parcours = Variables.parcours(execution);
        SecondLabel second = demarches.exiger(parcours.demarche()).second();
        if (second != null && !enCours.secondLabelEnChemin(parcours)) {
            NatureAudit nature = Variables.lire(execution, VariablesAudits.NATURE);
            enCours.lancerSecondLabel(parcours, second.referentiel(), NatureDemarche.duCode(nature.code()), audit.id());
        }
    }
}
