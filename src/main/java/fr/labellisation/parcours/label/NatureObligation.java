package fr.labellisation.parcours.label;

import java.util.Locale;

/** What falls due in the life of a label. */
public enum NatureObligation {
    AUDIT_SUIVI,
    BILAN_ANNUEL,
    RENOUVELLEMENT,
    EXPIRATION;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
