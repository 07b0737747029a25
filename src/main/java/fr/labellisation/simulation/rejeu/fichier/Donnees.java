package fr.labellisation.simulation.rejeu.fichier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Turns the free part of a fact into texts, lists and maps, as they are written: « oui » stays a word, 12 a text. */
final class Donnees {
    private final Dates dates;
    private final Fautes fautes;

    Donnees(Dates dates, Fautes fautes) {
        this.dates = dates;
        this.fautes = fautes;
    }

    Map<String, Object> lire(Node noeud) {
        Map<String, Object> lues = new LinkedHashMap<>();
        if (!(noeud instanceof MappingNode carte)) {
            fautes.ajouter(
                    NoeudYaml.ligne(noeud),
                    "«\u00a0donnees\u00a0» doit être décrit par des clés et des valeurs («\u00a0clé: valeur\u00a0»).");
            return lues;
        }
        for (NodeTuple paire : carte.getValue()) {
            String cle = paire.getKeyNode() instanceof ScalarNode mot ? mot.getValue() : "";
            if (lues.put(cle, valeur(paire.getValueNode())) != null) {
                fautes.ajouter(
                        NoeudYaml.ligne(paire.getKeyNode()), "la clé «\u00a0%s\u00a0» est donnée deux fois.", cle);
            }
        }
        return lues;
    }

    private Object valeur(Node noeud) {
        if (noeud instanceof ScalarNode mot) {
            return dates.enClair(mot.getValue());
        }
        if (noeud instanceof SequenceNode suite) {
            List<Object> elements = new ArrayList<>();
            suite.getValue().forEach(element -> elements.add(valeur(element)));
            return elements;
        }
        return lire(noeud);
    }
}
