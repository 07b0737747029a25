package fr.labellisation.lecture.situation;

import fr.labellisation.lecture.taches.Etape;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.TypeSite;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A site on a given day.
 *
 * @param demarche the one under way, the latest of several; null if none is
 * @param etape where its path stands, or that of its label; null without either
 * @param label the one that counts, see {@link EtatSite}; null if it never had one
 * @param second another one that it holds, of a double label; null if it holds one at most
 * @param taches open tasks of the site
 * @param enRetard those of them whose due date has passed
 * @param prochaine next dated event; null if none is known
 */
public record SituationSite(
        CodeSite code,
        CodeDepartement departement,
        String nom,
        TypeSite type,
        EtatSite etat,
        DemarcheEnCours demarche,
        Etape etape,
        LabelDuSite label,
        LabelDuSite second,
        int taches,
        int enRetard,
        Prochaine prochaine) {

    /**
     * @param referentiel id of its version
     * @param second id of that of a second label that it leads to as well; null for one
     * @param cible day by which the label is wanted; null if none was said
     */
    public record DemarcheEnCours(
            CodeDemarche code, String referentiel, String second, LocalDate debut, LocalDate cible) {}

    /** What comes next, on the day of the département. */
    public record Prochaine(NatureEvenement nature, LocalDate le) {}

    /**
     * Id of the version of the label that counts, valid or not; ids of those that are aimed at without a label; none without
     * either.
     */
    public List<String> referentiels() {
        return label != null
                ? List.of(label.referentiel())
                : Stream.ofNullable(demarche)
                        .flatMap(d -> Stream.of(d.referentiel(), d.second()))
                        .filter(Objects::nonNull)
                        .toList();
    }

    /** Day on which the label in force ends; empty without one. */
    public Optional<LocalDate> validite() {
        return Optional.ofNullable(label)
                .filter(l -> etat.labellise() || etat == EtatSite.SUSPENDU)
                .map(LabelDuSite::expireLe);
    }
}
