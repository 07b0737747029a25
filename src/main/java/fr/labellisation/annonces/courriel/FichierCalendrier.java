package fr.labellisation.annonces.courriel;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Calendar files (RFC 5545). Instants are written in UTC and days without a time: no time zone has to travel with them.
 * The later of two files about an event has the greater SEQUENCE, which is the second at which it was written: a calendar
 * takes it for the newer one, whatever happened in between.
 */
public final class FichierCalendrier {
    private static final Instant ORIGINE = Instant.parse("2000-01-01T00:00:00Z");

    private final Instant redigeLe;
    private final Emetteur emetteur;

    /**
     * @param redigeLe when the file is written
     * @param emetteur the service that the events come from
     */
    public FichierCalendrier(Instant redigeLe, Emetteur emetteur) {
        this.redigeLe = redigeLe;
        this.emetteur = emetteur;
    }

    /** Events to be known; nobody is asked to answer. */
    public PieceCalendrier publication(List<EvenementCalendrier> evenements) {
        return piece(ImmutableMethod.PUBLISH, evenements, ImmutableStatus.VEVENT_CONFIRMED, null);
    }

    public PieceCalendrier invitation(EvenementCalendrier evenement, Contact invite) {
        return piece(ImmutableMethod.REQUEST, List.of(evenement), ImmutableStatus.VEVENT_CONFIRMED, invite);
    }

    /** The event will not take place. */
    public PieceCalendrier annulation(EvenementCalendrier evenement, Contact invite) {
        return piece(ImmutableMethod.CANCEL, List.of(evenement), ImmutableStatus.VEVENT_CANCELLED, invite);
    }

    private PieceCalendrier piece(Method methode, List<EvenementCalendrier> evenements, Status etat, Contact invite) {
        Calendar calendrier = new Calendar();
        calendrier.add(new ProdId("-//labellisation//FR"));
        calendrier.add(ImmutableVersion.VERSION_2_0);
        calendrier.add(ImmutableCalScale.GREGORIAN);
        calendrier.add(methode);
        evenements.forEach(evenement -> calendrier.add(composant(evenement, etat, invite)));
        calendrier.validate();
        return new PieceCalendrier(methode.getValue(), Pliage.de(calendrier.toString()));
    }

    private VEvent composant(EvenementCalendrier evenement, Status etat, Contact invite) {
        VEvent composant = new VEvent(false);
        composant.add(new DtStamp(redigeLe));
        composant.add(new Uid(evenement.uid(emetteur.installation())));
        composant.add(new Sequence(Math.toIntExact(redigeLe.getEpochSecond() - ORIGINE.getEpochSecond())));
        composant.add(new DtStart<>(evenement.debut()));
        composant.add(new DtEnd<>(evenement.fin()));
        composant.add(new Summary(evenement.titre()));
        composant.add(etat);
        // A day on which something takes place elsewhere leaves its reader free.
        composant.add(invite == null ? ImmutableTransp.TRANSPARENT : ImmutableTransp.OPAQUE);
        ajouter(composant, evenement.lieu() == null ? null : new Location(evenement.lieu()));
        ajouter(composant, evenement.description() == null ? null : new Description(evenement.description()));
        ajouter(composant, nomme(new Organizer(adresse(emetteur.organisateur())), emetteur.organisateur()));
        ajouter(composant, invite == null ? null : invite(invite));
        return composant;
    }

    private static void ajouter(VEvent composant, Property propriete) {
        if (propriete != null) {
            composant.add(propriete);
        }
    }

    private static Property invite(Contact invite) {
        return nomme(new Attendee(adresse(invite)), invite)
                .add(Role.REQ_PARTICIPANT)
                .add(PartStat.NEEDS_ACTION)
                // An answer of the calendar would go to the service, where nobody reads: one answers to the message.
                .add(Rsvp.FALSE);
    }

    /** A name may hold no double quote: a parameter has no way to escape it. */
    private static Property nomme(Property personne, Contact contact) {
        return personne.add(new Cn(contact.nom().replace('"', '’')));
    }

    private static URI adresse(Contact contact) {
        try {
            return new URI("mailto", contact.adresse(), null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("Adresse refusée\u00a0: " + contact.adresse(), e);
        }
    }
}
