package fr.labellisation.parcours.audits.entree;

import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.parcours.demarche.entree.EtapesAtteintes;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Acte;
import fr.labellisation.socle.variables.Parcours;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes where sites stand that are brought in on their way: their step, their external audit, what it found. */
@Component
public class AvancementRepris {
    private final EtapesAtteintes etapes;
    private final ReservationConnue reservation;
    private final ConstatsConnus constats;
    private final ApplicationEventPublisher annonces;

    AvancementRepris(
            EtapesAtteintes etapes,
            ReservationConnue reservation,
            ConstatsConnus constats,
            ApplicationEventPublisher annonces) {
        this.etapes = etapes;
        this.reservation = reservation;
        this.constats = constats;
        this.annonces = annonces;
    }

    /**
     * The sites have their scope in the démarche already.
     *
     * @param nature of their external audits
     * @return ids of the audits that are known, by site
     */
    public Map<CodeSite, Long> ecrire(CodeDemarche demarche, NatureAudit nature, List<SiteRepris> sites, Acte acte) {
        Map<CodeSite, Long> audits = new HashMap<>();
        for (SiteRepris site : sites) {
            Parcours parcours = new Parcours(demarche, site.site());
            etapes.noter(parcours, site.etape(), acte);
            if (site.auditLe() != null) {
                audits.put(
                        site.site(),
                        site.etape().auditPasse()
                                ? constats.passe(
                                        parcours, nature, site, acte.le().toLocalDate())
                                : reservation.reserver(parcours, nature, site.auditLe()));
            }
        }
        annonces.publishEvent(new SitesRepris(demarche, sites));
        return audits;
    }
}
