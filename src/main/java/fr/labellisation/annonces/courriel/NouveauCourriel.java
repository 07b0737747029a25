package fr.labellisation.annonces.courriel;

import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;

/**
 * A message to be sent.
 *
 * @param cle natural key: a message of the same key is written once, whatever happens
 * @param demarche null for a message about several
 * @param repondreA address that an answer goes to; null if nobody waits for one
 * @param calendrier null if there is none
 */
public record NouveauCourriel(
        String cle,
        NatureCourriel nature,
        CodeDepartement departement,
        CodeDemarche demarche,
        Destinataire destinataire,
        String sujet,
        String texte,
        String html,
        PieceCalendrier calendrier,
        String repondreA) {}
