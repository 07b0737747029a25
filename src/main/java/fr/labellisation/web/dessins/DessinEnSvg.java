package fr.labellisation.web.dessins;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.io.StringWriter;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.jfree.chart.JFreeChart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes a chart as an element of a page. */
public final class DessinEnSvg {
    private static final String SVG = "http://www.w3.org/2000/svg";

    private DessinEnSvg() {}

    /**
     * The chart as an {@code svg} element.
     *
     * @param nom tells it from the others of its page; letters and digits
     * @param titre what somebody who does not see it is told
     * @param largeur in pixels of the drawing, as {@code hauteur}; the page makes it larger or smaller
     */
    public static String de(JFreeChart dessin, String nom, String titre, int largeur, int hauteur) {
        try {
            Document page = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
            SVGGeneratorContext contexte = SVGGeneratorContext.createDefault(page);
            contexte.setComment(null);
            contexte.setIDGenerator(new SVGIDGenerator() {
                @Override
                public String generateID(String prefixe) {
                    return super.generateID(nom + prefixe);
                }
            });
            SVGGraphics2D trace = new SVGGraphics2D(contexte, false);
            trace.setSVGCanvasSize(new Dimension(largeur, hauteur));
            dessin.draw(trace, new Rectangle(largeur, hauteur));
            Element racine = trace.getRoot();
            ((Element) racine.getFirstChild()).removeAttribute("id");
            // A page of ours takes no style from within; the values it lists are those that hold without it.
            racine.removeAttribute("style");
            racine.removeAttribute("width");
            racine.removeAttribute("height");
            racine.setAttribute("viewBox", "0 0 %d %d".formatted(largeur, hauteur));
            racine.setAttribute("class", "courbe");
            racine.setAttribute("role", "img");
            racine.setAttribute("aria-label", titre);
            racine.setAttribute("font-family", "inherit");
            return texte(racine);
        } catch (ParserConfigurationException | TransformerException e) {
            throw new IllegalStateException("The picture of " + titre + " cannot be written", e);
        }
    }

    private static String texte(Element racine) throws TransformerException {
        TransformerFactory fabrique = TransformerFactory.newInstance();
        fabrique.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        Transformer ecriture = fabrique.newTransformer();
        ecriture.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        StringWriter texte = new StringWriter();
        ecriture.transform(new DOMSource(racine), new StreamResult(texte));
        return texte.toString();
    }
}
