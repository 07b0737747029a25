package fr.labellisation.annonces.rappels.plan;

import fr.labellisation.annonces.rappels.base.DateARappeler;
import fr.labellisation.annonces.rappels.base.DateAnnoncee;
import fr.labellisation.annonces.rappels.base.NatureRappel;
import fr.labellisation.annonces.rappels.base.Rappel;
import fr.labellisation.annonces.rappels.base.RegistreDesRappels;
import fr.labellisation.annonces.rappels.plan.TachesOuvertes.TacheDue;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The open tasks as dates that announce themselves. Where a task belongs and who may hold it is read from the rows that it
 * got when it appeared: every task that somebody may be told of has one. Asking the engine would be two queries a task.
 */
@Component
class DatesDeTaches implements DatesAnnoncees {
    private final TachesOuvertes taches;
    private final RegistreDesRappels registre;

    DatesDeTaches(TachesOuvertes taches, RegistreDesRappels registre) {
        this.taches = taches;
        this.registre = registre;
    }

    @Override
    public List<DateAnnoncee> enCours(NatureRappel nature, Collection<String> departements) {
        if (nature != NatureRappel.TACHE_PROCHE) {
            return List.of();
        }
        Map<String, TacheDue> ouvertes = taches.de(departements).stream()
                .collect(Collectors.toMap(tache -> RappelsDeTaches.objet(tache.id()), tache -> tache));
        return registre.de(nature, ouvertes.keySet()).entrySet().stream()
                .map(connue -> annoncee(ouvertes.get(connue.getKey()), connue.getValue()))
                .sorted(Comparator.comparing(
                        date -> date.aRappeler().jour() + date.aRappeler().objet()))
                .toList();
    }

    private static DateAnnoncee annoncee(TacheDue tache, List<Rappel> lignes) {
        DateARappeler connue = lignes.get(0).date();
        return new DateAnnoncee(
                new DateARappeler(
                        connue.nature(),
                        connue.objet(),
                        tache.departement(),
                        connue.demarche(),
                        connue.site(),
                        tache.due().toLocalDate(),
                        connue.intitule(),
                        tache.id(),
                        false),
                lignes.stream().map(Rappel::destinataire).distinct().sorted().toList(),
                tache.titulaire(),
                null);
    }

    /** The rows of a task wait for the message of their day by themselves. */
    @Override
    public void attendre(DateAnnoncee date, Optional<Rappel> prochain) {}
}
