package fr.labellisation.parcours.audits;

import static fr.labellisation.socle.regles.Avis.refus;

import fr.labellisation.socle.regles.DateFrancaise;
import java.time.LocalDate;
import java.util.Optional;

/** An audit after what it must precede may still take place: what that costs is said, and somebody says why. */
public final class AuditTardif {

    private AuditTardif() {}

    /** What is at stake if the audit is on this day, in a sentence; empty while it is in time. */
    public static Optional<String> consequence(Audit audit, LocalDate le) {
        LocalDate limite = audit.auPlusTard();
        return limite == null
                ? Optional.empty()
                : refus(
                        le.isAfter(limite),
                        switch (audit.nature()) {
                            case RENOUVELLEMENT ->
                                "L’audit du %s viendrait après le %s, dernier jour qui laisse le temps de"
                                        + " lever une non-conformité majeure avant la fin du label\u00a0: le label pourrait être perdu.";
                            case SUIVI ->
                                "L’audit du %s viendrait après le %s, date limite du référentiel\u00a0: le label"
                                        + " pourrait être suspendu.";
                            default -> "L’audit du %s viendrait après le %s, sa date limite.";
                        },
                        DateFrancaise.de(le),
                        DateFrancaise.de(limite));
    }
}
