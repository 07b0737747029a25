package fr.labellisation.parcours.actions;

import java.util.Locale;

/** How far an action has come. */
public enum EtatAction {
    PROPOSEE,
    DECIDEE,
    REALISEE,
    CLOSE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
