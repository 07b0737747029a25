package fr.labellisation.simulation.rejeu.deroulement;

import fr.labellisation.annonces.courriel.envoi.EnvoiDuRejeu;
import fr.labellisation.annonces.rappels.message.MessagesDuJour;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The mail of a replay: what would have been written and sent at the simulated instant. */
@Component
class Courrier {
    private final MessagesDuJour messages;
    private final EnvoiDuRejeu levee;

    Courrier(MessagesDuJour messages, EnvoiDuRejeu levee) {
        this.messages = messages;
        this.levee = levee;
    }

    /** The mail of one département, or none: where nobody asked for it, reminders are asked for and not said. */
    Tournee tournee(String departement, boolean voulue) {
        return new Tournee(departement, voulue);
    }

    final class Tournee {
        private final String departement;
        private final boolean voulue;

        private Tournee(String departement, boolean voulue) {
            this.departement = departement;
            this.voulue = voulue;
        }

        /** Writes the messages of this instant and hands them over. */
        void faire() {
            if (voulue) {
                messages.composer(new CodeDepartement(departement));
                levee.faire();
            }
        }

        /** The morning on which what was asked for meanwhile will be said. */
        Optional<LocalDateTime> prochaine() {
            return voulue
                    ? messages.prochainMatin(new CodeDepartement(departement)).map(ZonedDateTime::toLocalDateTime)
                    : Optional.empty();
        }

        /** How many messages have left; null where none was asked for. */
        Integer partis() {
            return voulue ? levee.partis(new CodeDepartement(departement)) : null;
        }
    }
}
