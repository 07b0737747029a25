package fr.labellisation.resilience;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;

/** Finds the node that is at a work, and kills it in the middle of it. */
enum Victime {
    /** The one that holds the lock of the sender, with a message announced and others to go. */
    EXPEDITEUR {
        @Override
        boolean estAuTravail(Noeud noeud, EtatPartage etat) {
            return etat.expediteur().filter(noeud.nom()::equals).isPresent()
                    && etat.enTransmission() > 0
                    && etat.aEnvoyer() > etat.enTransmission();
        }
    },
    /** One that has locked timers and has not yet executed them. */
    EXECUTANT {
        @Override
        boolean estAuTravail(Noeud noeud, EtatPartage etat) {
            return etat.travauxDe(noeud) > 0;
        }
    };

    /**
     * What the killed node left behind.
     *
     * @param annonces messages that it was handing over
     * @param aEnvoyer messages to go, with those
     * @param travaux jobs that it had locked
     */
    record Mort(String noeud, int annonces, int aEnvoyer, int travaux) {}

    abstract boolean estAuTravail(Noeud noeud, EtatPartage etat);

    /**
     * Kills the first of the nodes that is seen at this work. It is stopped first and looked at again: a node that has just
     * come to an end goes on.
     */
    Mort tuer(List<Noeud> noeuds, EtatPartage etat, Duration auPlus) {
        return Awaitility.await()
                .atMost(auPlus)
                .pollInterval(Duration.ofMillis(20))
                .until(
                        () -> noeuds.stream()
                                .flatMap(noeud -> surprendre(noeud, etat).stream())
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private Optional<Mort> surprendre(Noeud noeud, EtatPartage etat) {
        if (!estAuTravail(noeud, etat)) {
            return Optional.empty();
        }
        noeud.suspendre();
        Awaitility.await().pollInterval(Duration.ofMillis(5)).until(() -> !etat.travaillePour(noeud));
        if (!estAuTravail(noeud, etat)) {
            noeud.continuer();
            return Optional.empty();
        }
        boolean envoyait = etat.expediteur().filter(noeud.nom()::equals).isPresent();
        Mort mort = new Mort(noeud.nom(), envoyait ? etat.enTransmission() : 0, etat.aEnvoyer(), etat.travauxDe(noeud));
        noeud.tuer();
        return Optional.of(mort);
    }
}
