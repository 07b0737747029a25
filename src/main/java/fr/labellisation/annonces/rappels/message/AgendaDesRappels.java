package fr.labellisation.annonces.rappels.message;

import fr.labellisation.annonces.courriel.Emetteur;
import fr.labellisation.annonces.courriel.EvenementCalendrier;
import fr.labellisation.annonces.courriel.FichierCalendrier;
import fr.labellisation.annonces.courriel.PieceCalendrier;
import fr.labellisation.annonces.rappels.base.Rappel;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The calendar file that goes with reminders of what takes place on a day. */
@Component
class AgendaDesRappels {
    private final List<Rendezvous> rendezvous;

    AgendaDesRappels(List<Rendezvous> rendezvous) {
        this.rendezvous = rendezvous;
    }

    /** Null if nothing of it takes place on a day. */
    PieceCalendrier de(List<Destination> destinations, Emetteur emetteur, Instant maintenant) {
        Map<String, EvenementCalendrier> evenements = new LinkedHashMap<>();
        destinations.stream()
                .map(Destination::rappel)
                .filter(rappel -> rappel.nature().aLieu())
                .forEach(rappel -> evenements.put(rappel.objet(), evenement(rappel)));
        return evenements.isEmpty()
                ? null
                : new FichierCalendrier(maintenant, emetteur).publication(List.copyOf(evenements.values()));
    }

    private EvenementCalendrier evenement(Rappel rappel) {
        return rendezvous.stream()
                .flatMap(connu -> connu.de(rappel).stream())
                .findFirst()
                .orElseGet(() -> EvenementCalendrier.journee(
                        rappel.objet().replace(':', '-'), rappel.intitule(), rappel.jour(), null));
    }
}
