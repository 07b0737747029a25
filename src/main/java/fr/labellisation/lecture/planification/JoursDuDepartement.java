package fr.labellisation.lecture.planification;

import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.LocalDate;

/**
 * Counts in the working days of one département. Every day it answers is a working one. Going back by a duration and forth
 * by the same one never ends after the day it started from.
 */
final class JoursDuDepartement {
    private final JoursOuvres jours;
    private final CodeDepartement departement;

    JoursDuDepartement(JoursOuvres jours, CodeDepartement departement) {
        this.jours = jours;
        this.departement = departement;
    }

    /** The same day when it is a working one, else the one before. */
    LocalDate auPlusTard(LocalDate date) {
        return jours.precedentOuvre(departement, date);
    }

    /** The same day when it is a working one, else the next. */
    LocalDate auPlusTot(LocalDate date) {
        return jours.prochainOuvre(departement, date);
    }

    /** The day on which something that started on that day is due. */
    LocalDate apres(LocalDate depart, Duree duree) {
        return auPlusTard(
                switch (duree.unite()) {
                    case JOURS_OUVRES -> jours.ajouter(departement, depart, duree.nombre());
                    case JOURS -> depart.plusDays(duree.nombre());
                    case MOIS -> depart.plusMonths(duree.nombre());
                });
    }

    /** The last day that comes that long before. */
    LocalDate avant(LocalDate arrivee, Duree duree) {
        return auPlusTard(
                switch (duree.unite()) {
                    case JOURS_OUVRES -> jours.ajouter(departement, arrivee, -duree.nombre());
                    case JOURS -> arrivee.minusDays(duree.nombre());
                    case MOIS -> arrivee.minusMonths(duree.nombre());
                });
    }

    /** The first day that comes that long after: the inverse of {@link #avant}, months of unequal length included. */
    LocalDate assezApres(LocalDate depart, Duree duree) {
        LocalDate jour = auPlusTot(depart);
        if (avant(jour, duree).isBefore(depart)) {
            jour = auPlusTot(apres(depart, duree));
        }
        while (avant(jour, duree).isBefore(depart)) {
            jour = auPlusTot(jour.plusDays(1));
        }
        return jour;
    }

    /** Working days after the first date, up to the second included; 0 when it is not later. */
    int entre(LocalDate depuis, LocalDate jusquA) {
        return (int) depuis.plusDays(1)
                .datesUntil(jusquA.isBefore(depuis) ? depuis.plusDays(1) : jusquA.plusDays(1))
                .filter(jour -> jours.estOuvre(departement, jour))
                .count();
    }
}
