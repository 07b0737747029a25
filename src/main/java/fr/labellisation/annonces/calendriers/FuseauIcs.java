package fr.labellisation.annonces.calendriers;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/** A time zone as a calendar file describes it, with the rules that Java has: those in force since {@value #DEPUIS}. */
final class FuseauIcs {
    private static final int DEPUIS = 2000;

    private FuseauIcs() {}

    static VTimeZone de(ZoneId fuseau) {
        VTimeZone description = new VTimeZone();
        description.add(new TzId(fuseau.getId()));
        List<ZoneOffsetTransitionRule> regles = fuseau.getRules().getTransitionRules();
        if (regles.isEmpty()) {
            LocalDateTime debut = LocalDateTime.of(DEPUIS, 1, 1, 0, 0);
            ZoneOffset decalage = fuseau.getRules().getOffset(debut);
            description.add(periode(new Standard(), debut, decalage, decalage));
        }
        regles.forEach(regle -> description.add(periode(regle)));
        return description;
    }

    private static Observance periode(ZoneOffsetTransitionRule regle) {
        ZoneOffsetTransition premiere = regle.createTransition(DEPUIS);
        boolean ete = !regle.getOffsetAfter().equals(regle.getStandardOffset());
        Observance periode = periode(
                ete ? new Daylight() : new Standard(),
                premiere.getDateTimeBefore(),
                regle.getOffsetBefore(),
                regle.getOffsetAfter());
        periode.add(new RRule<>(
                "FREQ=YEARLY;BYMONTH=%d;BYDAY=%s".formatted(regle.getMonth().getValue(), jour(regle))));
        return periode;
    }

    private static Observance periode(Observance periode, LocalDateTime debut, ZoneOffset avant, ZoneOffset apres) {
        periode.add(new DtStart<>(debut));
        periode.add(new TzOffsetFrom(avant));
        periode.add(new TzOffsetTo(apres));
        return periode;
    }

    /** {@code -1SU} for the last Sunday, {@code 2SU} for the second. */
    private static String jour(ZoneOffsetTransitionRule regle) {
        int quantieme = regle.getDayOfMonthIndicator();
        // Java says the first Sunday from the 25th of a month of 31 days on: the last one.
        boolean derniere = quantieme < 0 || quantieme == regle.getMonth().maxLength() - 6;
        int rang = derniere ? -1 : (quantieme + 6) / 7;
        return rang
                + regle.getDayOfWeek()
                        .getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                        .substring(0, 2)
                        .toUpperCase(Locale.ROOT);
    }
}
