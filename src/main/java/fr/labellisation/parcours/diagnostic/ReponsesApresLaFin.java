package fr.labellisation.parcours.diagnostic;

import fr.labellisation.parcours.demarche.Demarches;
import fr.labellisation.parcours.demarche.EtatDemarche;
import fr.labellisation.parcours.travail.LigneAFaire;
import fr.labellisation.parcours.travail.LigneRemplie;
import fr.labellisation.parcours.travail.TacheDeTravail;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What a task that is done says, and what it still takes: engagements that are asked for since, as titles that a référent completes, are
 * answered all the same by those who work at the site, or they would be missing on the day of the audit with nobody to mend it.
 */
@Component
class ReponsesApresLaFin {
    private final Evaluations evaluations;
    private final Demarches demarches;

    ReponsesApresLaFin(Evaluations evaluations, Demarches demarches) {
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
                .map(LigneAFaire::cle)
                .filter(code -> !assignes.contains(code))
                .collect(Collectors.toSet());
    }

    /** What a task had said when it was done. */
    List<LigneRemplie> rendues(TacheDeTravail tache, Grille grille, boolean annuelle) {
        Set<String> siens = Stream.concat(grille.lignes().stream(), grille.enEntier().stream())
                .map(LigneAFaire::cle)
                .collect(Collectors.toSet());
        return evaluations.dernieresFaites(tache.parcours(), annuelle, tache.finie()).stream()
                .filter(faite -> siens.contains(faite.evaluation().engagement()))
                .map(faite -> new LigneRemplie(
                        faite.evaluation().engagement(),
                        Grille.EVALUATIONS,
                        0,
                        false,
                        Grille.valeurs(faite.evaluation()),
                        faite.acte()))
                .toList();
    }

    /** An answer that is complete counts at once; one that lacks something waits in its row. */
    void rendre(TacheDeTravail tache, Grille grille, LigneRemplie ligne, boolean annuelle) {
        Optional<Evaluation> evaluation = grille.evaluation(ligne.cle(), ligne.valeurs());
        if (evaluation.isPresent()) {
            evaluations.enregistrer(tache.parcours(), List.of(evaluation.get()), annuelle, ligne.acte());
        }
    }
}
