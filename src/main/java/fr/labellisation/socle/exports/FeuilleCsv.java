package fr.labellisation.socle.exports;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import fr.labellisation.socle.formulaires.TextePourTableur;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table as the spreadsheets of a French office open it: semicolons, UTF-8 that says so, days as 2013-06-27. */
final class FeuilleCsv {
    private static final char MARQUE_UTF8 = '\ufeff';
    private static final ObjectWriter ECRIVAIN = CsvMapper.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build()
            .writer(CsvSchema.emptySchema().withColumnSeparator(';').withLineSeparator("\r\n"));

    private FeuilleCsv() {}

    static void ecrire(Feuille feuille, OutputStream fichier) throws IOException {
        Writer texte = new OutputStreamWriter(fichier, StandardCharsets.UTF_8);
        texte.write(MARQUE_UTF8);
        try (SequenceWriter lignes = ECRIVAIN.writeValuesAsArray(texte)) {
            lignes.write(feuille.colonnes().stream().map(FeuilleCsv::cellule).toArray());
            for (List<Object> ligne : feuille.lignes()) {
                lignes.write(ligne.stream().map(FeuilleCsv::cellule).toArray());
            }
        }
    }

    private static Object cellule(Object valeur) {
        if (valeur instanceof String texte) {
            return TextePourTableur.ecrire(texte);
        }
        if (valeur instanceof BigDecimal nombre) {
            // As a French spreadsheet reads a number.
            return nombre.toPlainString().replace('.', ',');
        }
        return valeur == null || valeur instanceof Integer ? valeur : valeur.toString();
    }
}
