package fr.labellisation.simulation.nation.invention;

import static fr.labellisation.parcours.actions.processus.PlanActions.Element.ArreterPlanActions;
import static fr.labellisation.parcours.audits.processus.AuditExterne.Element.EnregistrerConstats;
import static fr.labellisation.parcours.audits.processus.AuditExterne.Element.EnregistrerDecision;
import static fr.labellisation.parcours.demarche.processus.MiseEnOeuvre.Element.ValiderPreparation;
import static fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction.Element.PublierResultats;

import fr.labellisation.simulation.rejeu.fichier.EvenementDuCas;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What happens from the decision to renew a label to the new one, backward from the day on which the old one ends. */
final class RecitDuRenouvellement {
    private static final int PLAN = 195;
    private static final int ENQUETE = 138;
    private static final int PREPARATION = 131;
    private static final int AUDIT_INTERNE = 92;
    private static final int AUDIT_EXTERNE = 50;
    private static final int CONSTATS = 44;
    private static final int DECISION = 25;

    private final Recit recit;
    private final Random hasard;

    RecitDuRenouvellement(Recit recit, Random hasard) {
        this.recit = recit;
        this.hasard = hasard;
    }

    void raconter(LocalDate expiration, List<String> ici) {
        tache(expiration.minusDays(PLAN), ArreterPlanActions.name(), ici);
        tache(expiration.minusDays(ENQUETE), PublierResultats.name(), ici);
        tache(expiration.minusDays(PREPARATION), ValiderPreparation.name(), ici);
        audit(expiration.minusDays(AUDIT_INTERNE), EvenementDuCas.AUDIT_INTERNE, ici);
        audit(expiration.minusDays(AUDIT_EXTERNE), EvenementDuCas.AUDIT_EXTERNE, ici);
        tache(expiration.minusDays(CONSTATS), EnregistrerConstats.name(), ici);
        tache(expiration.minusDays(DECISION), EnregistrerDecision.name(), ici);
    }

    private void tache(LocalDate le, String tache, List<String> ici) {
        recit.tache(le, tache, ici, Map.of());
    }

    private void audit(LocalDate le, EvenementDuCas audit, List<String> ici) {
        recit.evenement(le, audit, ici, Map.of("constats", Textes.constats(hasard)));
    }
}
