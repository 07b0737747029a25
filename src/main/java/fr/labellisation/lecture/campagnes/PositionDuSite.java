package fr.labellisation.lecture.campagnes;

import fr.labellisation.socle.codes.Code;

/** Where a site stands, for a campaign, on a day: it counts, or what it misses. */
public enum PositionDuSite implements Code {
    LABELLISE("Labellisé"),
    /** Its démarche will have brought the label by then, as far as the forecast can say. */
    PROBABLE("Label probable"),
    TROP_TARD("Trop tard"),
    /** Its démarche has no forecast: nothing can be said, and it does not count. */
    SANS_PREVISION("Démarche sans prévision"),
    EXPIRE_AVANT("Label qui prend fin avant"),
    SUSPENDU("Label suspendu"),
    AUTRE_VERSION("Autre version"),
    SANS_DEMARCHE("Aucune démarche");

    private final String libelle;

    PositionDuSite(String libelle) {
        this.libelle = libelle;
    }

    /** As a person reads it. */
    public String libelle() {
        return libelle;
    }

    /** Whether the site counts. */
    public boolean atteinte() {
        return this == LABELLISE || this == PROBABLE;
    }
}
