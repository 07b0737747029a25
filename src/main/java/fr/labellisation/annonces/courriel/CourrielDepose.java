package fr.labellisation.annonces.courriel;

import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.Instant;

/**
 * A message of the outbox as it is shown to a person.
 *
 * @param demarche null for a message about several
 * @param personne login of the recipient; null for a contact without account
 * @param pour login of the absent person for whom he stands in; null if the message is for himself
 * @param tentatives how often the server was asked to take it and put it off
 * @param prochainEssai not before; meaningful while it waits to be sent
 * @param erreur what the server or the sender said last, in French or as the server wrote it; null if nothing went wrong
 * @param etatLe since when it is in this state
 */
public record CourrielDepose(
        long id,
        NatureCourriel nature,
        CodeDepartement departement,
        CodeDemarche demarche,
        String personne,
        String pour,
        String nom,
        String adresse,
        String sujet,
        EtatCourriel etat,
        int tentatives,
        Instant prochainEssai,
        String erreur,
        Instant creeLe,
        Instant etatLe) {}
