package fr.labellisation.annonces.absences.camunda;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import fr.labellisation.annonces.absences.Repartition;
import fr.labellisation.annonces.absences.Suppleances;
import fr.labellisation.annonces.absences.TacheConfiee;
import fr.labellisation.annonces.absences.TachesConfiees;
import fr.labellisation.echeances.calendrier.HeureLocale;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class RepartitionCamunda implements Repartition {
    private final Suppleances suppleances;
    private final TachesConfiees confiees;
    private final TachesDuDepartement taches;
    private final MainsDuSuppleant mains;
    private final HeureLocale heure;

    RepartitionCamunda(
            Suppleances suppleances,
            TachesConfiees confiees,
            TachesDuDepartement taches,
            MainsDuSuppleant mains,
            HeureLocale heure) {
        this.suppleances = suppleances;
        this.confiees = confiees;
        this.taches = taches;
        this.mains = mains;
        this.heure = heure;
    }

    /** A task in the hands of a deputy. */
    private record Main(String tache, String suppleant) {}

    @Override
    public void actualiser(CodeDepartement departement) {
        OffsetDateTime maintenant = heure.maintenant(departement).toOffsetDateTime();
        Map<String, String> suppleants = suppleances.duDepartement(departement, maintenant.toLocalDate());
        List<TacheConfiee> avant = confiees.duDepartement(departement);
        if (suppleants.isEmpty() && avant.isEmpty()) {
            return;
        }
        Map<String, String> ouvertes = taches.ouvertes(departement);
        Partage partage = new Partage(suppleants, taches.suppleantsNommes(departement), ouvertes);
        partage.reprendre(avant);
        suppleants.forEach(
                (absent, suppleant) -> partage.confier(absent, taches.offertesA(absent), taches.offertesA(suppleant)));
        partage.rendues().forEach(rendue -> confiees.rendre(rendue, maintenant));
        partage.nouvelles().forEach(nouvelle -> confiees.noter(nouvelle, departement, maintenant));
        passer(ouvertes, avant, partage);
    }

    private void passer(Map<String, String> ouvertes, List<TacheConfiee> avant, Partage partage) {
        Set<Main> anciennes = mains(avant, ouvertes);
        Set<Main> actuelles = mains(partage.confiees(), ouvertes);
        anciennes.stream()
                .filter(main -> !actuelles.contains(main))
                .forEach(main -> mains.retirer(main.tache(), main.suppleant()));
        actuelles.stream()
                .filter(main -> !anciennes.contains(main))
                .forEach(main -> mains.offrir(main.tache(), main.suppleant()));
        partage.affectations().forEach((tache, titulaire) -> {
            if (!titulaire.equals(ouvertes.get(tache))) {
                mains.affecter(tache, titulaire);
            }
        });
        Stream.of(partage.rendues(), partage.nouvelles())
                .flatMap(Collection::stream)
                .map(TacheConfiee::tache)
                .filter(ouvertes::containsKey)
                .distinct()
                .forEach(tache -> mains.annoter(tache, absents(tache, partage.confiees())));
    }

    private static Set<Main> mains(List<TacheConfiee> confiees, Map<String, String> ouvertes) {
        return confiees.stream()
                .filter(confiee -> ouvertes.containsKey(confiee.tache()))
                .map(confiee -> new Main(confiee.tache(), confiee.suppleant()))
                .collect(toSet());
    }

    private static Set<String> absents(String tache, List<TacheConfiee> confiees) {
        return confiees.stream()
                .filter(confiee -> confiee.tache().equals(tache))
                .map(TacheConfiee::personne)
                .collect(toCollection(TreeSet::new));
    }
}
