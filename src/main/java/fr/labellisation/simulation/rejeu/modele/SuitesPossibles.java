package fr.labellisation.simulation.rejeu.modele;

import fr.labellisation.simulation.rejeu.modele.ModeleDeProcessus.NoeudDeModele;
import java.util.List;
import java.util.Map;

/** What comes next from one place on the path. */
record SuitesPossibles(Map<String, ModeleDeProcessus> modeles, Position ici) {

    /** When the element is left, or entered for those that are containers. */
    List<Position> suivantes() {
        NoeudDeModele noeud = noeud();
        return switch (noeud.genre()) {
            case OBSTACLE -> List.of();
            case APPEL -> entrer(noeud);
            case SOUS_PROCESSUS -> debuts(noeud.id());
            case FIN -> finDe(noeud.portee());
            default -> apres();
        };
    }

    /** Once the element is done. */
    List<Position> apres() {
        return noeud().sorties().stream().map(ici::a).toList();
    }

    private List<Position> entrer(NoeudDeModele appel) {
        ModeleDeProcessus appele = modeles.get(appel.appelle());
        return appele.debuts(appele.processus()).stream()
                .map(debut -> ici.dans(appele.processus(), debut.id()))
                .toList();
    }

    private List<Position> debuts(String portee) {
        return modele().debuts(portee).stream().map(debut -> ici.a(debut.id())).toList();
    }

    /** The end of a scope leads to what follows it; that of an event sub-process to the end of the scope around it. */
    private List<Position> finDe(String portee) {
        if (portee.equals(ici.processus())) {
            return ici.estRacine() ? List.of() : new SuitesPossibles(modeles, ici.appelant()).apres();
        }
        NoeudDeModele sousProcessus = modele().noeud(portee).orElseThrow();
        return sousProcessus.parEvenement()
                ? finDe(sousProcessus.portee())
                : new SuitesPossibles(modeles, ici.a(portee)).apres();
    }

    private ModeleDeProcessus modele() {
        return modeles.get(ici.processus());
    }

    private NoeudDeModele noeud() {
        return modele().noeud(ici.element())
                .orElseThrow(() -> new IllegalArgumentException("Élément inconnu\u00a0: " + ici));
    }
}
