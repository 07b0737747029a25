package fr.labellisation.annonces.rappels.message;

import fr.labellisation.socle.territoire.CodeDepartement;

/** Port: whether the processes of a département still have something to ask for. */
public interface RappelsEnCours {

    /**
     * True while timers of the département are due and have not fired: after an outage they fire one after the other, and
     * a message written before the last of them would be written again.
     */
    boolean enAttente(CodeDepartement departement);
}
