package fr.labellisation.annonces.courriel.envoi;

/**
 * What became of a message that was handed over.
 *
 * @param parole what the server answered, or what went wrong; null if it took the message
 */
record Issue(Sorte sorte, String parole) {

    enum Sorte {
        REMIS,
        /** The server will never take it. */
        REFUSE,
        /** The server will not take it now. */
        DIFFERE,
        /** Not handed over: the connection or the server is at fault, not the message. */
        EMPECHE,
        /** The text left and no answer came: the server has it, or not. */
        INCERTAIN
    }

    static Issue remis() {
        return new Issue(Sorte.REMIS, null);
    }

    static Issue refuse(String parole) {
        return new Issue(Sorte.REFUSE, parole);
    }

    static Issue differe(String parole) {
        return new Issue(Sorte.DIFFERE, parole);
    }

    static Issue empeche(String parole) {
        return new Issue(Sorte.EMPECHE, parole);
    }

    static Issue incertain(String parole) {
        return new Issue(Sorte.INCERTAIN, parole);
    }

    /** Is the connection fit for the next message? */
    boolean connexionSaine() {
        return sorte != Sorte.EMPECHE && sorte != Sorte.INCERTAIN;
    }
}
