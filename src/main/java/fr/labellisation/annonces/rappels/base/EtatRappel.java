package fr.labellisation.annonces.rappels.base;

import static java.util.stream.Collectors.joining;

import fr.labellisation.socle.codes.Code;
import java.util.Arrays;
import java.util.List;

/** Where a reminder stands; see V4__rappels.sql. */
public enum EtatRappel implements Code {
    PREVU,
    DEMANDE,
    TRANSMIS,
    REMPLACE,
    ANNULE,
    ECARTE,
    SANS_DESTINATAIRE;

    /** It may still be taken back: nobody has read it. */
    boolean enAttente() {
        return this == PREVU || this == DEMANDE;
    }

    /** It was said, or is about to be. */
    boolean dit() {
        return this == DEMANDE || this == TRANSMIS || this == SANS_DESTINATAIRE;
    }

    /** Codes of what was said, or is about to be. */
    public static List<String> codesDits() {
        return Arrays.stream(values())
                .filter(EtatRappel::dit)
                .map(EtatRappel::code)
                .toList();
    }

    /** It was taken back, and is wanted again if the date comes back. */
    boolean repris() {
        return this == REMPLACE || this == ANNULE;
    }

    /** Condition of a query: the row is in one of these states. */
    static String etat(EtatRappel... etats) {
        return Arrays.stream(etats).map(etat -> "'" + etat.code() + "'").collect(joining(", ", "etat in (", ")"));
    }

    static EtatRappel duCode(String code) {
        return Code.exiger(EtatRappel.class, code, "État de rappel inconnu");
    }
}
