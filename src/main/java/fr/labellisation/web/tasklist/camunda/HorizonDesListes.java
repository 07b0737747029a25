package fr.labellisation.web.tasklist.camunda;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Date;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/**
 * How far the lists of Tasklist look ahead: {@code ${horizon.finDeSemaine(currentUser())}}. The functions of the engine
 * count in the zone of the machine; a day ends here where the reader is.
 */
@Component("horizon")
public class HorizonDesListes {
    private static final int JOURS = 30;

    private final Annuaire annuaire;
    private final JoursOuvres jours;
    private final Clock horloge;

    HorizonDesListes(Annuaire annuaire, JoursOuvres jours, Clock horloge) {
        this.annuaire = annuaire;
        this.jours = jours;
        this.horloge = horloge;
    }

    /** The first instant of next Monday. */
    public Date finDeSemaine(String login) {
        return debut(login, aujourdhui -> aujourdhui.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
    }

    /** The first instant after the thirtieth day from today. */
    public Date trenteJours(String login) {
        return debut(login, aujourdhui -> aujourdhui.plusDays(JOURS + 1L));
    }

    private Date debut(String login, UnaryOperator<LocalDate> jour) {
        ZoneId fuseau = annuaire.departementsDe(login).stream()
                .findFirst()
                .map(CodeDepartement::new)
                .map(jours::fuseau)
                .orElse(horloge.getZone());
        LocalDate aujourdhui = horloge.instant().atZone(fuseau).toLocalDate();
        return Date.from(jour.apply(aujourdhui).atStartOfDay(fuseau).toInstant());
    }
}
