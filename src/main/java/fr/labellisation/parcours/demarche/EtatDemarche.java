package fr.labellisation.parcours.demarche;

import fr.labellisation.socle.territoire.CodeSite;
import java.util.Set;

/** How far a démarche has come. */
public enum EtatDemarche {
    EN_COURS("en-cours"),
    ABOUTIE("aboutie"),
    ABOUTIE_EN_PARTIE("aboutie-en-partie"),
    SANS_LABEL("sans-label"),
    ABANDONNEE("abandonnee");

    private final String code;

    EtatDemarche(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Where a démarche ends once each of its sites has its outcome. */
    static EtatDemarche selon(Set<CodeSite> retenus, Set<CodeSite> labellises) {
        if (retenus.stream().noneMatch(labellises::contains)) {
            return SANS_LABEL;
        }
        return labellises.containsAll(retenus) ? ABOUTIE : ABOUTIE_EN_PARTIE;
    }

    static EtatDemarche deCode(String code) {
        for (EtatDemarche etat : values()) {
            if (etat.code.equals(code)) {
                return etat;
            }
        }
        throw new IllegalArgumentException("No state of a démarche: " + code);
    }
}
