package fr.labellisation.socle.territoire;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** Reads a table delivered with the application: UTF-8, commas, a header that names the components of the record. */
public final class Tableau {

    private static final CsvMapper CSV = CsvMapper.csvBuilder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(CsvParser.Feature.FAIL_ON_MISSING_HEADER_COLUMNS)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .build();

    private Tableau() {}

    public static <T> List<T> lire(String fichier, Class<T> ligne) {
        CsvSchema schema = CSV.schemaFor(ligne).withHeader().withColumnReordering(true);
        ObjectReader lecteur = CSV.readerFor(ligne).with(schema);
        try (MappingIterator<T> lignes =
                lecteur.readValues(new ClassPathResource("territoire/" + fichier).getInputStream())) {
            return List.copyOf(lignes.readAll());
        } catch (IOException e) {
            throw new UncheckedIOException("Le tableau " + fichier + " ne peut pas être lu.", e);
        }
    }
}
