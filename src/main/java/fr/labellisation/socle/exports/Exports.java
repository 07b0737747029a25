package fr.labellisation.socle.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/** Writes tables as files. */
@Component
public class Exports {
    private final ClasseurPdf pdf;

    Exports(ClasseurPdf pdf) {
        this.pdf = pdf;
    }

    /**
     * The whole file. A text file has one table only: the first.
     *
     * @throws TropDeLignes if the format cannot hold them all
     */
    public byte[] ecrire(Classeur classeur, Format format) {
        if (classeur.lignes() > format.lignesAuPlus()) {
            throw new TropDeLignes(format, classeur.lignes());
        }
        ByteArrayOutputStream fichier = new ByteArrayOutputStream();
        try {
            ecrire(classeur, format, fichier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fichier.toByteArray();
    }

    private void ecrire(Classeur classeur, Format format, OutputStream fichier) throws IOException {
        switch (format) {
            case XLSX -> ClasseurXlsx.ecrire(classeur, fichier);
            case CSV -> FeuilleCsv.ecrire(classeur.feuilles().get(0), fichier);
            case PDF -> pdf.ecrire(classeur, fichier);
        }
    }
}
