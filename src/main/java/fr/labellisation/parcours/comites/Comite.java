package fr.labellisation.parcours.comites;

import fr.labellisation.socle.territoire.CodeDemarche;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * A users' committee. Being composed is one fact, having been held another.
 *
 * @param convoqueLe when it meets, in the zone of its département; null until it is convened
 * @param signeLe null until its minutes are signed
 */
public record Comite(
        long id,
        CodeDemarche demarche,
        Portee portee,
        ZonedDateTime convoqueLe,
        String lieu,
        String ordreDuJour,
        String compteRendu,
        LocalDate signeLe) {

    public boolean tenu(Instant maintenant) {
        return convoqueLe != null && !convoqueLe.toInstant().isAfter(maintenant);
    }

    public boolean aVenir(Instant maintenant) {
        return !tenu(maintenant);
    }
}
