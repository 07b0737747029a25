package fr.labellisation.lecture.ecrits;

import fr.labellisation.socle.codes.Code;

/** What kind of writing it is. */
public enum NatureEcrit implements Code {
    DECISION("Décision"),
    PLAN("Plan"),
    EVALUATION("Évaluation"),
    ACTION("Action"),
    COMPTE_RENDU("Compte rendu"),
    COMITE("Comité des usagers"),
    DEMANDE("Demande et envoi"),
    CONSTATS("Constats d’audit"),
    REPONSE("Réponse aux non-conformités"),
    FORMATION("Formation"),
    ENQUETE("Enquête"),
    BILAN("Bilan et revue"),
    CHANGEMENT("Changement");

    private final String libelle;

    NatureEcrit(String libelle) {
        this.libelle = libelle;
    }

    /** The kind as a person reads it. */
    public String libelle() {
        return libelle;
    }
}
