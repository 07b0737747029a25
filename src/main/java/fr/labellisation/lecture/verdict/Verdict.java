package fr.labellisation.lecture.verdict;

import fr.labellisation.socle.codes.Code;

/** What may be said of the label of a site, the gravest first: lists are sorted by it, and the worst of several sites counts. */
public enum Verdict implements Code {
    /** It expired, was withdrawn or refused, whether a démarche is under way or not. */
    PERDU("Label perdu"),
    /** It is suspended, or will be missed or lost as things stand. */
    EN_DANGER("Label en danger"),
    /** Nothing is lost, but time is. */
    A_SURVEILLER("À surveiller"),
    /** The label is wanted, and the day is within reach. */
    TENABLE("En préparation, tenable"),
    ACQUIS("Label acquis"),
    SANS_DEMARCHE("Sans démarche");

    private final String libelle;

    Verdict(String libelle) {
        this.libelle = libelle;
    }

    /** The verdict as a person reads it. */
    public String libelle() {
        return libelle;
    }

    /** Whether somebody has to decide something now. */
    public boolean alerte() {
        return this == PERDU || this == EN_DANGER;
    }
}
