package fr.labellisation.annonces.rappels.base;

import fr.labellisation.echeances.delais.Delai.Unite;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A reminder of a date to a group: a row of the table, or one that is to become a row.
 *
 * @param id 0 while it is not written
 * @param date what it reminds of; of a row that was read nothing says any more whether a label hangs on it
 * @param palier how long before the day, in the unit; for a late task the level that is told
 * @param destinataire group that is told
 * @param titulaire login of the person told in its place; null when the task is the group's
 * @param urgent it leaves without waiting for the message of the day
 */
public record Rappel(
        long id,
        DateARappeler date,
        int palier,
        Unite unite,
        String destinataire,
        String titulaire,
        boolean urgent,
        Instant duLe,
        EtatRappel etat) {

    /** Those of an announcement, one for each group that it tells, as they are written first. */
    public static Stream<Rappel> de(DateAnnoncee date, Annonce annonce) {
        DateARappeler aRappeler = date.aRappeler();
        return annonce.destinataires().stream()
                .map(groupe -> new Rappel(
                        0,
                        aRappeler,
                        annonce.palier(),
                        annonce.unite(),
                        groupe,
                        date.responsables().contains(groupe) ? date.titulaire() : null,
                        Urgence.de(aRappeler, annonce),
                        annonce.instant().toInstant(),
                        aRappeler.nature().etatInitial()));
    }

    public NatureRappel nature() {
        return date.nature();
    }

    public String objet() {
        return date.objet();
    }

    /** Day of what it reminds of, in the département. */
    public LocalDate jour() {
        return date.jour();
    }

    public String intitule() {
        return date.intitule();
    }

    /** This one, in the row that was read. */
    Rappel dans(Rappel ligne) {
        return new Rappel(ligne.id, date, palier, unite, destinataire, titulaire, urgent, duLe, etat);
    }

    boolean ditLaMemeChoseQue(Rappel autre) {
        return palier == autre.palier && unite == autre.unite && destinataire.equals(autre.destinataire);
    }

    boolean estAnnoncePar(List<Annonce> annonces) {
        return annonces.stream()
                .anyMatch(annonce -> palier == annonce.palier()
                        && unite == annonce.unite()
                        && annonce.destinataires().contains(destinataire));
    }
}
