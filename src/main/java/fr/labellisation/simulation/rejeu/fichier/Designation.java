package fr.labellisation.simulation.rejeu.fichier;

import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads which sites a fact or an expectation is about: « site: 91-evry », « sites: [91-evry, 91-etampes] », « tous ». */
record Designation(List<String> sites, Fautes fautes) {
    private static final String TOUS = "tous";

    /** The sites named, none when the file names none. */
    List<String> lire(NoeudYaml carte) {
        if (carte.a("site") && carte.a("sites")) {
            fautes.ajouter(
                    carte.ligne("sites"),
                    "«\u00a0site\u00a0» et «\u00a0sites\u00a0» sont donnés\u00a0; un seul des deux est attendu.");
        }
        String cle = carte.a("sites") ? "sites" : "site";
        Optional<Node> noeud = carte.lire(cle);
        List<String> nommes = noeud.filter(SequenceNode.class::isInstance).isPresent()
                ? LectureSites.mots(carte, cle, fautes)
                : carte.texte(cle).stream().toList();
        if (nommes.equals(List.of(TOUS))) {
            return sites;
        }
        nommes.stream().filter(nomme -> !sites.contains(nomme)).forEach(inconnu -> {
            fautes.ajouter(
                    carte.ligne(cle),
                    "le site «\u00a0%s\u00a0» n’est pas dans le cas\u00a0; attendu\u00a0: tous, %s.",
                    inconnu,
                    String.join(", ", sites));
        });
        return nommes;
    }

    List<String> exiger(NoeudYaml carte) {
        if (!carte.a("site") && !carte.a("sites")) {
            fautes.ajouter(
                    carte.ligne(),
                    "«\u00a0site\u00a0» manque\u00a0; attendu\u00a0: tous, %s.",
                    String.join(", ", sites));
        }
        return lire(carte);
    }
}
