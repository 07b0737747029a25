package fr.labellisation.parcours.demarche;

import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A démarche as it stands.
 *
 * @param cible the day by which the labels are wanted; null if none was set
 * @param referent login of the référent qualité; null until one is named
 */
public record Demarche(
        CodeDemarche code,
        String referentiel,
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

    public Optional<String> referentNomme() {
        return Optional.ofNullable(referent);
    }
}
