package fr.labellisation.lecture.planification;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.labellisation.lecture.taches.Etape;

/** Part of the path under which steps are shown together. */
public enum Phase {
    @JsonProperty("lancement")
    LANCEMENT("Lancement", Etape.LANCEMENT),
    @JsonProperty("comite-usagers")
    COMITE_USAGERS("Comité local des usagers", null),
    @JsonProperty("diagnostic")
    DIAGNOSTIC("Diagnostic et plan d’actions", Etape.DIAGNOSTIC),
    @JsonProperty("mise-en-oeuvre")
    MISE_EN_OEUVRE("Mise en œuvre", Etape.MISE_EN_OEUVRE),
    @JsonProperty("audit-interne")
    AUDIT_INTERNE("Audit interne", Etape.AUDIT_INTERNE),
    @JsonProperty("audit-externe")
    AUDIT_EXTERNE("Audit externe et décision", Etape.AUDIT_EXTERNE);

    private final String titre;
    private final Etape etape;

    Phase(String titre, Etape etape) {
        this.titre = titre;
        this.etape = etape;
    }

    /** Step of the path that its tasks are part of, where the file names no other; null for what goes on beside it. */
    Etape etape() {
        return etape;
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
