package fr.labellisation.annonces.rappels.plan;

import static java.util.stream.Collectors.groupingBy;

import fr.labellisation.annonces.rappels.base.DateARappeler;
import fr.labellisation.annonces.rappels.base.DateAnnoncee;
import fr.labellisation.annonces.rappels.base.LotDeRappels;
import fr.labellisation.annonces.rappels.base.NatureRappel;
import fr.labellisation.annonces.rappels.plan.PlanDesRappels.Prochain;
import fr.labellisation.annonces.rappels.plan.TachesOuvertes.TacheOuverte;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The open tasks as dates that announce themselves. Where a task belongs and who may hold it is read from the rows that it
 * got when it appeared: every task that somebody may be told of has one. Asking the engine would be two queries a task.
 */
@Component
class DatesDeTaches implements DatesAnnoncees {
    private final TachesOuvertes taches;
    private final JdbcClient base;

    DatesDeTaches(TachesOuvertes taches, JdbcClient base) {
        this.taches = taches;
        this.base = base;
    }

    private record Connue(String objet, String demarche, String site, String intitule, String groupe) {}

    @Override
    public List<DateAnnoncee> enCours(NatureRappel nature, Collection<String> departements) {
        if (nature != NatureRappel.TACHE_PROCHE) {
            return List.of();
        }
        Map<String, TacheOuverte> ouvertes = taches.de(departements).stream()
                .collect(Collectors.toMap(tache -> LignesDeTaches.objet(tache.id()), tache -> tache));
        return LotDeRappels.parPaquets(ouvertes.keySet()).stream()
                .flatMap(objets -> connues(objets).stream())
                .collect(groupingBy(Connue::objet))
                .entrySet()
                .stream()
                .map(connue -> annoncee(ouvertes.get(connue.getKey()), connue.getValue()))
                .sorted(Comparator.comparing(
                        date -> date.evenement().jour() + date.evenement().objet()))
                .toList();
    }

    private List<Connue> connues(Collection<String> objets) {
        return base.sql("""
                        select distinct objet, demarche, site, intitule, destinataire from rappel
                        where nature = 'tache-proche' and objet in (:objets)""")
                .param("objets", objets)
                .query((ligne, rang) -> new Connue(
                        ligne.getString("objet"),
                        ligne.getString("demarche"),
                        ligne.getString("site"),
                        ligne.getString("intitule"),
                        ligne.getString("destinataire")))
                .list();
    }

    private static DateAnnoncee annoncee(TacheOuverte tache, List<Connue> lignes) {
        Connue une = lignes.get(0);
        return new DateAnnoncee(
                new DateARappeler(
                        NatureRappel.TACHE_PROCHE,
                        une.objet(),
                        tache.departement(),
                        une.demarche(),
                        une.site(),
                        tache.due().toLocalDate(),
                        une.intitule(),
                        tache.id(),
                        false),
                lignes.stream().map(Connue::groupe).distinct().sorted().toList(),
                tache.titulaire(),
                null);
    }

    /** The rows of a task wait for the message of their day by themselves. */
    @Override
    public void attendre(DateAnnoncee date, Optional<Prochain> prochain) {}
}
