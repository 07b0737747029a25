package fr.labellisation.parcours.demarche;

import java.util.Locale;

/** Why a démarche is led; REPRISE stands for a label delivered before the software came. */
public enum NatureDemarche {
    INITIAL,
    RENOUVELLEMENT,
    REPRISE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
