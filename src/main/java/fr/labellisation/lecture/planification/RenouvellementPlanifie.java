package fr.labellisation.lecture.planification;

import fr.labellisation.echeances.delais.Delais;
import fr.labellisation.lecture.planification.DemandePlanning.SitePlanifie;
import fr.labellisation.parcours.audits.processus.AuditExterne;
import fr.labellisation.parcours.label.Label;
import fr.labellisation.parcours.label.PlanDuRenouvellement;
import fr.labellisation.referentiel.Referentiels;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Answers for a renewal what its planning would, whoever asks and with whatever delays. */
@Component
class RenouvellementPlanifie implements PlanDuRenouvellement {
    private final Planification planification;
    private final Referentiels referentiels;

    RenouvellementPlanifie(Planification planification, Referentiels referentiels) {
        this.planification = planification;
        this.referentiels = referentiels;
    }

    @Override
    public LocalDate dernierDepart(Label label, int sites, Delais delais) {
        return planification.si(delais).dernierDepart(demande(label, sites));
    }

    @Override
    public Set<String> delais() {
        return planification.delais();
    }

    @Override
    public LocalDate dernierAudit(Label label, Delais delais) {
        return planification.si(delais).dernierJour(AuditExterne.CLE, demande(label, 1));
    }

    /** On the version in force when the label ends: the one that its new label is decided on. */
    private DemandePlanning demande(Label label, int sites) {
        return new DemandePlanning(
                label.site().departement(),
                referentiels.pourRenouveler(label.referentiel(), label.expireLe()),
                true,
                label.expireLe(),
                label.delivreLe(),
                Collections.nCopies(
                        sites, new SitePlanifie(label.site(), label.site().valeur())));
    }
}
