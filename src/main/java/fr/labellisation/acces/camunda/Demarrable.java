package fr.labellisation.acces.camunda;

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
    RepriseSite
}
