package fr.labellisation.annonces.courriel.envoi;

import fr.labellisation.socle.installation.Verrous;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what is due, on one node at a time; when nothing can leave it waits longer and longer. Used by one thread. */
class Facteur {
    private static final Logger JOURNAL = LoggerFactory.getLogger(Facteur.class);
    private static final Duration PREMIERE_ATTENTE = Duration.ofSeconds(30);
    private static final Duration PLUS_LONGUE_ATTENTE = Duration.ofMinutes(10);

    private final Verrous verrous;
    private final FileDEnvoi file;
    private final Acheminement acheminement;
    private final Clock horloge;
    private Instant pasAvant = Instant.MIN;
    private volatile boolean fini;
    private Duration attente = PREMIERE_ATTENTE;

    Facteur(Verrous verrous, FileDEnvoi file, Acheminement acheminement, Clock horloge) {
        this.verrous = verrous;
        this.file = file;
        this.acheminement = acheminement;
        this.horloge = horloge;
    }

    /** @return false if another node is at it, or if it is too early after a failure */
    boolean passer() {
        return !horloge.instant().isBefore(pasAvant) && verrous.pendant("envoi", this::envoyer);
    }

    /** Ends the run after the messages that are being handed over. May be said by another thread. */
    void arreter() {
        fini = true;
    }

    private void envoyer(BooleanSupplier verrouTenu) {
        int inconnus = file.reprendre();
        if (inconnus > 0) {
            JOURNAL.warn("Courriels dont l’envoi a été interrompu, à vérifier par le référent\u00a0: {}", inconnus);
        }
        String empechement = new VidageDeLaFile(file, acheminement, verrouTenu, () -> fini).faire();
        if (empechement == null) {
            attente = PREMIERE_ATTENTE;
            return;
        }
        JOURNAL.warn("Les courriels attendent {} s\u00a0: {}", attente.toSeconds(), empechement);
        pasAvant = horloge.instant().plus(attente);
        Duration doublee = attente.multipliedBy(2);
        attente = doublee.compareTo(PLUS_LONGUE_ATTENTE) > 0 ? PLUS_LONGUE_ATTENTE : doublee;
    }
}
