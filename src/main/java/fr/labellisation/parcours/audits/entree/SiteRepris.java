package fr.labellisation.parcours.audits.entree;

import fr.labellisation.parcours.demarche.entree.EtapeAtteinte;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;
import java.util.List;

/**
 * A site that is brought in on its way.
 *
 * @param auditLe day of its external audit, held or to come; null while none is booked
 * @param nonConformites those that the audit found and that still have to be answered
 */
public record SiteRepris(
        CodeSite site, EtapeAtteinte etape, LocalDate auditLe, List<NonConformiteReprise> nonConformites) {

    public SiteRepris {
        nonConformites = List.copyOf(nonConformites);
    }

    public int majeures() {
        return (int)
                nonConformites.stream().filter(NonConformiteReprise::majeure).count();
    }

    public int mineures() {
        return nonConformites.size() - majeures();
    }
}
