package fr.labellisation.parcours.label.passage;

import java.util.Optional;

/**
 * One engagement of the label, of the renewal, or of both.
 *
 * @param groupe heading under which the line stands
 * @param avant null for one that is new
 * @param apres null for one that disappears
 * @param raison why somebody has to compare; empty where nobody has to
 */
public record LigneDePassage(
        String groupe, SortDEngagement sort, EngagementVu avant, EngagementVu apres, String raison) {

    public Optional<EngagementVu> ancien() {
        return Optional.ofNullable(avant);
    }

    public Optional<EngagementVu> suivant() {
        return Optional.ofNullable(apres);
    }
}
