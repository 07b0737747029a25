package fr.labellisation.lecture.situation;

import fr.labellisation.socle.codes.Code;

/** What a département shows on the map of the country: the first of these that is true of it. */
public enum EtatDepartement implements Code {
    SUSPENDU("Un label suspendu"),
    TOUS_LABELLISES("Tous les sites labellisés"),
    EN_PARTIE("Une partie des sites labellisée"),
    EN_PREPARATION("En préparation, aucun site labellisé"),
    /** Labels have expired or were withdrawn, and nothing replaces them yet. */
    SANS_LABEL("Label expiré ou retiré"),
    SANS_DEMARCHE("Sans démarche");

    private final String libelle;

    EtatDepartement(String libelle) {
        this.libelle = libelle;
    }

    /** The state as a person reads it. */
    public String libelle() {
        return libelle;
    }
}
