package fr.labellisation.lecture.situation;

/** What a département shows on the map of the country: the first of these that is true of it. */
public enum EtatDepartement {
    SUSPENDU("suspendu", "Un label suspendu"),
    TOUS_LABELLISES("tous-labellises", "Tous les sites labellisés"),
    EN_PARTIE("en-partie", "Une partie des sites labellisée"),
    EN_PREPARATION("en-preparation", "En préparation, aucun site labellisé"),
    /** Labels have expired or were withdrawn, and nothing replaces them yet. */
    SANS_LABEL("sans-label", "Label expiré ou retiré"),
    SANS_DEMARCHE("sans-demarche", "Sans démarche");

    private final String code;
    private final String libelle;

    EtatDepartement(String code, String libelle) {
        this.code = code;
        this.libelle = libelle;
    }

    public String code() {
        return code;
    }

    /** The state as a person reads it. */
    public String libelle() {
        return libelle;
    }
}
