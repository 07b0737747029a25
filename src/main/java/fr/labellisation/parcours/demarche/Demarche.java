package fr.labellisation.parcours.demarche;

import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A démarche as it stands.
 *
 * @param revision of the référentiel that it goes by
 * @param cible the day by which the labels are wanted; null if none was set
 * @param referent login of the référent qualité; null until one is named
 */
public record Demarche(
        CodeDemarche code,
        String referentiel,
        int revision,
        NatureDemarche nature,
        LocalDate debut,
        LocalDate cible,
        ComiteUsagers comiteUsagers,
        String referent,
        EtatDemarche etat,
        LocalDate closeLe) {

    public CodeDepartement departement() {
        return code.departement();
    }

    /** What it goes by. */
    public Referentiel version(Referentiels referentiels) {
        return referentiels.exiger(referentiel, revision);
    }

    /** The version of this id: its own as it goes by it, another as it is in force. */
    public Referentiel version(Referentiels referentiels, String id) {
        return id.equals(referentiel) ? version(referentiels) : referentiels.exiger(id);
    }

    public Optional<String> referentNomme() {
        return Optional.ofNullable(referent);
    }
}
