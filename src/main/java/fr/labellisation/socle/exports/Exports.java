package fr.labellisation.socle.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes tables as files. */
@Component
public class Exports {
    private final ClasseurPdf pdf;
    private final DocumentPdf document;

    Exports(ClasseurPdf pdf, DocumentPdf document) {
        this.pdf = pdf;
        this.document = document;
    }

    /**
     * The whole file. A text file has one table only: the first.
     *
     * @throws TropDeLignes if the format cannot hold them all
     */
    public byte[] ecrire(Classeur classeur, Format format) {
        if (classeur.lignes(format) > format.lignesAuPlus()) {
            throw new TropDeLignes(format, classeur.lignes(format));
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

    /**
     * A document of a template of ours, with the tables of a workbook after it.
     *
     * @param gabarit name of the template; every text that it shows goes through {@code imprime}, which it is given
     * @param valeurs what else it shows
     * @throws TropDeLignes if there are more rows than paper holds
     */
    public byte[] imprimer(String gabarit, Map<String, Object> valeurs, Classeur annexe) {
        if (annexe.lignes(Format.PDF) > Format.PDF.lignesAuPlus()) {
            throw new TropDeLignes(Format.PDF, annexe.lignes(Format.PDF));
        }
        Map<String, Object> toutes = new HashMap<>(valeurs);
        toutes.putAll(ClasseurPdf.valeurs(annexe));
        ByteArrayOutputStream fichier = new ByteArrayOutputStream();
        try {
            document.ecrire(gabarit, toutes, fichier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fichier.toByteArray();
    }

    /** How many pages a document of a template takes, without anything after it. */
    public int pages(String gabarit, Map<String, Object> valeurs) {
        try {
            return document.pages(gabarit, valeurs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
