package fr.labellisation.annonces.courriel.redaction;

/** A template asks for a value that it is not given; the message is not written. */
public final class GabaritIncomplet extends RuntimeException {

    GabaritIncomplet(String modele, String valeur, int ligne, Throwable cause) {
        super(
                ("Le modèle «\u00a0courriels/%s\u00a0» demande à la ligne %d la valeur «\u00a0%s\u00a0», qui manque\u00a0:"
                                + " aucun message n’est écrit.")
                        .formatted(modele, ligne, valeur),
                cause);
    }
}
