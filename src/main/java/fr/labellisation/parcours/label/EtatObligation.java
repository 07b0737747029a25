package fr.labellisation.parcours.label;

import fr.labellisation.socle.codes.Code;

/** What became of a date that a label owes. */
public enum EtatObligation implements Code {
    PREVUE,
    HONOREE,
    SANS_OBJET
}
