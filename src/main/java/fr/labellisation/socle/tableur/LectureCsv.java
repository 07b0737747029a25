package fr.labellisation.socle.tableur;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.formulaires.TextePourTableur;
import fr.labellisation.socle.tableur.Cellule.Genre;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A text file with semicolons, in UTF-8 or as a French Windows writes it; a day is written 2013-06-27 or 27/06/2013. */
final class LectureCsv {
    private static final String ILLISIBLE =
            "Le fichier n’est ni un classeur .xlsx, ni un texte .csv avec des points-virgules\u00a0: l’un des deux est attendu.";
    private static final String MARQUE_UTF8 = "\ufeff";
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern FRANCAIS = Pattern.compile("\\d{2}/\\d{2}/\\d{4}");
    private static final DateTimeFormatter JOUR_FRANCAIS =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private static final ObjectReader LECTEUR = new CsvMapper()
            .readerFor(String[].class)
            .with(CsvParser.Feature.WRAP_AS_ARRAY)
            .with(CsvSchema.emptySchema().withColumnSeparator(';'));

    private LectureCsv() {}

    static Tableur lire(byte[] contenu, Bornes bornes) {
        String texte = texte(contenu);
        if (texte.indexOf('\0') >= 0 || texte.lines().findFirst().orElse("").indexOf(';') < 0) {
            throw new SaisieRefusee(ILLISIBLE);
        }
        List<Cellule> entetes = List.of();
        List<LigneDeTableur> lignes = new ArrayList<>();
        try (MappingIterator<String[]> suite = LECTEUR.readValues(texte)) {
            for (int numero = 1; suite.hasNextValue(); numero++) {
                String[] valeurs = suite.nextValue();
                if (numero == 1) {
                    entetes = cellules(valeurs, numero, derniereEcrite(valeurs));
                    continue;
                }
                LigneDeTableur ligne = new LigneDeTableur(numero, cellules(valeurs, numero, entetes.size()));
                if (!ligne.vide() && lignes.size() == bornes.lignes()) {
                    throw bornes.tropDeLignes();
                }
                if (!ligne.vide()) {
                    lignes.add(ligne);
                }
            }
        } catch (IOException e) {
            throw new SaisieRefusee(ILLISIBLE);
        }
        return new Tableur(entetes, lignes);
    }

    private static String texte(byte[] contenu) {
        try {
            String lu = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(contenu))
                    .toString();
            return lu.startsWith(MARQUE_UTF8) ? lu.substring(1) : lu;
        } catch (CharacterCodingException e) {
            return new String(contenu, WINDOWS);
        }
    }

    private static int derniereEcrite(String[] valeurs) {
        int nombre = Math.min(valeurs.length, Bornes.COLONNES);
        while (nombre > 0 && valeurs[nombre - 1].isBlank()) {
            nombre--;
        }
        return nombre;
    }

    private static List<Cellule> cellules(String[] valeurs, int numero, int nombre) {
        List<Cellule> cellules = new ArrayList<>();
        for (int colonne = 0; colonne < nombre; colonne++) {
            String texte = colonne < valeurs.length ? LectureDeTableur.texte(valeurs[colonne]) : "";
            cellules.add(cellule(LectureDeTableur.colonne(colonne) + numero, texte));
        }
        return cellules;
    }

    private static Cellule cellule(String adresse, String texte) {
        Optional<String> protege = TextePourTableur.relire(texte);
        LocalDate jour = protege.isPresent() ? null : jour(texte);
        if (jour != null) {
            return new Cellule(adresse, jour.toString(), Genre.DATE);
        }
        String ecrit = protege.orElse(texte);
        return new Cellule(
                adresse,
                ecrit.length() <= Bornes.CARACTERES ? ecrit : ecrit.substring(0, Bornes.CARACTERES),
                Genre.TEXTE);
    }

    private static LocalDate jour(String texte) {
        try {
            if (ISO.matcher(texte).matches()) {
                return LocalDate.parse(texte);
            }
            return FRANCAIS.matcher(texte).matches() ? LocalDate.parse(texte, JOUR_FRANCAIS) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
