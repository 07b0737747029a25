package fr.labellisation.referentiel;

/** A file of a référentiel is wrong: which file, what is wrong, what is expected. Start-up stops. */
public class ReferentielInvalide extends RuntimeException {
    ReferentielInvalide(String message) {
        super(message);
    }

    ReferentielInvalide(String message, Throwable cause) {
        super(message, cause);
    }
}
