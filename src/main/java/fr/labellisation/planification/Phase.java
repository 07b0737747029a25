package fr.labellisation.planification;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Part of the path under which steps are shown together. */
public enum Phase {
    @JsonProperty("lancement")
    LANCEMENT("Lancement"),
    @JsonProperty("comite-usagers")
    COMITE_USAGERS("Comité local des usagers"),
    @JsonProperty("diagnostic")
    DIAGNOSTIC("Diagnostic et plan d’actions"),
    @JsonProperty("mise-en-oeuvre")
    MISE_EN_OEUVRE("Mise en œuvre"),
    @JsonProperty("audit-interne")
    AUDIT_INTERNE("Audit interne"),
    @JsonProperty("audit-externe")
    AUDIT_EXTERNE("Audit externe et décision");

    private final String titre;

    Phase(String titre) {
        this.titre = titre;
    }

    /** Whether each site goes through it on its own. */
    public boolean parSite() {
        return this != LANCEMENT && this != COMITE_USAGERS;
    }

    /** The phase as a person reads it. */
    public String titre() {
        return titre;
    }
}
