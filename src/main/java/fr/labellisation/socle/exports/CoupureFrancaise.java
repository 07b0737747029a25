package fr.labellisation.socle.exports;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line of a document may end. Not after an apostrophe: « l’ » stays with its word, as a browser has it. */
class CoupureFrancaise implements FSTextBreaker {
    private final BreakIterator coupures = BreakIterator.getLineInstance(Locale.FRENCH);
    private String texte = "";

    @Override
    public void setText(String nouveau) {
        texte = nouveau;
        coupures.setText(nouveau);
    }

    @Override
    public int next() {
        int fin = coupures.next();
        while (fin != BreakIterator.DONE && fin < texte.length() && texte.charAt(fin - 1) == '’') {
            fin = coupures.next();
        }
        return fin;
    }
}
