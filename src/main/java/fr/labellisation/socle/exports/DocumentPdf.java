package fr.labellisation.socle.exports;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** One of our templates on paper: A4 on its side, in embedded letters, without anything fetched from elsewhere. */
@Component
class DocumentPdf {
    private static final float HAUTEUR = 210;
    private static final float LARGEUR = 297;

    private final ITemplateEngine gabarits;
    private final Lettres lettres = new Lettres();

    DocumentPdf(ITemplateEngine gabarits) {
        XRLog.setLoggerImpl(new Slf4jLogger());
        this.gabarits = gabarits;
    }

    /** @param valeurs what the template shows; {@code imprime} is added, through which each of its texts goes */
    void ecrire(String gabarit, Map<String, Object> valeurs, OutputStream fichier) throws IOException {
        PdfRendererBuilder rendu = rendu(gabarit, valeurs);
        rendu.toStream(fichier);
        rendu.run();
    }

    /** How many pages it takes; nothing is written. */
    int pages(String gabarit, Map<String, Object> valeurs) throws IOException {
        try (PdfBoxRenderer mise = rendu(gabarit, valeurs).buildPdfRenderer()) {
            mise.layout();
            return mise.getRootBox().getLayer().getPages().size();
        }
    }

    private PdfRendererBuilder rendu(String gabarit, Map<String, Object> valeurs) {
        Map<String, Object> montrees = new HashMap<>(valeurs);
        montrees.put("imprime", new PageImprimee(lettres));
        PdfRendererBuilder rendu = new PdfRendererBuilder();
        rendu.useFastMode();
        rendu.useDefaultPageSize(LARGEUR, HAUTEUR, PageSizeUnits.MM);
        rendu.withProducer("labellisation");
        lettres.embarquer(rendu);
        rendu.useUnicodeLineBreaker(new CoupureFrancaise());
        // Nothing is fetched: what is printed is in the page itself.
        rendu.useUriResolver((base, adresse) -> null);
        rendu.withHtmlContent(gabarits.process(gabarit, new Context(Locale.FRENCH, montrees)), null);
        return rendu;
    }
}
