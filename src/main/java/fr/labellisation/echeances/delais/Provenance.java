package fr.labellisation.echeances.delais;

/**
 * Where a delay comes from, as it is said beside what it gives.
 *
 * @param defautDuProjet no source gives it and nobody set it
 * @param version name of the version that sets it for those who go by it; null for any other
 */
public record Provenance(boolean defautDuProjet, String version) {
    /** A source gives it, or somebody set it: nothing is to be said. */
    public static final Provenance ETABLIE = new Provenance(false, null);

    public static final Provenance DEFAUT_DU_PROJET = new Provenance(true, null);

    static Provenance deLaVersion(String nom) {
        return new Provenance(false, nom);
    }

    /** « défaut du projet », « délai de la version Qualipref 2 »; empty where nothing is to be said. */
    public String enClair() {
        if (version != null) {
            return "délai de la version " + version;
        }
        return defautDuProjet ? "défaut du projet" : "";
    }
}
