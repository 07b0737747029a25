package fr.labellisation.web.pages.preuves;

import java.util.List;

/**
 * A piece of evidence of a row.
 *
 * @param faiteLe ISO date, as a form wants it; {@code date} as it is read, with until when it counts
 * @param perimee whether it no longer counts today
 * @param attendue whether it is expected there; {@code demande} says which, in words
 * @param fichier name, kind and size of its file; empty for a document kept elsewhere
 * @param lecture where its file, or the document, is read
 * @param image whether its file is a picture
 * @param enPlace whether a browser shows it by itself
 * @param histoire its earlier states, the last first
 */
public record PreuveVue(
        String id,
        int version,
        String titre,
        String faiteLe,
        String valableJusquAu,
        String date,
        boolean perimee,
        String responsable,
        String nomDuResponsable,
        boolean attendue,
        String demande,
        String fichier,
        String lecture,
        boolean image,
        boolean enPlace,
        String donnee,
        List<EtatPasse> histoire) {

    /** @param lecture where the file of then is read; empty for a document kept elsewhere */
    public record EtatPasse(String phrase, String lecture) {}

    public PreuveVue {
        histoire = List.copyOf(histoire);
    }

    /** Whether it is a document that is kept elsewhere. */
    public boolean ailleurs() {
        return fichier.isEmpty();
    }
}
