package fr.labellisation.referentiel;

/** A file of a référentiel is wrong: which file, what is wrong, what is expected. Start-up stops. */
public class ReferentielInvalide extends RuntimeException {
    private static final long serialVersionUID = 1L;

    static final String DEUX_POINTS = " est refusé\u00a0: ";

    ReferentielInvalide(String message) {
        super(message);
    }

    ReferentielInvalide(String message, Throwable cause) {
        super(message, cause);
    }

    /** Why, without the name of the file before it and the point behind it. */
    public String raison() {
        String message = getMessage();
        return message.substring(message.indexOf(DEUX_POINTS) + DEUX_POINTS.length(), message.length() - 1);
    }

    /** Not in itself, but beside the others. */
    static final class ParmiLesAutres extends ReferentielInvalide {
        private static final long serialVersionUID = 1L;

        private final FauteDeReferentiel faute;

        ParmiLesAutres(String message, FauteDeReferentiel faute) {
            super(message);
            this.faute = faute;
        }

        /** Key and reason. */
        FauteDeReferentiel faute() {
            return faute;
        }
    }
}
