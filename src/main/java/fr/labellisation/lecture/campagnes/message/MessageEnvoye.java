package fr.labellisation.lecture.campagnes.message;

import fr.labellisation.annonces.courriel.EtatCourriel;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A message that was sent, and to whom.
 *
 * @param etape day of the step that the sites miss
 * @param sites sites that it is about
 * @param par login
 */
public record MessageEnvoye(
        long id,
        LocalDate etape,
        String sujet,
        String texte,
        int sites,
        OffsetDateTime le,
        String par,
        List<Envoi> envois) {

    public MessageEnvoye {
        envois = List.copyOf(envois);
    }

    /**
     * One who got it.
     *
     * @param etat where his message is in the outbox
     */
    public record Envoi(String nom, CodeDepartement departement, EtatCourriel etat) {}
}
