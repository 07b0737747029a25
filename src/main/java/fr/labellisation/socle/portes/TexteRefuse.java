package fr.labellisation.socle.portes;

/** A request that holds what no text may hold; nobody reads it. */
final class TexteRefuse extends RuntimeException {
    /** Shown to the person who sent it. */
    static final String PHRASE =
            "Cette demande contient un caractère qu’aucun texte ne peut contenir (caractère nul, moitié de"
                    + " caractère…)\u00a0: retirez-le et recommencez.";

    TexteRefuse() {
        super(PHRASE);
    }
}
