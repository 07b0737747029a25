package fr.labellisation.parcours.label.passage;

import static fr.labellisation.socle.regles.Avis.refus;
import static java.util.Comparator.comparing;

import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.regles.Avis;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * On which versions a label may be renewed: those in force, and never back. A label goes forward in its family, and from a
 * référentiel as a whole to one of modules, not the other way. Source: DOMAINE.md §2.
 */
@Component
public class VersionsDeRenouvellement {
    private final Referentiels referentiels;

    public VersionsDeRenouvellement(Referentiels referentiels) {
        this.referentiels = referentiels;
    }

    /** The version on which a label of this one would be renewed on that day; it may be closed where no other takes over. */
    public Referentiel proposee(Referentiel tenue, LocalDate le) {
        return referentiels.pourRenouveler(tenue.id(), le);
    }

    /** Those on which a label of this version may be renewed on that day, the one that is proposed first. */
    public List<Referentiel> possibles(Referentiel tenue, LocalDate le) {
        String proposee = proposee(tenue, le).id();
        return referentiels.enVigueur(le).stream()
                .filter(version -> avis(tenue, version.id(), le).favorable())
                .sorted(comparing(version -> !version.id().equals(proposee)))
                .toList();
    }

    /** May a label of this version be renewed on that one on that day? A refusal names the version to choose. */
    public Avis avis(Referentiel tenue, String version, LocalDate le) {
        Avis enVigueur = referentiels.pourCommencer(version, le);
        return enVigueur.favorable()
                ? Avis.selon(enArriere(tenue, referentiels.exiger(version), proposee(tenue, le), le))
                : enVigueur;
    }

    private static Optional<String> enArriere(
            Referentiel tenue, Referentiel suivante, Referentiel proposee, LocalDate le) {
        boolean precede = tenue.famille().equals(suivante.famille())
                && suivante.enVigueurDu().isBefore(tenue.enVigueurDu());
        boolean sansModules = tenue.aDesModules() && !suivante.aDesModules();
        String conseil = proposee.vie().enVigueur(le) ? " Choisissez %s.".formatted(proposee.nom()) : "";
        return refus(
                (precede || sansModules) && !suivante.id().equals(proposee.id()),
                "Un label %s ne se renouvelle pas sur %s\u00a0: le passage ne se fait que dans l’autre sens.%s",
                tenue.nom(),
                suivante.nom(),
                conseil);
    }
}
