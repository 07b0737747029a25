package fr.labellisation.simulation.rejeu.modele;

import fr.labellisation.simulation.rejeu.modele.ModeleDeProcessus.Genre;
import fr.labellisation.simulation.rejeu.modele.ModeleDeProcessus.NoeudDeModele;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads a BPMN file of the product without starting anything. */
final class LectureModele {
    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final Map<String, Genre> GENRES = Map.ofEntries(
            Map.entry("userTask", Genre.TACHE),
            Map.entry("callActivity", Genre.APPEL),
            Map.entry("subProcess", Genre.SOUS_PROCESSUS),
            Map.entry("startEvent", Genre.DEBUT),
            Map.entry("endEvent", Genre.FIN),
            Map.entry("boundaryEvent", Genre.OBSTACLE),
            Map.entry("intermediateCatchEvent", Genre.MINUTERIE),
            Map.entry("serviceTask", Genre.PASSAGE),
            Map.entry("businessRuleTask", Genre.PASSAGE),
            Map.entry("exclusiveGateway", Genre.PASSAGE),
            Map.entry("parallelGateway", Genre.PASSAGE),
            Map.entry("eventBasedGateway", Genre.PASSAGE));

    private final List<NoeudDeModele> noeuds = new ArrayList<>();

    private LectureModele() {}

    static ModeleDeProcessus lire(InputStream contenu) throws IOException {
        Element processus = enfants(racine(contenu), "process").get(0);
        LectureModele lecture = new LectureModele();
        lecture.parcourir(processus);
        return new ModeleDeProcessus(processus.getAttribute("id"), List.copyOf(lecture.noeuds));
    }

    private static Element racine(InputStream contenu) throws IOException {
        try {
            DocumentBuilderFactory fabrique = DocumentBuilderFactory.newInstance();
            fabrique.setNamespaceAware(true);
            fabrique.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return fabrique.newDocumentBuilder().parse(contenu).getDocumentElement();
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException("BPMN illisible", e);
        }
    }

    private void parcourir(Element portee) {
        GENRES.keySet().stream()
                .sorted()
                .flatMap(balise -> enfants(portee, balise).stream())
                .forEach(element -> {
                    noeuds.add(noeud(element, portee));
                    if (element.getLocalName().equals("subProcess")) {
                        parcourir(element);
                    }
                });
    }

    private static NoeudDeModele noeud(Element element, Element portee) {
        String id = element.getAttribute("id");
        String appelle = element.getAttribute("calledElement");
        return new NoeudDeModele(
                id,
                element.getAttribute("name"),
                genre(element),
                portee.getAttribute("id"),
                appelle.isEmpty() ? null : appelle,
                "true".equals(element.getAttribute("triggeredByEvent")),
                enfants(portee, "sequenceFlow").stream()
                        .filter(flux -> flux.getAttribute("sourceRef").equals(id))
                        .map(flux -> flux.getAttribute("targetRef"))
                        .toList());
    }

    private static Genre genre(Element element) {
        Genre genre = GENRES.get(element.getLocalName());
        boolean message = !enfants(element, "messageEventDefinition").isEmpty();
        boolean erreur = !enfants(element, "errorEventDefinition").isEmpty();
        return genre == Genre.MINUTERIE && message || genre == Genre.FIN && erreur ? Genre.OBSTACLE : genre;
    }

    private static List<Element> enfants(Element parent, String balise) {
        List<Element> trouves = new ArrayList<>();
        for (Node enfant = parent.getFirstChild(); enfant != null; enfant = enfant.getNextSibling()) {
            if (enfant instanceof Element element
                    && BPMN.equals(element.getNamespaceURI())
                    && balise.equals(element.getLocalName())) {
                trouves.add(element);
            }
        }
        return trouves;
    }
}
