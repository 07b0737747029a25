package fr.labellisation.parcours.demarche;

import fr.labellisation.socle.territoire.CodeDemarche;

/** A démarche has just been opened; who hears of it acts in the same transaction. */
public record DemarcheOuverte(CodeDemarche code) {}
