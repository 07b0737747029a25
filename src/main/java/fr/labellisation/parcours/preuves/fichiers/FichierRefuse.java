package fr.labellisation.parcours.preuves.fichiers;

/** A file that is not kept; its message says why, to the person who gave it. Nothing of it is left. */
public final class FichierRefuse extends Exception {

    FichierRefuse(String phrase, Object... parties) {
        super(phrase.formatted(parties));
    }
}
