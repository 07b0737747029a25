package fr.labellisation.parcours.audits.entree;

import fr.labellisation.parcours.audits.Audit;
import fr.labellisation.parcours.audits.Audits;
import fr.labellisation.parcours.audits.NonConformitesARappeler;
import fr.labellisation.parcours.audits.NonConformitesTrouvees;
import fr.labellisation.parcours.audits.constats.Constats;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.entree.EtapeAtteinte;
import fr.labellisation.socle.variables.Parcours;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * An external audit that was held before the path was brought in. What it found is told only as far as something is still to
 * be done about it.
 */
@Component
class ConstatsConnus {
    private final Audits audits;
    private final ReservationConnue reservation;
    private final Constats constats;
    private final NonConformitesARappeler rappels;
    private final Demarches demarches;

    ConstatsConnus(
            Audits audits,
            ReservationConnue reservation,
            Constats constats,
            NonConformitesARappeler rappels,
            Demarches demarches) {
        this.audits = audits;
        this.reservation = reservation;
        this.constats = constats;
        this.rappels = rappels;
        this.demarches = demarches;
    }

    /**
     * Writes the audit and its non-conformities. The days by which they are answered and lifted count from the day on which
     * they are brought in, as they do from the day on which they are recorded.
     *
     * @return id of the audit
     */
    long passe(Parcours parcours, NatureAudit nature, SiteRepris site, LocalDate aujourdhui) {
        long audit = reservation.ecrire(parcours, nature, site.auditLe());
        if (site.etape() != EtapeAtteinte.CONSTATS) {
            audits.passerA(audit, Audit.Etat.PASSE);
        }
        site.nonConformites().forEach(nc -> constats.enregistrer(audit, nc.type(), "", nc.texte()));
        if (!site.nonConformites().isEmpty()) {
            rappels.suivre(
                    new NonConformitesTrouvees(
                            audits.exiger(audit),
                            demarches.exiger(parcours.demarche()).referentiel(),
                            aujourdhui,
                            site.majeures() > 0),
                    true);
        }
        return audit;
    }
}
