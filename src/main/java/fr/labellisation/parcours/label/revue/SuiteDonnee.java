package fr.labellisation.parcours.label.revue;

import fr.labellisation.socle.codes.Code;
import fr.labellisation.socle.formulaires.Option;
import java.util.Arrays;
import java.util.List;

/** What a review decides about an indicator. */
enum SuiteDonnee implements Code {
    CONTINUER("Continuer ainsi"),
    AGIR("Action à engager"),
    REVOIR("Mesure ou cible à revoir");

    private final String libelle;

    SuiteDonnee(String libelle) {
        this.libelle = libelle;
    }

    String libelle() {
        return libelle;
    }

    /** Whether it says nothing without a comment. */
    boolean aPreciser() {
        return this != CONTINUER;
    }

    static List<Option> options() {
        return Arrays.stream(values())
                .map(suite -> new Option(suite.libelle, suite.code()))
                .toList();
    }
}
