package fr.labellisation.exports;

/** A table too long for the format that was asked for; the message is for the person who asked. */
public class TropDeLignes extends RuntimeException {
    TropDeLignes(Format format, int lignes) {
        super(
                "Ce tableau a %,d lignes\u00a0: un fichier %s en contient %,d au plus. Choisissez un filtre ou un autre format."
                        .formatted(lignes, format.extension(), format.lignesAuPlus()));
    }
}
