package fr.labellisation.socle.exports;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The letters that documents are printed with: DejaVu Sans Condensed, every letter of a name in Europe and overseas.
 * What it lacks leaves a mark that no text can hold.
 */
final class Lettres {
    /** The sign of what was lost: the gate of texts refuses it, so that on paper it is never somebody's own. */
    static final char SUBSTITUT = '\ufffd';

    private static final String DOSSIER = "/net/sf/jasperreports/fonts/dejavu/";
    private static final String MAIGRE = DOSSIER + "DejaVuSansCondensed.ttf";
    private static final String GRAS = DOSSIER + "DejaVuSansCondensed-Bold.ttf";
    private static final String FAMILLE = "DejaVu";
    private static final int EPAISSEUR_MAIGRE = 400;
    private static final int EPAISSEUR_GRASSE = 700;

    private final BitSet connues;

    Lettres() {
        connues = signes(MAIGRE);
        connues.and(signes(GRAS));
    }

    /** Into the document, as far as it uses them. */
    void embarquer(PdfRendererBuilder rendu) {
        rendu.useFont(() -> police(MAIGRE), FAMILLE, EPAISSEUR_MAIGRE, FontStyle.NORMAL, true);
        rendu.useFont(() -> police(GRAS), FAMILLE, EPAISSEUR_GRASSE, FontStyle.NORMAL, true);
    }

    /** A text as it can be printed: nothing that is not seen, and {@link #SUBSTITUT} for what there is no letter for. */
    String imprimable(String texte) {
        StringBuilder imprime = new StringBuilder(texte.length());
        Normalizer.normalize(texte, Normalizer.Form.NFC).codePoints().forEach(signe -> ajouter(imprime, signe));
        return imprime.toString();
    }

    private void ajouter(StringBuilder imprime, int signe) {
        if (Character.isSpaceChar(signe) || Character.isISOControl(signe)) {
            imprime.append(connues.get(signe) ? Character.toString(signe) : " ");
        } else if (visible(signe)) {
            imprime.appendCodePoint(connues.get(signe) && !deDroiteAGauche(signe) ? signe : SUBSTITUT);
        }
    }

    private static boolean visible(int signe) {
        int genre = Character.getType(signe);
        boolean variante = genre == Character.NON_SPACING_MARK && signe >= '\ufe00' && signe <= '\ufe0f';
        return genre != Character.FORMAT && !variante;
    }

    /** The font has some of these letters, but on the line they would stand in the wrong order. */
    private static boolean deDroiteAGauche(int signe) {
        byte sens = Character.getDirectionality(signe);
        return sens == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || sens == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || sens == Character.DIRECTIONALITY_ARABIC_NUMBER;
    }

    private static BitSet signes(String fichier) {
        try (InputStream lu = police(fichier);
                TrueTypeFont police = new TTFParser().parse(new RandomAccessReadBuffer(lu))) {
            CmapLookup places = police.getUnicodeCmapLookup();
            BitSet signes = new BitSet();
            for (int signe = ' '; signe <= Character.MAX_CODE_POINT; signe++) {
                signes.set(signe, places.getGlyphId(signe) > 0);
            }
            return signes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream police(String fichier) {
        return Lettres.class.getResourceAsStream(fichier);
    }
}
