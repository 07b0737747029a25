package fr.labellisation.parcours.demarche;

import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.territoire.CodeSite;
import java.util.Map;
import java.util.Set;

/** How far a démarche has come. */
public enum EtatDemarche implements Code {
    EN_COURS,
    ABOUTIE,
    ABOUTIE_EN_PARTIE,
    SANS_LABEL,
    ABANDONNEE;

    /**
     * Where a démarche ends once each of its sites has its outcome.
     *
     * @param vises how many labels each site sought
     */
    static EtatDemarche selon(Set<CodeSite> retenus, Map<CodeSite, Integer> labels, int vises) {
        if (retenus.stream().noneMatch(labels::containsKey)) {
            return SANS_LABEL;
        }
        return retenus.stream().allMatch(site -> labels.getOrDefault(site, 0) >= vises) ? ABOUTIE : ABOUTIE_EN_PARTIE;
    }

    static EtatDemarche duCode(String code) {
        return Code.exiger(EtatDemarche.class, code, "État de démarche inconnu");
    }
}
