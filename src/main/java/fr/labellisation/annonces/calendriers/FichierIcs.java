package fr.labellisation.annonces.calendriers;

import fr.labellisation.annonces.calendriers.EntreePubliee.Statut;
import fr.labellisation.annonces.courriel.Pliage;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * A calendar that is read again and again (RFC 5545, with the name and the interval of RFC 7986). It has no METHOD: the stamp
 * of an event is then when it last changed, and the file stays the same while its events do.
 */
final class FichierIcs {
    private static final Duration RELECTURE = Duration.ofHours(1);

    private final String nom;
    private final ZoneId fuseau;
    private final String installation;

    /**
     * @param fuseau zone that the file describes even where no event needs it: a calendar may not be empty
     * @param installation name of the installation, unique in the world
     */
    FichierIcs(String nom, ZoneId fuseau, String installation) {
        this.nom = nom;
        this.fuseau = fuseau;
        this.installation = installation;
    }

    String ecrit(List<Publication> publications) {
        Calendar calendrier = new Calendar();
        calendrier.add(new ProdId("-//labellisation//FR"));
        calendrier.add(ImmutableVersion.VERSION_2_0);
        calendrier.add(ImmutableCalScale.GREGORIAN);
        calendrier.add(new XProperty("X-WR-CALNAME", nom));
        calendrier.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), RELECTURE));
        calendrier.add(new XProperty("X-PUBLISHED-TTL", RELECTURE.toString()));
        fuseaux(publications).forEach(un -> calendrier.add(FuseauIcs.de(un)));
        publications.forEach(publication -> calendrier.add(composant(publication)));
        calendrier.validate();
        return Pliage.de(calendrier.toString());
    }

    private SortedSet<ZoneId> fuseaux(List<Publication> publications) {
        SortedSet<ZoneId> fuseaux = new TreeSet<>(Comparator.comparing(ZoneId::getId));
        fuseaux.add(fuseau);
        publications.stream()
                .map(publication -> publication.evenement().debut())
                .filter(ZonedDateTime.class::isInstance)
                .forEach(debut -> fuseaux.add(((ZonedDateTime) debut).getZone()));
        return fuseaux;
    }

    private VEvent composant(Publication publication) {
        EntreePubliee evenement = publication.evenement();
        VEvent composant = new VEvent(false);
        composant.add(new Uid(evenement.uid(installation)));
        composant.add(new DtStamp(publication.modifieLe()));
        composant.add(new LastModified(publication.modifieLe()));
        composant.add(new Sequence(publication.revision()));
        composant.add(new DtStart<Temporal>(evenement.debut()));
        composant.add(new DtEnd<Temporal>(evenement.fin()));
        composant.add(new Summary(evenement.titre()));
        composant.add(new Description(evenement.description()));
        // A day by which something is due leaves its reader free.
        composant.add(evenement.debut() instanceof LocalDate ? ImmutableTransp.TRANSPARENT : ImmutableTransp.OPAQUE);
        if (evenement.statut() != null) {
            composant.add(
                    evenement.statut() == Statut.TENU
                            ? ImmutableStatus.VEVENT_CONFIRMED
                            : ImmutableStatus.VEVENT_TENTATIVE);
        }
        if (evenement.lieu() != null) {
            composant.add(new Location(evenement.lieu()));
        }
        return composant;
    }
}
