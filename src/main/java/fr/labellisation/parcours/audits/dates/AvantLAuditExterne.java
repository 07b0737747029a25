package fr.labellisation.parcours.audits.dates;

import static fr.labellisation.socle.regles.Avis.refus;

import fr.labellisation.socle.formulaires.Avertissement;
import fr.labellisation.socle.regles.DateFrancaise;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What must come before an external audit on a day, and whether it still can. Source: DOMAINE.md §3, steps 9 to 11.
 *
 * @param le the day of the external audit
 * @param interne the day of the internal audit; null while none is fixed, or where the référentiel asks for none
 * @param documents last day for the documents of an internal audit held just before; null where none is still to be fixed
 * @param dossier last day for the file that the external auditor receives
 */
public record AvantLAuditExterne(LocalDate le, LocalDate interne, LocalDate documents, LocalDate dossier) {

    /** What becomes impossible if that day is kept today. */
    public Avertissement consequences(LocalDate aujourdhui) {
        return Avertissement.de(
                ordre(le, interne),
                refus(
                        documents != null && documents.isBefore(aujourdhui),
                        "Aucun audit interne n’a encore de date, et il n’en tient plus à temps avant le %s\u00a0: ses documents"
                                + " auraient dû partir le %s au plus tard.",
                        texte(le),
                        texte(documents)),
                refus(
                        dossier.isBefore(aujourdhui),
                        "Le dossier de l’audit du %s aurait dû partir le %s au plus tard\u00a0: l’auditeur ne l’aura plus dans"
                                + " le délai prévu.",
                        texte(le),
                        texte(dossier)));
    }

    /** Seen from the external audit; empty while the internal one comes first, or one of them has no day. */
    public static Optional<String> ordre(LocalDate externe, LocalDate interne) {
        return refus(
                interne != null && externe != null && !externe.isAfter(interne),
                "L’audit externe précédera l’audit interne, prévu le %s. Ce que celui-ci trouve ne pourra plus être corrigé avant.",
                texte(interne));
    }

    /** The same seen from the internal audit. */
    public static Optional<String> ordreVuDeLInterne(LocalDate interne, LocalDate externe) {
        return refus(
                ordre(externe, interne).isPresent(),
                "L’audit interne suivra l’audit externe, prévu le %s. Ce qu’il trouve ne pourra plus être corrigé avant.",
                texte(externe));
    }

    private static String texte(LocalDate jour) {
        return jour == null ? "" : DateFrancaise.de(jour);
    }
}
