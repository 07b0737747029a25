package fr.labellisation.parcours.label;

import fr.labellisation.socle.codes.Code;

/** What falls due in the life of a label. */
public enum NatureObligation implements Code {
    AUDIT_SUIVI,
    BILAN_ANNUEL,
    RENOUVELLEMENT,
    EXPIRATION;
}
