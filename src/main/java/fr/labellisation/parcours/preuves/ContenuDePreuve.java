package fr.labellisation.parcours.preuves;

import fr.labellisation.parcours.preuves.fichiers.FichierGarde;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** What shows it: a file that is kept here, or the address of a document that is kept elsewhere. */
public sealed interface ContenuDePreuve {

    record Fichier(FichierGarde fichier) implements ContenuDePreuve {}

    /** @param adresse begins with https:// */
    record Lien(String adresse) implements ContenuDePreuve {
        /** Longest address, in characters. */
        public static final int LONGUEUR = 2_000;

        /** What is said where a text is none. */
        public static final String REFUS =
                "Adresse du document\u00a0: une adresse entière qui commence par https:// est attendue, sans nom ni mot de passe.";

        /** The address that somebody typed; empty if it is none that a browser opens safely. */
        public static Optional<Lien> lire(String typee) {
            try {
                URI lue = new URI(typee);
                return "https".equalsIgnoreCase(lue.getScheme())
                                && lue.getHost() != null
                                && lue.getUserInfo() == null
                                && typee.length() <= LONGUEUR
                        ? Optional.of(new Lien(lue.toASCIIString()))
                        : Optional.empty();
            } catch (URISyntaxException e) {
                return Optional.empty();
            }
        }
    }
}
