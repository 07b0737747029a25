package fr.labellisation.parcours.audits;

import fr.labellisation.annonces.rappels.base.DateARappeler;
import fr.labellisation.annonces.rappels.base.NatureRappel;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.socle.territoire.Sites;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** A dated audit, as its reminders see it. */
@Component
public class AuditsARappeler {
    private final Sites sites;

    AuditsARappeler(Sites sites) {
        this.sites = sites;
    }

    public DateARappeler de(Audit audit) {
        return new DateARappeler(
                audit.nature() == NatureAudit.INTERNE ? NatureRappel.AUDIT_INTERNE : NatureRappel.AUDIT_EXTERNE,
                "audit:" + audit.id(),
                audit.site().departement(),
                audit.demarche(),
                audit.site(),
                audit.le(),
                StringUtils.capitalize(audit.nature().libelle()) + " – " + sites.nom(audit.site()),
                null,
                false);
    }
}
