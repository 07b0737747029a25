package fr.labellisation.simulation.rejeu.fichier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A mapping of a case file, read key by key; each wrong one is noted with its line. */
final class NoeudYaml {
    private final int ligne;
    private final String nom;
    private final Fautes fautes;
    private final Map<String, Node> valeurs = new LinkedHashMap<>();
    private final Map<String, Integer> lignesDesCles = new LinkedHashMap<>();

    private NoeudYaml(MappingNode noeud, String nom, Fautes fautes) {
        this.ligne = ligne(noeud);
        this.nom = nom;
        this.fautes = fautes;
        for (NodeTuple paire : noeud.getValue()) {
            ranger(paire);
        }
    }

    /** @param nom how the file's author calls it, for messages (« un site ») */
    static Optional<NoeudYaml> de(Node noeud, String nom, Fautes fautes) {
        if (noeud instanceof MappingNode carte) {
            return Optional.of(new NoeudYaml(carte, nom, fautes));
        }
        fautes.ajouter(
                ligne(noeud), "%s doit être décrit par des clés et des valeurs («\u00a0clé: valeur\u00a0»).", nom);
        return Optional.empty();
    }

    static int ligne(Node noeud) {
        return noeud.getStartMark().getLine() + 1;
    }

    private void ranger(NodeTuple paire) {
        int ici = ligne(paire.getKeyNode());
        if (!(paire.getKeyNode() instanceof ScalarNode cle)) {
            fautes.ajouter(ici, "une clé doit être un mot.");
        } else if (valeurs.putIfAbsent(cle.getValue(), paire.getValueNode()) != null) {
            fautes.ajouter(ici, "la clé «\u00a0%s\u00a0» est donnée deux fois.", cle.getValue());
        } else {
            lignesDesCles.put(cle.getValue(), ici);
        }
    }

    int ligne() {
        return ligne;
    }

    int ligne(String cle) {
        return a(cle) ? ligne(valeurs.get(cle)) : ligne;
    }

    boolean a(String cle) {
        return valeurs.containsKey(cle);
    }

    /** Accepts a second spelling of a key. */
    void synonyme(String cle, String autre) {
        if (a(autre) && !a(cle)) {
            valeurs.put(cle, valeurs.remove(autre));
        }
    }

    /** Notes every key that is none of these. */
    void seulement(List<String> cles) {
        lignesDesCles.forEach((cle, ici) -> {
            if (!cles.contains(cle)) {
                fautes.ajouter(
                        ici,
                        "la clé «\u00a0%s\u00a0» est inconnue dans %s\u00a0; attendu\u00a0: %s.",
                        cle,
                        nom,
                        Proches.de(cle, cles));
            }
        });
    }

    /** Notes a key that is missing. */
    void exiger(String cle) {
        if (!a(cle)) {
            fautes.ajouter(ligne, "la clé «\u00a0%s\u00a0» manque dans %s.", cle, nom);
        }
    }

    Optional<Node> lire(String cle) {
        return Optional.ofNullable(valeurs.get(cle));
    }

    /** The word or text of a key, empty when it is missing or has another shape. */
    Optional<String> texte(String cle) {
        return lire(cle).flatMap(noeud -> {
            if (noeud instanceof ScalarNode mot && !mot.getValue().isBlank()) {
                return Optional.of(mot.getValue());
            }
            fautes.ajouter(ligne(noeud), "«\u00a0%s\u00a0» doit être un mot ou un texte.", cle);
            return Optional.empty();
        });
    }

    Optional<String> exigerTexte(String cle) {
        exiger(cle);
        return texte(cle);
    }

    /** The word of a key, one of these. */
    Optional<String> choix(String cle, List<String> possibles) {
        return texte(cle).filter(lu -> {
            boolean connu = possibles.contains(lu);
            if (!connu) {
                fautes.ajouter(
                        ligne(cle),
                        "«\u00a0%s\u00a0» vaut «\u00a0%s\u00a0»\u00a0; attendu\u00a0: %s.",
                        cle,
                        lu,
                        Proches.de(lu, possibles));
            }
            return connu;
        });
    }

    /** The elements of the list of a key; none when the key is missing or nothing stands after it. */
    List<Node> liste(String cle) {
        return lire(cle)
                .filter(noeud ->
                        !(noeud instanceof ScalarNode mot && mot.getValue().isEmpty()))
                .map(noeud -> {
                    if (noeud instanceof SequenceNode suite) {
                        return suite.getValue();
                    }
                    fautes.ajouter(ligne(noeud), "«\u00a0%s\u00a0» doit être une liste.", cle);
                    return List.<Node>of();
                })
                .orElse(List.of());
    }

    boolean oui(String cle) {
        return choix(cle, List.of("oui", "non")).filter("oui"::equals).isPresent();
    }
}
