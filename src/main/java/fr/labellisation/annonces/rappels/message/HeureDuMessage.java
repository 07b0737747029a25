package fr.labellisation.annonces.rappels.message;

import fr.labellisation.annonces.courriel.Courriels;
import fr.labellisation.annonces.courriel.NatureCourriel;
import fr.labellisation.annonces.rappels.base.Rappel;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;

/** When the message of the day is written: from 9:00 on a working day of the département, once. */
@Component
class HeureDuMessage {
    private static final LocalTime MATIN = LocalTime.of(9, 0);

    private final HeureLocale heure;
    private final JoursOuvres jours;
    private final Courriels courriels;

    HeureDuMessage(HeureLocale heure, JoursOuvres jours, Courriels courriels) {
        this.heure = heure;
        this.jours = jours;
        this.courriels = courriels;
    }

    /** It is a working day, 9:00 or later, in the département. */
    boolean ouverte(CodeDepartement departement) {
        ZonedDateTime maintenant = heure.maintenant(departement);
        return jours.estOuvre(departement, maintenant.toLocalDate())
                && !maintenant.toLocalTime().isBefore(MATIN);
    }

    /** The moment has come and the messages of the day are not written yet. */
    boolean estVenu(CodeDepartement departement) {
        return ouverte(departement) && !courriels.sontEcrits(departement, NatureCourriel.JOUR, matin(departement));
    }

    /** What came due after 9:00 is for the next working day: today's message is meant to be the only one. */
    boolean comprend(Rappel rappel, CodeDepartement departement) {
        return !rappel.duLe().isAfter(matin(departement).toInstant());
    }

    /** The first morning to come on which something due at this instant is said. */
    ZonedDateTime apres(CodeDepartement departement, Instant du) {
        ZonedDateTime maintenant = heure.maintenant(departement);
        ZonedDateTime depuis = du.atZone(maintenant.getZone());
        ZonedDateTime plusTot = depuis.isAfter(maintenant) ? depuis : maintenant.plusNanos(1);
        LocalDate jour =
                plusTot.toLocalTime().isAfter(MATIN) ? plusTot.toLocalDate().plusDays(1) : plusTot.toLocalDate();
        return jours.prochainOuvre(departement, jour).atTime(MATIN).atZone(maintenant.getZone());
    }

    private OffsetDateTime matin(CodeDepartement departement) {
        return heure.maintenant(departement).with(MATIN).toOffsetDateTime();
    }
}
