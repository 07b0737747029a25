package fr.labellisation.parcours.comites;

import fr.labellisation.annonces.courriel.EvenementCalendrier;
import fr.labellisation.annonces.rappels.base.NatureRappel;
import fr.labellisation.annonces.rappels.base.Rappel;
import fr.labellisation.annonces.rappels.message.Rendezvous;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The meeting of a committee as a calendar shows it: the same in its convocation and in its reminders. */
@Component
class ReunionsDuComite implements Rendezvous {
    private static final String OBJET = "comite:";
    private static final Duration DUREE = Duration.ofHours(2);

    private final Comites comites;

    ReunionsDuComite(Comites comites) {
        this.comites = comites;
    }

    /** What is dated, as its reminders name it. */
    static String objet(Comite comite) {
        return OBJET + comite.id();
    }

    /** @param comite one that has its day */
    static EvenementCalendrier de(Comite comite, String titre) {
        return EvenementCalendrier.reunion(
                "comite-" + comite.id(), titre, comite.convoqueLe(), DUREE, comite.lieu(), comite.ordreDuJour());
    }

    @Override
    public Optional<EvenementCalendrier> de(Rappel rappel) {
        if (rappel.nature() != NatureRappel.COMITE) {
            return Optional.empty();
        }
        return comites.trouver(Long.parseLong(rappel.objet().substring(OBJET.length())))
                .filter(comite -> comite.convoqueLe() != null)
                .map(comite -> de(comite, rappel.intitule()));
    }
}
