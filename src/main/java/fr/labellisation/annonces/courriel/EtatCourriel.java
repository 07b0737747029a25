package fr.labellisation.annonces.courriel;

import java.util.Arrays;

/** Where a message of the outbox is; the codes are those of the table. */
public enum EtatCourriel {
    A_ENVOYER("a-envoyer", "à envoyer"),
    /** Claimed by a run of the sender; nothing has left. */
    PRIS("pris", "en cours d’envoi"),
    /** Being handed over: whether the server took it is not known yet. */
    TRANSMIS("transmis", "en cours d’envoi"),
    ENVOYE("envoye", "envoyé"),
    /** The server refused it for good. */
    REFUSE("refuse", "refusé"),
    /** The server may or may not have taken it: a person decides. */
    INCERTAIN("incertain", "issue inconnue"),
    /** A person decided that it is not to be sent. */
    ABANDONNE("abandonne", "abandonné"),
    /** Refused or uncertain; a person sent it again as another message. */
    RENVOYE("renvoye", "renvoyé");

    private final String code;
    private final String libelle;

    EtatCourriel(String code, String libelle) {
        this.code = code;
        this.libelle = libelle;
    }

    /** As it is stored. */
    public String code() {
        return code;
    }

    /** As a person reads it, in French. */
    public String libelle() {
        return libelle;
    }

    /** Does it wait for somebody to decide? */
    public boolean aTraiter() {
        return this == REFUSE || this == INCERTAIN;
    }

    /** @throws IllegalArgumentException if no state has this code */
    public static EtatCourriel de(String code) {
        return Arrays.stream(values())
                .filter(etat -> etat.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown state " + code));
    }
}
