package fr.labellisation.courriel;

/**
 * Who gets a message.
 *
 * @param personne login; null for a contact without account, as a member of a users' committee
 * @param pour login of the absent person he stands in for; null if the message is for himself
 * @param nom name as it is written beside the address
 */
public record Destinataire(String personne, String pour, String nom, String adresse) {}
