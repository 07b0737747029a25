package fr.labellisation.parcours.actions;

import fr.labellisation.socle.codes.Code;

/** What an action answers: a gap of the diagnosis, a finding of an audit, a wish of the users' committee. */
enum OrigineAction implements Code {
    ECART,
    CONSTAT,
    SOUHAIT;
}
