package fr.labellisation.socle.exports;

import fr.labellisation.socle.formulaires.NombreFrancais;

/** A table too long for the format that was asked for; the message is for the person who asked. */
public class TropDeLignes extends RuntimeException {
    TropDeLignes(Format format, int lignes) {
        super(
                "Ce tableau a %s lignes\u00a0: un fichier %s en contient %s au plus. Choisissez un filtre ou un autre format."
                        .formatted(
                                NombreFrancais.de(lignes),
                                format.extension(),
                                NombreFrancais.de(format.lignesAuPlus())));
    }
}
