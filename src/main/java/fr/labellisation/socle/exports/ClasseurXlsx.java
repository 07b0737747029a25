package fr.labellisation.socle.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Tables as sheets: a header that stays in sight, filters, real dates and numbers, ready to print. */
final class ClasseurXlsx {
    private static final int NOM_AU_PLUS = 31;
    private static final int LARGEUR_AU_PLUS = 60;
    private static final int LARGEUR_AU_MOINS = 8;
    private static final double SECONDES_PAR_JOUR = 86_400;
    private static final int CELLULE_AU_PLUS = 32_000;

    private ClasseurXlsx() {}

    static void ecrire(Classeur classeur, OutputStream fichier) throws IOException {
        try (Workbook livre = new Workbook(fichier, "labellisation", "1.0")) {
            for (Feuille feuille : classeur.feuilles()) {
                ecrire(classeur, feuille, livre.newWorksheet(nom(feuille.titre())));
            }
        }
    }

    /** Some signs are refused in the name of a sheet. */
    private static String nom(String titre) {
        String permis = titre.replaceAll("[\\\\/?*\\[\\]:]", " ");
        return permis.length() <= NOM_AU_PLUS ? permis : permis.substring(0, NOM_AU_PLUS);
    }

    private static void ecrire(Classeur classeur, Feuille feuille, Worksheet page) {
        int colonnes = feuille.colonnes().size();
        for (int colonne = 0; colonne < colonnes; colonne++) {
            page.value(0, colonne, feuille.colonnes().get(colonne));
            page.style(0, colonne).bold().wrapText(true).fillColor("E3E5EE").set();
            page.width(colonne, largeur(feuille, colonne));
        }
        int rang = 1;
        for (List<Object> ligne : feuille.lignes()) {
            for (int colonne = 0; colonne < colonnes; colonne++) {
                cellule(page, rang, colonne, ligne.get(colonne));
            }
            rang++;
        }
        page.freezePane(0, 1);
        if (rang > 1) {
            page.setAutoFilter(0, 0, rang - 1, colonnes - 1);
        }
        page.repeatRows(0);
        page.pageOrientation("landscape");
        page.header(classeur.titre() + " – " + classeur.portee(), Position.LEFT);
        page.header(classeur.le().toString(), Position.RIGHT);
        page.footer("Page &P sur &N", Position.RIGHT);
    }

    private static void cellule(Worksheet page, int rang, int colonne, Object valeur) {
        if (valeur instanceof LocalDate jour) {
            page.value(rang, colonne, jour);
            page.style(rang, colonne).format("dd/mm/yyyy").set();
        } else if (valeur instanceof LocalTime heure) {
            page.value(rang, colonne, heure.toSecondOfDay() / SECONDES_PAR_JOUR);
            page.style(rang, colonne).format("hh:mm").set();
        } else if (valeur instanceof Number nombre) {
            page.value(rang, colonne, nombre);
        } else if (valeur instanceof String texte) {
            // Text stays text, whatever it begins with: only a formula would be run.
            page.value(rang, colonne, texte.length() <= CELLULE_AU_PLUS ? texte : texte.substring(0, CELLULE_AU_PLUS));
        }
    }

    private static int largeur(Feuille feuille, int colonne) {
        int contenu = feuille.lignes().stream()
                .map(ligne -> ligne.get(colonne))
                .mapToInt(valeur -> valeur == null ? 0 : String.valueOf(valeur).length())
                .max()
                .orElse(0);
        int titre = feuille.colonnes().get(colonne).length() + 4;
        return Math.min(LARGEUR_AU_PLUS, Math.max(LARGEUR_AU_MOINS, Math.max(contenu + 2, titre)));
    }
}
