package fr.labellisation.parcours.demarche;

import fr.labellisation.socle.codes.Code;

/** Why a démarche is led; REPRISE stands for a label delivered before the software came. */
public enum NatureDemarche implements Code {
    INITIAL,
    RENOUVELLEMENT,
    REPRISE;
}
