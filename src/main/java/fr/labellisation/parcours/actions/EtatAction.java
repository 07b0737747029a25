package fr.labellisation.parcours.actions;

import fr.labellisation.socle.codes.Code;

/** How far an action has come. */
public enum EtatAction implements Code {
    PROPOSEE,
    DECIDEE,
    REALISEE,
    CLOSE;
}
