package fr.labellisation.parcours.demarche;

import fr.labellisation.parcours.demarche.vises.LabelsVises;
import fr.labellisation.parcours.demarche.vises.SecondLabel;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.referentiel.complements.VersionsCompletees;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A démarche as it stands.
 *
 * @param revision of the référentiel that it goes by
 * @param second a second label that its sites seek at the same time; null for one
 * @param cible the day by which the labels are wanted; null if none was set
 * @param referent login of the référent qualité; null until one is named
 */
public record Demarche(
        CodeDemarche code,
        String referentiel,
        int revision,
        SecondLabel second,
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
        if (id.equals(referentiel)) {
            return version(referentiels);
        }
        return second != null && id.equals(second.referentiel())
                ? referentiels.exiger(id, second.revision())
                : referentiels.exiger(id);
    }

    /** Ids of the versions of the labels that it leads to. */
    public Stream<String> versions() {
        return second == null ? Stream.of(referentiel) : Stream.of(referentiel, second.referentiel());
    }

    /** The labels that it leads to. */
    public LabelsVises vises(Referentiels referentiels) {
        return new LabelsVises(
                version(referentiels), second == null ? null : version(referentiels, second.referentiel()));
    }

    /** The same, with the engagements that its département completed. */
    public LabelsVises vises(Referentiels referentiels, VersionsCompletees completees) {
        return vises(referentiels).completes(completees.pour(departement()));
    }

    public Optional<String> referentNomme() {
        return Optional.ofNullable(referent);
    }
}
