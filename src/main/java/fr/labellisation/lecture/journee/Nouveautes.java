package fr.labellisation.lecture.journee;

import java.util.List;

/**
 * What others did, the latest first.
 *
 * @param total how many there are; the list may be shorter
 */
public record Nouveautes(List<Nouveaute> dernieres, int total) {

    public Nouveautes {
        dernieres = List.copyOf(dernieres);
    }
}
