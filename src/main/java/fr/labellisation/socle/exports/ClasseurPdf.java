package fr.labellisation.socle.exports;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import fr.labellisation.socle.regles.DateFrancaise;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Tables on paper: A4 on its side, a header with scope and day, numbered pages. */
@Component
class ClasseurPdf {
    private static final float HAUTEUR = 210;
    private static final float LARGEUR = 297;

    private final ITemplateEngine gabarits;
    private final Lettres lettres = new Lettres();

    ClasseurPdf(ITemplateEngine gabarits) {
        XRLog.setLoggerImpl(new Slf4jLogger());
        this.gabarits = gabarits;
    }

    void ecrire(Classeur classeur, OutputStream fichier) throws IOException {
        String page = gabarits.process(
                "exports/classeur",
                new Context(
                        Locale.FRENCH,
                        Map.of(
                                "classeur",
                                classeur,
                                "le",
                                DateFrancaise.de(classeur.le()),
                                "imprime",
                                new PageImprimee(lettres))));
        PdfRendererBuilder rendu = new PdfRendererBuilder();
        rendu.useFastMode();
        rendu.useDefaultPageSize(LARGEUR, HAUTEUR, PageSizeUnits.MM);
        rendu.withProducer("labellisation");
        lettres.embarquer(rendu);
        rendu.useUnicodeLineBreaker(new CoupureFrancaise());
        // Nothing is fetched: what is printed is in the page itself.
        rendu.useUriResolver((base, adresse) -> null);
        rendu.withHtmlContent(page, null);
        rendu.toStream(fichier);
        rendu.run();
    }
}
