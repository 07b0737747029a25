package fr.labellisation.echeances.delais;

import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.socle.territoire.CodeDemarche;

/**
 * The version of a référentiel that something goes by.
 *
 * @param id of the version
 * @param version itself, for who holds it; else null
 * @param demarche whose revision it is; null for the latest one
 */
public record VersionSuivie(String id, Referentiel version, CodeDemarche demarche) {

    /** This very revision. */
    public static VersionSuivie de(Referentiel version) {
        return new VersionSuivie(version.id(), version, null);
    }

    /** @param demarche null for what belongs to none */
    public static VersionSuivie parLaDemarche(String id, CodeDemarche demarche) {
        return new VersionSuivie(id, null, demarche);
    }

    /** As it was last published. */
    public static VersionSuivie derniere(String id) {
        return new VersionSuivie(id, null, null);
    }
}
