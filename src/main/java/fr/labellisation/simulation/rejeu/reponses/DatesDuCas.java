package fr.labellisation.simulation.rejeu.reponses;

import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.parcours.audits.Audit;
import fr.labellisation.parcours.audits.Audits;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.simulation.rejeu.fichier.Cas;
import fr.labellisation.simulation.rejeu.fichier.EvenementDuCas;
import fr.labellisation.simulation.rejeu.fichier.FaitDuCas;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** The dates that a task fixes: those of the facts to come, else plausible ones. */
public final class DatesDuCas {
    private static final int PREPARATION_AUDIT_EXTERNE = 120;
    private static final int PREPARATION_AUDIT_INTERNE = 45;
    private static final int ENTRE_LES_AUDITS = 35;
    private static final int CONVOCATION = 30;

    private final Cas cas;
    private final FaitsDuCas faits;
    private final JoursOuvres jours;
    private final Audits audits;

    public DatesDuCas(Cas cas, FaitsDuCas faits, JoursOuvres jours, Audits audits) {
        this.cas = cas;
        this.faits = faits;
        this.jours = jours;
        this.audits = audits;
    }

    /**
     * Day of an external audit: that of the fact; else the last one in time, or some months ahead where none is the last. A
     * follow-up does not take the fact of a later one.
     */
    LocalDate auditExterne(String site, LocalDate aujourdhui, Audit audit) {
        LocalDate auPlusTard = audit.auPlusTard();
        Optional<LocalDate> fait = faits.prochain(EvenementDuCas.AUDIT_EXTERNE, site)
                .map(FaitDuCas::jour)
                .filter(jour -> audit.nature() != NatureAudit.SUIVI || auPlusTard == null || !jour.isAfter(auPlusTard));
        LocalDate plausible = auPlusTard == null ? aujourdhui.plusDays(PREPARATION_AUDIT_EXTERNE) : auPlusTard;
        return fait.or(() -> faits.auditExternePasseLe(site).filter(jour -> jour.isBefore(plausible)))
                .orElseGet(() -> ouvre(aujourdhui, plausible));
    }

    Audit audit(String id) {
        return audits.exiger(Long.parseLong(id));
    }

    /** Day of an internal audit: that of the fact; else before the external one that is booked. */
    LocalDate auditInterne(String site, LocalDate aujourdhui) {
        return faits.prochain(EvenementDuCas.AUDIT_INTERNE, site)
                .map(FaitDuCas::jour)
                .orElseGet(() -> {
                    LocalDate plausible = aujourdhui.plusDays(PREPARATION_AUDIT_INTERNE);
                    LocalDate limite = prochainAuditExterne(site, aujourdhui)
                            .map(externe -> externe.minusDays(ENTRE_LES_AUDITS))
                            .orElse(plausible);
                    return ouvre(aujourdhui, limite.isBefore(plausible) ? limite : plausible);
                });
    }

    /** The committee of the fact, else one in a month. */
    LocalDate comite(String site, LocalDate aujourdhui) {
        LocalDate plausible = aujourdhui.plusDays(CONVOCATION);
        return faits.prochain(EvenementDuCas.COMITE_TENU, site)
                .map(FaitDuCas::jour)
                .or(() -> faits.comiteTenuLe(site).filter(jour -> jour.isBefore(plausible)))
                .orElseGet(() -> ouvre(aujourdhui, plausible));
    }

    String heureDuComite(String site) {
        return faits.prochain(EvenementDuCas.COMITE_TENU, site)
                .filter(fait -> fait.heure() != null)
                .map(fait -> fait.heure().toString())
                .orElse("18:00");
    }

    /** The working day on or before that one, never in the past. */
    LocalDate ouvre(LocalDate aujourdhui, LocalDate jour) {
        LocalDate ouvre = jours.precedentOuvre(new CodeDepartement(cas.departement()), jour);
        return ouvre.isBefore(aujourdhui) ? aujourdhui : ouvre;
    }

    private Optional<LocalDate> prochainAuditExterne(String site, LocalDate aujourdhui) {
        return audits.duSite(new CodeSite(site)).stream()
                .filter(audit -> audit.etat() == Audit.Etat.DATE && audit.nature() != NatureAudit.INTERNE)
                .map(Audit::le)
                .filter(le -> !le.isBefore(aujourdhui))
                .min(Comparator.naturalOrder());
    }
}
