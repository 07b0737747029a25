package fr.labellisation.annonces.rappels.camunda;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fr.labellisation.annonces.rappels.base.DateAnnoncee;
import fr.labellisation.annonces.rappels.base.DateAnnoncee.AnnonceEnAttente;
import fr.labellisation.annonces.rappels.base.NatureRappel;
import fr.labellisation.annonces.rappels.base.Rappel;
import fr.labellisation.annonces.rappels.plan.DatesAnnoncees;
import fr.labellisation.annonces.rappels.processus.InstantRappel;
import fr.labellisation.annonces.rappels.processus.RappelsEcheance;
import fr.labellisation.annonces.rappels.processus.VariablesRappel;
import fr.labellisation.echeances.delais.camunda.Minuteries;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.springframework.stereotype.Component;

/** The dates that processes RappelsEcheance announce: read in three queries, and made to wait for another reminder. */
@Component
class EcheancesAnnoncees implements DatesAnnoncees {
    private final RuntimeService moteur;
    private final Minuteries minuteries;
    private final InstantRappel instants;

    EcheancesAnnoncees(RuntimeService moteur, Minuteries minuteries, InstantRappel instants) {
        this.moteur = moteur;
        this.minuteries = minuteries;
        this.instants = instants;
    }

    @Override
    public List<DateAnnoncee> enCours(NatureRappel nature, Collection<String> departements) {
        if (nature.deTache()) {
            return List.of();
        }
        Map<String, Job> enAttente =
                minuteries
                        .de(RappelsEcheance.CLE, RappelsEcheance.Element.Echeance_Rappel.name(), departements)
                        .stream()
                        .collect(toMap(Job::getProcessInstanceId, job -> job, (un, autre) -> un));
        return minuteries.variables(enAttente.values()).stream()
                .collect(groupingBy(VariableInstance::getProcessInstanceId))
                .entrySet()
                .stream()
                .map(instance -> date(enAttente.get(instance.getKey()), valeurs(instance.getValue())))
                .filter(date -> date.aRappeler().nature() == nature)
                .sorted(Comparator.comparing(
                        date -> date.aRappeler().jour() + date.aRappeler().objet()))
                .toList();
    }

    private static DateAnnoncee date(Job job, Map<String, Object> variables) {
        return new DateAnnoncee(
                VariablesRappel.lire(variables, CodeDepartement.ouNul(job.getTenantId())),
                List.of(),
                null,
                new AnnonceEnAttente(
                        job.getProcessInstanceId(),
                        job.getId(),
                        job.getDuedate().toInstant()));
    }

    private static Map<String, Object> valeurs(List<VariableInstance> variables) {
        Map<String, Object> valeurs = new HashMap<>();
        variables.forEach(variable -> valeurs.put(variable.getName(), variable.getValue()));
        return valeurs;
    }

    @Override
    public void attendre(DateAnnoncee date, Optional<Rappel> prochain) {
        if (date.aRappeler().nature().deTache()) {
            return;
        }
        AnnonceEnAttente attente = date.attente();
        Instant instant = instants.instant(date.aRappeler(), prochain);
        Map<String, Object> variables = InstantRappel.variables(instant, prochain);
        variables.put(RappelsEcheance.ECHEANCE_VENUE, prochain.isEmpty());
        moteur.setVariables(attente.instance(), variables);
        if (!attente.instant().equals(instant)) {
            minuteries.deplacer(attente.minuterie(), instant);
        }
    }
}
