package fr.labellisation.annonces.absences.camunda;

import fr.labellisation.annonces.absences.TacheConfiee;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Who does which open task while some persons are away. It only reckons: what is kept, what goes back, what leaves, and to
 * whom each task is assigned in the end.
 */
final class Partage {
    /** Deputy in force by absent person. */
    private final Map<String, String> suppleants;

    private final Map<String, String> nommes;

    /** Person to whom each open task is assigned; the empty text for nobody. */
    private final Map<String, String> affectations;

    private final List<TacheConfiee> gardees = new ArrayList<>();
    private final List<TacheConfiee> rendues = new ArrayList<>();
    private final List<TacheConfiee> nouvelles = new ArrayList<>();

    /** @param nommes deputy that a task has itself, by task; those without one are left out */
    Partage(Map<String, String> suppleants, Map<String, String> nommes, Map<String, String> affectations) {
        this.suppleants = suppleants;
        this.nommes = nommes;
        this.affectations = new TreeMap<>(affectations);
    }

    /** Keeps what still holds and gives the rest back, the latest first: a task may have changed hands twice. */
    void reprendre(List<TacheConfiee> confiees) {
        List<TacheConfiee> dernieresDAbord = new ArrayList<>(confiees);
        Collections.reverse(dernieresDAbord);
        for (TacheConfiee confiee : dernieresDAbord) {
            String titulaire = affectations.get(confiee.tache());
            if (titulaire != null && tient(confiee, titulaire)) {
                gardees.add(confiee);
            } else {
                rendues.add(confiee);
                if (confiee.affectee() && (confiee.suppleant().equals(titulaire) || "".equals(titulaire))) {
                    affectations.put(confiee.tache(), confiee.personne());
                }
            }
        }
    }

    /** What the deputy took on from the group stays his until it is done. */
    private boolean tient(TacheConfiee confiee, String titulaire) {
        String suppleant = suppleants.containsKey(confiee.personne()) && confiee.affectee()
                ? pour(confiee.tache(), confiee.personne())
                : suppleants.get(confiee.personne());
        return confiee.suppleant().equals(suppleant)
                || !confiee.affectee() && confiee.suppleant().equals(titulaire);
    }

    /**
     * Hands over what the absent person has, and what his groups have and nobody took on.
     *
     * @param siennes tasks offered to a group of his
     * @param deja tasks offered to a group of the deputy, who needs nobody for them
     */
    void confier(String absent, Set<String> siennes, Set<String> deja) {
        String suppleant = suppleants.get(absent);
        affectations.forEach((tache, titulaire) -> {
            if (titulaire.equals(absent)) {
                nouvelles.add(new TacheConfiee(0, tache, absent, pour(tache, absent), true));
            } else if (titulaire.isEmpty()
                    && siennes.contains(tache)
                    && !deja.contains(tache)
                    && !connue(tache, absent, suppleant)) {
                nouvelles.add(new TacheConfiee(0, tache, absent, suppleant, false));
            }
        });
        affectations.replaceAll((tache, titulaire) -> titulaire.equals(absent) ? pour(tache, absent) : titulaire);
    }

    /** Who has a task that is assigned to this absent person. */
    private String pour(String tache, String absent) {
        return SuppleantNomme.present(nommes.get(tache), absent, suppleants);
    }

    private boolean connue(String tache, String absent, String suppleant) {
        return gardees.stream()
                .anyMatch(gardee -> gardee.tache().equals(tache)
                        && gardee.personne().equals(absent)
                        && gardee.suppleant().equals(suppleant));
    }

    List<TacheConfiee> rendues() {
        return rendues;
    }

    List<TacheConfiee> nouvelles() {
        return nouvelles;
    }

    /** What deputies have from now on. */
    List<TacheConfiee> confiees() {
        List<TacheConfiee> toutes = new ArrayList<>(gardees);
        toutes.addAll(nouvelles);
        return toutes;
    }

    Map<String, String> affectations() {
        return affectations;
    }
}
