package fr.labellisation.annonces.courriel;

import fr.labellisation.annonces.courriel.redaction.Nettoyage;

/**
 * Who gets a message.
 *
 * @param personne login; null for a contact without account, as a member of a users' committee
 * @param pour login of the absent person he stands in for; null if the message is for himself
 * @param nom name as it is written beside the address
 */
public record Destinataire(String personne, String pour, String nom, String adresse) {
    private static final int LONGUEUR_DU_NOM = 200;

    /** Whatever the directory holds as a name, it fits on the line of an address; without a name the address stands for it. */
    public static Destinataire de(String personne, String pour, String nom, String adresse) {
        String lisible = Nettoyage.ligne(nom, LONGUEUR_DU_NOM);
        return new Destinataire(personne, pour, lisible.isEmpty() ? adresse : lisible, adresse);
    }
}
