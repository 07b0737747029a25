package fr.labellisation.annonces.courriel;

/**
 * What the sender needs of a message.
 *
 * @param messageId local part of its Message-ID, the same at each try
 * @param calendrier null if there is none
 * @param tentatives how often it was put off already
 */
public record CourrielAEnvoyer(
        long id,
        String messageId,
        String nom,
        String adresse,
        String sujet,
        String texte,
        String html,
        PieceCalendrier calendrier,
        int tentatives) {}
