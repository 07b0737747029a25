package fr.labellisation.web.pages.journee;

import fr.labellisation.lecture.journee.TacheDuJour;
import fr.labellisation.web.lignes.EnClair;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;

/** By when a task is due, as seen from today; in the order of the page. */
enum PartieDuJour {
    EN_RETARD("en-retard", "En retard"),
    AUJOURDHUI("aujourd-hui", "Aujourd’hui"),
    CETTE_SEMAINE("cette-semaine", "D’ici dimanche"),
    ENSUITE("ensuite", "Dans les trente jours"),
    PLUS_TARD("plus-tard", "Plus tard");

    private static final int BIENTOT = 30;

    private final String code;
    private final String titre;

    PartieDuJour(String code, String titre) {
        this.code = code;
        this.titre = titre;
    }

    String code() {
        return code;
    }

    String titre() {
        return titre;
    }

    static PartieDuJour de(TacheDuJour tache, OffsetDateTime maintenant, EnClair clair) {
        if (tache.due() == null) {
            return PLUS_TARD;
        }
        LocalDate jour = clair.jour(tache.due());
        if (tache.due().isBefore(maintenant)) {
            return EN_RETARD;
        }
        if (jour.equals(clair.aujourdhui())) {
            return AUJOURDHUI;
        }
        if (!jour.isAfter(clair.aujourdhui().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)))) {
            return CETTE_SEMAINE;
        }
        return jour.isAfter(clair.aujourdhui().plusDays(BIENTOT)) ? PLUS_TARD : ENSUITE;
    }
}
