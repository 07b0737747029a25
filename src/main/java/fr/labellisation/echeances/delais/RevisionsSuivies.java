package fr.labellisation.echeances.delais;

import fr.labellisation.socle.territoire.CodeDemarche;
import java.util.OptionalInt;

/** Port: which revision of a version a démarche goes by. */
public interface RevisionsSuivies {

    /** Empty if it does not go by that version. */
    OptionalInt de(CodeDemarche demarche, String referentiel);
}
