package fr.labellisation.annonces.courriel;

/**
 * What the sender needs of a message.
 *
 * @param aUnCompte whether it goes to somebody who works with the application
 * @param messageId local part of its Message-ID, the same at each try
 * @param calendrier null if there is none
 * @param repondreA address that an answer goes to; null if nobody waits for one
 * @param tentatives how often it was put off already
 */
public record CourrielAEnvoyer(
        long id,
        boolean aUnCompte,
        String messageId,
        String nom,
        String adresse,
        String sujet,
        String texte,
        String html,
        PieceCalendrier calendrier,
        String repondreA,
        int tentatives) {}
