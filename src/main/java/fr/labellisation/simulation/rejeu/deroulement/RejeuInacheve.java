package fr.labellisation.simulation.rejeu.deroulement;

import org.camunda.bpm.engine.ManagementService;
import org.springframework.stereotype.Component;

/** Whether what a replay left in this database is whole: half a path has people and tasks, and leads nowhere. */
@Component
public class RejeuInacheve {
    /** Kept by the engine beside its own version. */
    private static final String MARQUE = "labellisation.rejeu-inacheve";

    private final ManagementService moteur;

    RejeuInacheve(ManagementService moteur) {
        this.moteur = moteur;
    }

    /** A replay that began here was killed before its end. */
    public boolean estLa() {
        return moteur.getProperties().containsKey(MARQUE);
    }

    /** To be called before the first row is written. */
    public void commencer() {
        moteur.setProperty(MARQUE, "true");
    }

    /** All is there. */
    public void achever() {
        moteur.deleteProperty(MARQUE);
    }
}
