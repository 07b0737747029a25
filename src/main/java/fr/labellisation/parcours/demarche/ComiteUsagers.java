package fr.labellisation.parcours.demarche;

import java.util.Locale;

/** Whether one users' committee serves all the sites of a démarche, or each has its own. */
public enum ComiteUsagers {
    COMMUN,
    PAR_SITE;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static ComiteUsagers deCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
