package fr.labellisation.socle.tableur;

import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.formulaires.Texte;
import java.util.Arrays;
import java.util.List;

/** Reads a table that somebody hands in: a spreadsheet (.xlsx) or a text file (.csv), told apart by what is in it. */
public final class LectureDeTableur {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] ANCIEN_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private LectureDeTableur() {}

    /** @throws SaisieRefusee with one sentence if it is no such file, or holds more than the limits */
    public static Tableur lire(byte[] contenu, Bornes bornes) {
        bornes.verifierTaille(contenu.length);
        if (contenu.length == 0) {
            throw new SaisieRefusee("Le fichier est vide\u00a0: une feuille avec ses titres de colonnes est attendue.");
        }
        if (commence(contenu, ZIP)) {
            return LectureXlsx.lire(contenu, bornes);
        }
        if (commence(contenu, ANCIEN_EXCEL)) {
            throw new SaisieRefusee(
                    "Ce fichier est d’un ancien format de tableur (.xls), ou protégé par un mot de passe\u00a0: enregistrez-le"
                            + " au format .xlsx, sans mot de passe.");
        }
        return LectureCsv.lire(contenu, bornes);
    }

    /**
     * The sheets of a spreadsheet (.xlsx), in their order.
     *
     * @param auPlus sheets that are read; those behind are not looked at
     * @throws SaisieRefusee with one sentence if it is no such file, or holds more than the limits
     */
    public static List<FeuilleLue> feuilles(byte[] contenu, Bornes bornes, int auPlus) {
        bornes.verifierTaille(contenu.length);
        return LectureXlsx.feuilles(contenu, bornes, auPlus);
    }

    /** Whether it begins as a spreadsheet (.xlsx) does. */
    public static boolean estUnClasseur(byte[] contenu) {
        return commence(contenu, ZIP);
    }

    /** As it is kept and compared: NFC, one kind of space, nothing around it. */
    public static String texte(String brut) {
        return Texte.net(brut).replace('\u00a0', ' ');
    }

    /** The name of a column: A, Z, AA. */
    static String colonne(int rang) {
        String fin = String.valueOf((char) ('A' + rang % 26));
        return rang < 26 ? fin : colonne(rang / 26 - 1) + fin;
    }

    private static boolean commence(byte[] contenu, byte[] signe) {
        return contenu.length >= signe.length && Arrays.equals(contenu, 0, signe.length, signe, 0, signe.length);
    }
}
