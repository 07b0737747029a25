package fr.labellisation.parcours.actions;

import java.util.Locale;

/** What an action answers: a gap of the diagnosis, a finding of an audit, a wish of the users' committee. */
public enum OrigineAction {
    ECART,
    CONSTAT,
    SOUHAIT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
