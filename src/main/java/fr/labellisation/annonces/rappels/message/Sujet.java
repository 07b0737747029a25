package fr.labellisation.annonces.rappels.message;

import fr.labellisation.annonces.courriel.redaction.Point;
import java.util.List;

/** Subject of a message: what and when. */
final class Sujet {
    private static final int LONGUEUR = 250;

    private Sujet() {}

    /** What the only point says; of several, how many and what the first one says. */
    static String de(List<Point> points) {
        String premier = points.get(0).titre();
        String sujet = points.size() == 1 ? premier : "%d échéances, dont %s".formatted(points.size(), premier);
        return sujet.length() <= LONGUEUR ? sujet : sujet.substring(0, LONGUEUR - 1) + "…";
    }
}
