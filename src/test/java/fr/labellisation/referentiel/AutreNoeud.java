package fr.labellisation.referentiel;

/** What another node knows of the catalogue, over the same tables. */
public final class AutreNoeud {
    private AutreNoeud() {}

    public static Referentiels sur(RevisionsPubliees publiees) {
        return new Referentiels("", publiees);
    }
}
