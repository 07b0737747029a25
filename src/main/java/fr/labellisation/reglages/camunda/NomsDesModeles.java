package fr.labellisation.reglages.camunda;

import fr.labellisation.reglages.delais.NomsDesTaches;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Names read from the diagrams that a start deploys. Only names are read, and not through the engine, which would build
 * each model whole: somebody waits for his page. A task that stands in two diagrams goes by the first of them.
 */
@Component
class NomsDesModeles implements NomsDesTaches {
    private final XMLInputFactory lecteurs = XMLInputFactory.newInstance();
    private final Map<String, Map<String, Nom>> lus = new ConcurrentHashMap<>();

    NomsDesModeles() {
        lecteurs.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    }

    @Override
    public Optional<Nom> de(String tache) {
        return Optional.ofNullable(lus.computeIfAbsent("", cle -> lire()).get(tache));
    }

    private Map<String, Nom> lire() {
        Map<String, Nom> noms = new TreeMap<>();
        try {
            Resource[] dessins = new PathMatchingResourcePatternResolver().getResources("classpath:/bpmn/*.bpmn");
            Arrays.sort(dessins, Comparator.comparing(Resource::getFilename));
            for (Resource dessin : dessins) {
                try (InputStream contenu = dessin.getInputStream()) {
                    ajouter(noms, lecteurs.createXMLStreamReader(contenu));
                }
            }
        } catch (IOException | XMLStreamException e) {
            throw new IllegalStateException("A diagram cannot be read", e);
        }
        return noms;
    }

    private static void ajouter(Map<String, Nom> noms, XMLStreamReader dessin) throws XMLStreamException {
        String processus = "";
        while (dessin.hasNext()) {
            if (dessin.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            String nom = dessin.getAttributeValue(null, "name");
            if (dessin.getLocalName().equals("process")) {
                processus = nom;
            } else if (dessin.getLocalName().equals("userTask")) {
                noms.putIfAbsent(dessin.getAttributeValue(null, "id"), new Nom(nom, processus));
            }
        }
    }
}
