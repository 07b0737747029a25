package fr.labellisation.socle.tableur;

import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.tableur.Cellule.Genre;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The sheets of a spreadsheet, or its first. Formulas are seen, not computed; what unfolds too far is not unfolded. */
final class LectureXlsx {
    private static final String ILLISIBLE =
            "Le fichier n’est pas un classeur lisible\u00a0: un fichier .xlsx, sans mot de passe, est attendu.";
    /** The format of a number says that it is a day: it names a year or a month, outside quotes and brackets. */
    private static final Pattern FORMAT_DE_DATE = Pattern.compile(".*[yYdD].*");

    private static final Pattern ENTRE_GUILLEMETS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

    private static final int TAMPON = 8192;

    private final Bornes bornes;
    private final String nom;
    private final List<LigneDeTableur> lignes = new ArrayList<>();
    private List<Cellule> entetes = List.of();

    private LectureXlsx(Bornes bornes, String nom) {
        this.bornes = bornes;
        this.nom = nom;
    }

    static Tableur lire(byte[] contenu, Bornes bornes) {
        return feuilles(contenu, bornes, 1).get(0).tableur();
    }

    /** The first ones, in their order. */
    static List<FeuilleLue> feuilles(byte[] contenu, Bornes bornes, int auPlus) {
        try {
            verifierDeploiement(contenu, bornes);
            return lire(contenu, bornes, auPlus);
        } catch (IOException | ExcelReaderException | DateTimeException | IllegalArgumentException e) {
            throw new SaisieRefusee(ILLISIBLE);
        }
    }

    /** Unfolds it once for nothing, with what reads it afterwards, so that what is really read cannot fill the memory. */
    private static void verifierDeploiement(byte[] contenu, Bornes bornes) throws IOException {
        long deplies = 0;
        byte[] tampon = new byte[TAMPON];
        try (ZipFile archive = ZipFile.builder().setByteArray(contenu).get()) {
            for (ZipArchiveEntry partie : Collections.list(archive.getEntries())) {
                try (InputStream deroule = archive.getInputStream(partie)) {
                    for (int lus = deroule.read(tampon); lus >= 0; lus = deroule.read(tampon)) {
                        deplies += lus;
                        if (deplies > bornes.octetsDeplies()) {
                            throw new SaisieRefusee(
                                    "Le fichier contient beaucoup plus que ce qu’il pèse\u00a0: il n’est pas lu.");
                        }
                    }
                }
            }
        }
    }

    private static List<FeuilleLue> lire(byte[] contenu, Bornes bornes, int auPlus) throws IOException {
        List<FeuilleLue> feuilles = new ArrayList<>();
        try (InputStream fichier = new ByteArrayInputStream(contenu);
                ReadableWorkbook livre = new ReadableWorkbook(fichier, new ReadingOptions(true, false))) {
            for (Sheet feuille : livre.getSheets().limit(auPlus).toList()) {
                feuilles.add(new FeuilleLue(
                        LectureDeTableur.texte(feuille.getName()),
                        new LectureXlsx(bornes, feuille.getName()).lire(feuille)));
            }
        }
        return feuilles;
    }

    private Tableur lire(Sheet feuille) throws IOException {
        try (Stream<Row> rangees = feuille.openStream()) {
            for (Iterator<Row> suite = rangees.iterator(); suite.hasNext(); ) {
                lire(suite.next());
            }
        }
        return new Tableur(entetes, lignes);
    }

    private void lire(Row rangee) {
        if (rangee.getRowNum() == 1) {
            entetes = cellules(rangee, derniereEcrite(rangee));
            return;
        }
        LigneDeTableur ligne = new LigneDeTableur(rangee.getRowNum(), cellules(rangee, entetes.size()));
        if (ligne.vide()) {
            return;
        }
        if (lignes.size() == bornes.lignes()) {
            throw bornes.tropDeLignes(nom, rangee.getRowNum());
        }
        lignes.add(ligne);
    }

    private static int derniereEcrite(Row rangee) {
        int nombre = Math.min(rangee.getCellCount(), Bornes.COLONNES);
        while (nombre > 0 && cellule(rangee, nombre - 1).vide()) {
            nombre--;
        }
        return nombre;
    }

    private static List<Cellule> cellules(Row rangee, int nombre) {
        List<Cellule> cellules = new ArrayList<>();
        for (int colonne = 0; colonne < nombre; colonne++) {
            cellules.add(cellule(rangee, colonne));
        }
        return cellules;
    }

    private static Cellule cellule(Row rangee, int colonne) {
        String adresse = LectureDeTableur.colonne(colonne) + rangee.getRowNum();
        Cell lue = colonne < rangee.getCellCount() ? rangee.getCell(colonne) : null;
        if (lue == null || lue.getType() == CellType.EMPTY) {
            return new Cellule(adresse, "", Genre.TEXTE);
        }
        if (lue.getFormula() != null || lue.getType() == CellType.FORMULA) {
            return new Cellule(adresse, "", Genre.FORMULE);
        }
        return lue.getType() == CellType.NUMBER
                ? nombre(adresse, lue)
                : new Cellule(adresse, LectureDeTableur.texte(court(lue.getText())), Genre.TEXTE);
    }

    private static Cellule nombre(String adresse, Cell lue) {
        String format = lue.getDataFormatString();
        boolean date = format != null
                && FORMAT_DE_DATE
                        .matcher(ENTRE_GUILLEMETS.matcher(format).replaceAll(""))
                        .matches();
        if (date) {
            LocalDate jour = lue.asDate().toLocalDate();
            return new Cellule(adresse, jour.toString(), Genre.DATE);
        }
        BigDecimal nombre = lue.asNumber();
        return new Cellule(adresse, court(nombre.stripTrailingZeros().toPlainString()), Genre.NOMBRE);
    }

    private static String court(String texte) {
        return texte.length() <= Bornes.CARACTERES ? texte : texte.substring(0, Bornes.CARACTERES);
    }
}
