package fr.labellisation.parcours.audits.camunda;

import fr.labellisation.parcours.audits.Audits;
import fr.labellisation.parcours.demarche.chemin.ParcoursInterrompus;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.variables.Parcours;
import org.springframework.stereotype.Component;

/** Gives up the audits of a démarche or of a site that ends early, and takes them out of calendars. */
@Component
class AnnulationAudits implements ParcoursInterrompus {
    private final Audits audits;
    private final MessagesAudit messages;

    AnnulationAudits(Audits audits, MessagesAudit messages) {
        this.audits = audits;
        this.messages = messages;
    }

    @Override
    public void interrompre(CodeDemarche demarche) {
        audits.annulerCeuxDe(demarche).forEach(messages::oublier);
    }

    @Override
    public void interrompre(Parcours parcours) {
        audits.annulerCeuxDe(parcours).forEach(messages::oublier);
    }
}
