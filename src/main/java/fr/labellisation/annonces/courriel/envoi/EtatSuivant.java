package fr.labellisation.annonces.courriel.envoi;

import fr.labellisation.annonces.courriel.CourrielAEnvoyer;
import fr.labellisation.annonces.courriel.EtatCourriel;
import java.time.Duration;

/**
 * What is to become of a row of the outbox, provided that it still is as it was read.
 *
 * @param erreur what is kept for a person to read; null for nothing
 * @param essais tries to count
 * @param attente how long it waits before it may be taken again; null if it does not wait
 */
record EtatSuivant(long id, EtatCourriel de, EtatCourriel vers, String erreur, int essais, Duration attente) {
    /** With the longest waits, more than five days: what mail servers give each other. */
    static final int ESSAIS = 40;

    private static final Duration PREMIERE_ATTENTE = Duration.ofMinutes(1);
    private static final Duration PLUS_LONGUE_ATTENTE = Duration.ofHours(4);

    /** Noted before a word of it is said to the server. */
    static EtatSuivant transmettre(CourrielAEnvoyer courriel) {
        return new EtatSuivant(courriel.id(), EtatCourriel.PRIS, EtatCourriel.TRANSMIS, null, 0, null);
    }

    /**
     * @param eprouvee did this connection carry a message before? If it fails afterwards, this message is not at fault
     */
    static EtatSuivant selon(Issue issue, CourrielAEnvoyer courriel, boolean eprouvee) {
        return switch (issue.sorte()) {
            case REMIS -> depuisTransmis(courriel, EtatCourriel.ENVOYE, null);
            case REFUSE -> depuisTransmis(courriel, EtatCourriel.REFUSE, issue.parole());
            case INCERTAIN -> depuisTransmis(courriel, EtatCourriel.INCERTAIN, issue.parole());
            case DIFFERE -> differer(courriel, issue.parole());
            case EMPECHE ->
                eprouvee
                        ? depuisTransmis(courriel, EtatCourriel.A_ENVOYER, issue.parole())
                        : differer(courriel, issue.parole());
        };
    }

    /** The same, for a row that was held for uncertain while its sender was only slow. */
    EtatSuivant malgreLeDoute() {
        return new EtatSuivant(id, EtatCourriel.INCERTAIN, vers, erreur, essais, attente);
    }

    private static EtatSuivant differer(CourrielAEnvoyer courriel, String parole) {
        if (courriel.tentatives() + 1 >= ESSAIS) {
            return depuisTransmis(
                    courriel,
                    EtatCourriel.REFUSE,
                    "Le serveur a remis ce message à plus tard %d fois\u00a0; sa dernière réponse\u00a0: %s"
                            .formatted(ESSAIS, parole));
        }
        return new EtatSuivant(
                courriel.id(),
                EtatCourriel.TRANSMIS,
                EtatCourriel.A_ENVOYER,
                parole,
                1,
                attente(courriel.tentatives()));
    }

    /** Doubles at each try. */
    static Duration attente(int tentatives) {
        Duration doublee = PREMIERE_ATTENTE.multipliedBy(1L << Math.min(tentatives, 10));
        return doublee.compareTo(PLUS_LONGUE_ATTENTE) > 0 ? PLUS_LONGUE_ATTENTE : doublee;
    }

    private static EtatSuivant depuisTransmis(CourrielAEnvoyer courriel, EtatCourriel vers, String erreur) {
        return new EtatSuivant(courriel.id(), EtatCourriel.TRANSMIS, vers, erreur, 0, null);
    }
}
