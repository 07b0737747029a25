package fr.labellisation.simulation.rejeu.modele;

import java.util.List;
import java.util.Optional;

/** One BPMN diagram, reduced to what leads where. */
record ModeleDeProcessus(String processus, List<NoeudDeModele> noeuds) {

    /** What an element does to someone who walks through the diagram. */
    enum Genre {
        TACHE,
        MINUTERIE,
        APPEL,
        SOUS_PROCESSUS,
        DEBUT,
        FIN,
        /** Waits for something that the path does not bring by itself: a message, an error. */
        OBSTACLE,
        PASSAGE
    }

    /**
     * @param portee id of the sub-process around it, or of the process
     * @param appelle id of the called process, or null
     * @param parEvenement an event sub-process: nothing in the diagram leads to it
     * @param sorties ids of what follows
     */
    record NoeudDeModele(
            String id,
            String nom,
            Genre genre,
            String portee,
            String appelle,
            boolean parEvenement,
            List<String> sorties) {}

    Optional<NoeudDeModele> noeud(String id) {
        return noeuds.stream().filter(noeud -> noeud.id().equals(id)).findFirst();
    }

    /** Where a process or a sub-process begins when the path itself comes to it. */
    List<NoeudDeModele> debuts(String portee) {
        return noeuds.stream()
                .filter(noeud -> noeud.portee().equals(portee) && noeud.genre() == Genre.DEBUT)
                .toList();
    }
}
