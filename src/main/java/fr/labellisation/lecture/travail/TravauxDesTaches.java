package fr.labellisation.lecture.travail;

import fr.labellisation.parcours.travail.GrilleDeTravail;
import fr.labellisation.parcours.travail.LigneAFaire;
import fr.labellisation.parcours.travail.LigneRemplie;
import fr.labellisation.parcours.travail.LignesDeTravail;
import fr.labellisation.parcours.travail.ListeDeTravail;
import fr.labellisation.parcours.travail.TacheDeTravail;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The work of tasks that are done on their page. */
@Component
public class TravauxDesTaches {
    private final Map<String, GrilleDeTravail> grilles;
    private final TachesATravailler taches;
    private final LignesDeTravail lignes;

    TravauxDesTaches(List<GrilleDeTravail> grilles, TachesATravailler taches, LignesDeTravail lignes) {
        this.grilles = grilles.stream().collect(Collectors.toMap(GrilleDeTravail::element, Function.identity()));
        this.taches = taches;
        this.lignes = lignes;
    }

    /** Whether tasks of this BPMN element are done on their page. */
    public boolean surUnePage(String element) {
        return grilles.containsKey(element);
    }

    /** A task that is done on its page; empty for any other. */
    public Optional<TacheDeTravail> tache(String id) {
        return taches.trouver(id).filter(tache -> surUnePage(tache.element()));
    }

    /** How far the work of such a task has come. */
    public Travail de(TacheDeTravail tache) {
        GrilleDeTravail grille = grille(tache);
        Map<String, LigneRemplie> remplies = lignes.remplies(tache.id());
        remplies.values().removeIf(LigneRemplie::retiree);
        return new Travail(
                tache,
                grille,
                Stream.concat(grille.lignes(tache).stream(), ajoutees(grille, remplies.values()))
                        .toList(),
                remplies);
    }

    private static Stream<LigneAFaire> ajoutees(GrilleDeTravail grille, Collection<LigneRemplie> remplies) {
        return grille.listes().stream()
                .filter(ListeDeTravail::libre)
                .flatMap(liste -> remplies.stream()
                        .filter(ligne -> ligne.champ().equals(liste.champ()))
                        .sorted(LigneRemplie.ORDRE)
                        .map(ligne -> LigneAFaire.ajoutee(ligne, liste)));
    }

    public GrilleDeTravail grille(TacheDeTravail tache) {
        return grilles.get(tache.element());
    }
}
