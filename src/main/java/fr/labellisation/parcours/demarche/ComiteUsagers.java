package fr.labellisation.parcours.demarche;

import fr.labellisation.socle.codes.Code;

/** Whether one users' committee serves all the sites of a démarche, or each has its own. */
public enum ComiteUsagers implements Code {
    COMMUN,
    PAR_SITE;

    public static ComiteUsagers duCode(String code) {
        return Code.exiger(ComiteUsagers.class, code, "Comité des usagers inconnu");
    }
}
