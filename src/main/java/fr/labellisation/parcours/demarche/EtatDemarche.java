package fr.labellisation.parcours.demarche;

import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.territoire.CodeSite;
import java.util.Set;

/** How far a démarche has come. */
public enum EtatDemarche implements Code {
    EN_COURS,
    ABOUTIE,
    ABOUTIE_EN_PARTIE,
    SANS_LABEL,
    ABANDONNEE;

    /** Where a démarche ends once each of its sites has its outcome. */
    static EtatDemarche selon(Set<CodeSite> retenus, Set<CodeSite> labellises) {
        if (retenus.stream().noneMatch(labellises::contains)) {
            return SANS_LABEL;
        }
        return labellises.containsAll(retenus) ? ABOUTIE : ABOUTIE_EN_PARTIE;
    }

    static EtatDemarche duCode(String code) {
        return Code.exiger(EtatDemarche.class, code, "État de démarche inconnu");
    }
}
