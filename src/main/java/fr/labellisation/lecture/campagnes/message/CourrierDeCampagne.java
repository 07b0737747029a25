package fr.labellisation.lecture.campagnes.message;

import fr.labellisation.annonces.courriel.Destinataire;
import fr.labellisation.annonces.courriel.MessageAPart.Propos;

/**
 * What one person gets.
 *
 * @param roles what he is there, in French
 * @param texte what he reads, as plain text
 */
public record CourrierDeCampagne(Destinataire destinataire, String roles, Propos propos, String texte) {}
