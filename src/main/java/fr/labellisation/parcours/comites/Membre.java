package fr.labellisation.parcours.comites;

/** A member of a users' committee: a contact reached by mail, without an account; {@code organisme} may be empty. */
record Membre(String nom, String organisme, String courriel, String college) {
    public static final String ASSOCIATION = "association";
}
