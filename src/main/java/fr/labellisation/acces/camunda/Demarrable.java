package fr.labellisation.acces.camunda;

import java.util.Arrays;

/**
 * The processes that a person starts, each by its key. Rights stand below the capabilities and cannot see their process
 * classes; a test compares them.
 */
public enum Demarrable {
    AbsencePersonne,
    ChangementDemarche,
    ComiteLocalUsagers,
    CycleLabel,
    LabellisationPrefecture,
    RepriseSite;

    /** Whether this is the key of one of them. */
    public static boolean nomme(String cle) {
        return Arrays.stream(values()).anyMatch(processus -> processus.name().equals(cle));
    }
}
