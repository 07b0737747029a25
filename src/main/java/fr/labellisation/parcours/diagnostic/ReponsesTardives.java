package fr.labellisation.parcours.diagnostic;

import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.EtatDemarche;
import fr.labellisation.parcours.travail.LigneRemplie;
import fr.labellisation.parcours.travail.TacheDeTravail;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Engagements that are asked for since their task was done, as titles that a référent completes: they are answered all the same, by those who
 * work at the site, or they would be missing on the day of the audit with nobody to mend it.
 */
@Component
class ReponsesTardives {
    private final Evaluations evaluations;
    private final Demarches demarches;

    ReponsesTardives(Evaluations evaluations, Demarches demarches) {
        this.evaluations = evaluations;
        this.demarches = demarches;
    }

    /** Those that nobody has assessed, and those that were first answered here: an answer is typed in more than one go. */
    Set<String> attendues(TacheDeTravail tache, Grille grille, Collection<LigneRemplie> remplies) {
        if (demarches.exiger(tache.demarche()).etat() == EtatDemarche.ABANDONNEE) {
            return Set.of();
        }
        Set<String> assignes = evaluations.dernieres(tache.parcours()).stream()
                .map(Evaluation::engagement)
                .collect(Collectors.toSet());
        remplies.stream()
                .filter(ligne -> ligne.acte().le().isAfter(tache.finie()))
                .map(LigneRemplie::cle)
                .forEach(assignes::remove);
        return grille.lignes().stream()
                .map(ligne -> ligne.cle())
                .filter(code -> !assignes.contains(code))
                .collect(Collectors.toSet());
    }

    /** An answer that is complete counts at once; one that lacks something waits in its row. */
    void rendre(TacheDeTravail tache, Grille grille, LigneRemplie ligne, boolean annuelle) {
        Optional<Evaluation> evaluation = grille.evaluation(ligne.cle(), ligne.valeurs());
        if (evaluation.isPresent()) {
            evaluations.enregistrer(tache.parcours(), List.of(evaluation.get()), annuelle, ligne.acte());
        }
    }
}
