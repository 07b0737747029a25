package fr.labellisation.annonces.courriel;

/** Port: why messages are sent, kept by whoever asked for them. */
public interface RaisonsDEnvoi {
    /** The copy is sent for the same reasons. */
    void copier(long courriel, long copie);
}
