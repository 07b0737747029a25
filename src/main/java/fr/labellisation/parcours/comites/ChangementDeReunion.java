package fr.labellisation.parcours.comites;

import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;

/** A convened committee meets at another moment, or not then: its members, its reminders and its process are told. */
@Component
public class ChangementDeReunion {
    private final Comites comites;
    private final CourrierDuComite courrier;
    private final ComitesARappeler rappels;
    private final AttenteDuComite attente;

    ChangementDeReunion(Comites comites, CourrierDuComite courrier, ComitesARappeler rappels, AttenteDuComite attente) {
        this.comites = comites;
        this.courrier = courrier;
        this.rappels = rappels;
        this.attente = attente;
    }

    /** @param comite convened for a moment to come */
    public void deplacer(Comite comite, ZonedDateTime le, String lieu) {
        comites.convoquer(comite.id(), le.toOffsetDateTime(), lieu, comite.ordreDuJour());
        Comite deplace = comites.exiger(comite.id());
        rappels.suivre(deplace);
        attente.attendre(comite.id(), le.toInstant());
        courrier.deplacer(comite, deplace);
    }

    /** Another day is to be found for it. */
    public void annuler(Comite comite) {
        courrier.annuler(comite);
        rappels.arreter(comite);
        comites.annulerConvocation(comite.id());
        attente.reconvoquer(comite.id());
    }
}
