package fr.labellisation.parcours.changement;

import fr.labellisation.parcours.audits.Audit;
import fr.labellisation.parcours.audits.Audits;
import org.springframework.stereotype.Component;

/** Moves or cancels an audit, with all that follows it. */
@Component
class EffetSurAudit {
    private final Audits audits;
    private final Changements changements;

    EffetSurAudit(Audits audits, Changements changements) {
        this.audits = audits;
        this.changements = changements;
    }

    void produire(ChangementAudit changement) {
        Audit audit = changement.audit();
        if (changement.annulation()) {
            audits.passerA(audit.id(), Audit.Etat.ANNULE);
            changements.annulerAudit(audit);
        } else {
            audits.dater(audit.id(), changement.nouvelleDate());
            changements.deplacerAudit(audit);
        }
    }
}
