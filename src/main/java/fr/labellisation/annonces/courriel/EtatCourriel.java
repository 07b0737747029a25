package fr.labellisation.annonces.courriel;

import fr.labellisation.socle.codes.Code;
import java.util.Arrays;
import java.util.List;

/** Where a message of the outbox is; the codes are those of the table. */
public enum EtatCourriel implements Code {
    A_ENVOYER("à envoyer"),
    /** Claimed by a run of the sender; nothing has left. */
    PRIS("en cours d’envoi"),
    /** Being handed over: whether the server took it is not known yet. */
    TRANSMIS("en cours d’envoi"),
    ENVOYE("envoyé"),
    /** The server refused it for good. */
    REFUSE("refusé"),
    /** The server may or may not have taken it: a person decides. */
    INCERTAIN("issue inconnue"),
    /** A person decided that it is not to be sent. */
    ABANDONNE("abandonné"),
    /** Refused or uncertain; a person sent it again as another message. */
    RENVOYE("renvoyé");

    private final String libelle;

    EtatCourriel(String libelle) {
        this.libelle = libelle;
    }

    /** As a person reads it, in French. */
    public String libelle() {
        return libelle;
    }

    /** Does it wait for somebody to decide? */
    public boolean aTraiter() {
        return this == REFUSE || this == INCERTAIN;
    }

    /** Codes of those that wait for somebody to decide. */
    static List<String> codesATraiter() {
        return Arrays.stream(values())
                .filter(EtatCourriel::aTraiter)
                .map(EtatCourriel::code)
                .toList();
    }

    /** @throws IllegalArgumentException if no state has this code */
    public static EtatCourriel duCode(String code) {
        return Code.exiger(EtatCourriel.class, code, "État de courriel inconnu");
    }
}
