package fr.labellisation.socle.installation;

/** A setting, or a state of its data, with which the application does not start; the message is the French sentence that is printed. */
public class ReglageRefuse extends RuntimeException {
    public ReglageRefuse(String phrase) {
        super(phrase);
    }
}
