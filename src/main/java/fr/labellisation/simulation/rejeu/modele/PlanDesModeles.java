package fr.labellisation.simulation.rejeu.modele;

import fr.labellisation.parcours.changement.processus.ChangementDemarche;
import fr.labellisation.parcours.comites.processus.ComiteLocalUsagers;
import fr.labellisation.parcours.demarche.processus.LabellisationPrefecture;
import fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche;
import fr.labellisation.simulation.rejeu.modele.ModeleDeProcessus.Genre;
import fr.labellisation.simulation.rejeu.modele.ModeleDeProcessus.NoeudDeModele;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** All diagrams of the product together: which step leads to which, through calls and sub-processes. */
public final class PlanDesModeles {
    private static final Set<String> DE_LA_DEMARCHE = Set.of(
            LabellisationPrefecture.CLE, MiseEnPlaceDemarche.CLE, ComiteLocalUsagers.CLE, ChangementDemarche.CLE);
    private static final String COMITE = ComiteLocalUsagers.CLE;

    private final Map<String, ModeleDeProcessus> modeles = new TreeMap<>();
    private final Map<Position, Map<Position, Integer>> distances = new LinkedHashMap<>();

    PlanDesModeles(List<ModeleDeProcessus> modeles) {
        modeles.forEach(modele -> this.modeles.put(modele.processus(), modele));
    }

    /** Those delivered with the application. */
    public static PlanDesModeles livre() throws IOException {
        return lire(List.of(new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/*.bpmn")));
    }

    /** Those of these files. */
    public static PlanDesModeles lire(Collection<Resource> fichiers) throws IOException {
        List<ModeleDeProcessus> lus = new ArrayList<>();
        for (Resource fichier : fichiers) {
            try (InputStream contenu = fichier.getInputStream()) {
                lus.add(LectureModele.lire(contenu));
            }
        }
        return new PlanDesModeles(lus);
    }

    /** Ids of all user tasks. */
    public List<String> taches() {
        return modeles.values().stream()
                .flatMap(modele -> modele.noeuds().stream())
                .filter(noeud -> noeud.genre() == Genre.TACHE)
                .map(NoeudDeModele::id)
                .distinct()
                .sorted()
                .toList();
    }

    /** Is the task done for each site, and not once for the démarche? */
    public boolean parSite(String tache) {
        return !DE_LA_DEMARCHE.contains(processusDe(tache));
    }

    public boolean deComite(String tache) {
        return COMITE.equals(processusDe(tache));
    }

    /** The process of a user task. */
    public String processusDe(String tache) {
        return modeles.values().stream()
                .filter(modele -> modele.noeud(tache).isPresent())
                .map(ModeleDeProcessus::processus)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Tâche inconnue\u00a0: " + tache));
    }

    /** The process in which an element of this one stands: itself, or one that it calls. */
    public String porteur(String processus, String element) {
        return Stream.concat(
                        Stream.of(processus),
                        modeles.get(processus).noeuds().stream()
                                .map(NoeudDeModele::appelle)
                                .filter(Objects::nonNull))
                .filter(candidat -> modeles.get(candidat).noeud(element).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No " + element + " in " + processus));
    }

    /** Is it a day that the path waits for, and not one on which something is late? */
    public boolean estUneDate(String processus, String element) {
        return modeles.get(processus)
                .noeud(element)
                .filter(noeud -> noeud.genre() == Genre.MINUTERIE)
                .isPresent();
    }

    public String nom(String processus, String element) {
        ModeleDeProcessus modele = modeles.get(processus);
        return modele == null
                ? element
                : modele.noeud(element)
                        .map(NoeudDeModele::nom)
                        .filter(nom -> !nom.isEmpty())
                        .orElse(element);
    }

    /** How many steps lead from one place to the other without an outside event; empty when none does. */
    public OptionalInt distance(Position de, Position vers) {
        Integer pas = distances.computeIfAbsent(de, this::explorer).get(vers);
        return pas == null ? OptionalInt.empty() : OptionalInt.of(pas);
    }

    /** Every place where this element stands that can be reached from there. */
    public Map<Position, Integer> atteintes(Position de, String processus, String element) {
        Map<Position, Integer> trouvees = new LinkedHashMap<>();
        distances.computeIfAbsent(de, this::explorer).forEach((position, pas) -> {
            if (position.estUn(processus, element)) {
                trouvees.put(position, pas);
            }
        });
        return trouvees;
    }

    private Map<Position, Integer> explorer(Position depart) {
        Map<Position, Integer> pas = new LinkedHashMap<>();
        Deque<Position> aVoir = new ArrayDeque<>();
        new SuitesPossibles(modeles, depart).apres().forEach(suite -> noter(suite, 1, pas, aVoir));
        while (!aVoir.isEmpty()) {
            Position ici = aVoir.poll();
            for (Position suite : new SuitesPossibles(modeles, ici).suivantes()) {
                noter(suite, pas.get(ici) + 1, pas, aVoir);
            }
        }
        return pas;
    }

    private static void noter(Position suite, int distance, Map<Position, Integer> pas, Deque<Position> aVoir) {
        if (pas.putIfAbsent(suite, distance) == null) {
            aVoir.add(suite);
        }
    }
}
