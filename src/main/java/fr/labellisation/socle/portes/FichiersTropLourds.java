package fr.labellisation.socle.portes;

/** More bytes than a form may carry. */
final class FichiersTropLourds extends RuntimeException {

    FichiersTropLourds(Throwable cause) {
        super(cause);
    }
}
