package fr.labellisation.lecture.travail;

import fr.labellisation.parcours.travail.GrilleDeTravail;
import fr.labellisation.parcours.travail.LigneAFaire;
import fr.labellisation.parcours.travail.LigneRemplie;
import fr.labellisation.parcours.travail.LignesDeTravail;
import fr.labellisation.parcours.travail.ListeDeTravail;
import fr.labellisation.parcours.travail.TacheDeTravail;
import fr.labellisation.socle.formulaires.LignesPreparees;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The work of tasks that are done on their page. */
@Component
public class TravauxDesTaches implements LignesPreparees {
    private final Map<String, GrilleDeTravail> grilles;
    private final TachesATravailler taches;
    private final LignesDeTravail lignes;
    private final LignesConnues connues;

    TravauxDesTaches(
            List<GrilleDeTravail> grilles, TachesATravailler taches, LignesDeTravail lignes, LignesConnues connues) {
        this.grilles = grilles.stream().collect(Collectors.toMap(GrilleDeTravail::element, Function.identity()));
        this.taches = taches;
        this.lignes = lignes;
        this.connues = connues;
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
        if (!tache.ouverte()) {
            grille.rendues(tache).forEach(ligne -> remplies.putIfAbsent(ligne.cle(), ligne));
        }
        List<LigneAFaire> lignes = Stream.concat(grille.lignes(tache).stream(), ajoutees(grille, remplies.values()))
                .toList();
        connues.noter(
                tache.id(),
                lignes.stream().collect(Collectors.toMap(LigneAFaire::cle, LigneAFaire::liste, (une, autre) -> une)));
        return new Travail(tache, grille, lignes, anciennes(tache, grille, lignes, remplies), remplies);
    }

    /** The kind of a row that is given and that nobody has written yet; empty if the task has no such row: nobody makes rows up. */
    public Optional<ListeDeTravail> liste(TacheDeTravail tache, String cle) {
        return connues.liste(tache.id(), cle).or(() -> {
            connues.noter(tache.id(), grille(tache).donnees(tache));
            return connues.liste(tache.id(), cle);
        });
    }

    /** Rows that are still to be answered although the task is done, by key. */
    public Set<String> attenduesEncore(TacheDeTravail tache) {
        return grille(tache).attenduesEncore(tache, lignes.remplies(tache.id()).values());
    }

    /** Those that the grid names, then what somebody filled in besides and is asked for no more. */
    private static List<LigneAFaire> anciennes(
            TacheDeTravail tache,
            GrilleDeTravail grille,
            List<LigneAFaire> lignes,
            Map<String, LigneRemplie> remplies) {
        Set<String> connues = lignes.stream().map(LigneAFaire::cle).collect(Collectors.toSet());
        return Stream.concat(
                        grille.anciennes(tache).stream(),
                        remplies.values().stream()
                                .sorted(LigneRemplie.ORDRE)
                                .map(ligne -> new LigneAFaire(
                                        ligne.cle(),
                                        grille.liste(ligne.champ()),
                                        ligne.cle(),
                                        "",
                                        "",
                                        LigneAFaire.Rappel.AUCUN)))
                .filter(ligne -> connues.add(ligne.cle()))
                .toList();
    }

    private static Stream<LigneAFaire> ajoutees(GrilleDeTravail grille, Collection<LigneRemplie> remplies) {
        return grille.listes().stream()
                .filter(ListeDeTravail::libre)
                .flatMap(liste -> remplies.stream()
                        .filter(ligne -> ligne.champ().equals(liste.champ()))
                        .sorted(LigneRemplie.ORDRE)
                        .map(ligne -> LigneAFaire.ajoutee(ligne, liste)));
    }

    /** A row that the task no longer asks for is kept and shown, and is no answer any more. */
    @Override
    public List<Map<String, Object>> de(String tache, String champ) {
        return tache(tache).map(this::de).stream()
                .flatMap(travail -> travail.lignes().stream()
                        .filter(ligne -> ligne.liste().champ().equals(champ))
                        .flatMap(ligne -> travail.remplie(ligne).stream()))
                .map(ligne -> Map.<String, Object>copyOf(ligne.valeurs()))
                .toList();
    }

    public GrilleDeTravail grille(TacheDeTravail tache) {
        return grilles.get(tache.element());
    }
}
