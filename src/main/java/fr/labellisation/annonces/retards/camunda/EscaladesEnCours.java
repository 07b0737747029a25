package fr.labellisation.annonces.retards.camunda;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fr.labellisation.annonces.rappels.plan.TacheAnnoncee;
import fr.labellisation.annonces.retards.Escalade;
import fr.labellisation.annonces.retards.Escalade.Prochain;
import fr.labellisation.annonces.retards.TacheEnRetard;
import fr.labellisation.annonces.retards.processus.EscaladeRetard;
import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.echeances.delais.Delais;
import fr.labellisation.echeances.delais.EscaladesARecaler;
import fr.labellisation.echeances.delais.TacheRecalee;
import fr.labellisation.echeances.delais.TacheRecalee.Minuterie;
import fr.labellisation.echeances.delais.camunda.Minuteries;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.springframework.stereotype.Component;

/** The processes EscaladeRetard that wait for their next level. */
@Component
class EscaladesEnCours implements EscaladesARecaler {
    private final Minuteries minuteries;
    private final RuntimeService moteur;
    private final Escalade escalade;
    private final JoursOuvres jours;

    EscaladesEnCours(Minuteries minuteries, RuntimeService moteur, Escalade escalade, JoursOuvres jours) {
        this.minuteries = minuteries;
        this.moteur = moteur;
        this.escalade = escalade;
        this.jours = jours;
    }

    @Override
    public Map<String, Minuterie> apercu(List<TacheRecalee> taches, Delais delais) {
        Map<String, Job> jobs = enAttente(taches);
        Map<String, Minuterie> prochaines = new HashMap<>();
        taches.stream()
                .filter(tache -> jobs.containsKey(tache.id()))
                .forEach(tache -> prochaines.put(tache.id(), prochaine(tache, jobs.get(tache.id()), delais)));
        return prochaines;
    }

    private Map<String, Job> enAttente(List<TacheRecalee> taches) {
        Map<String, Job> parInstance = minuteries
                .de(
                        EscaladeRetard.CLE,
                        EscaladeRetard.Element.Echeance_Niveau.name(),
                        taches.stream()
                                .map(tache -> tache.departement().valeur())
                                .collect(toSet()))
                .stream()
                .collect(toMap(Job::getProcessInstanceId, job -> job));
        return minuteries.variables(parInstance.values(), EscaladeRetard.TACHE.nom()).stream()
                .collect(toMap(
                        variable -> (String) variable.getValue(),
                        (VariableInstance variable) -> parInstance.get(variable.getProcessInstanceId()),
                        (une, autre) -> une));
    }

    private Minuterie prochaine(TacheRecalee tache, Job job, Delais delais) {
        ZoneId fuseau = jours.fuseau(tache.departement());
        Optional<Prochain> prochain = escalade.prochain(enRetard(tache), delais);
        return new Minuterie(
                job.getId(),
                job.getProcessInstanceId(),
                prochain.map(p -> p.niveau().aQui()).orElse(""),
                job.getDuedate().toInstant().atZone(fuseau),
                prochain.map(p -> p.instant().atZone(fuseau)).orElse(null));
    }

    /** As the escalation will see it: late by the due date that the task will have. */
    private static TacheEnRetard enRetard(TacheRecalee tache) {
        return new TacheEnRetard(
                new TacheAnnoncee(
                        tache.id(),
                        tache.departement(),
                        tache.demarche(),
                        tache.site(),
                        tache.nom(),
                        tache.groupes(),
                        tache.titulaire(),
                        tache.nouvelle(),
                        true),
                tache.element(),
                "",
                null,
                tache.referentiel());
    }

    @Override
    public void appliquer(Minuterie minuterie) {
        moteur.setVariable(
                minuterie.escalade(),
                EscaladeRetard.INSTANT.nom(),
                EscaladeRetard.INSTANT.valeur(minuterie.nouvel().toInstant()));
        minuteries.deplacer(minuterie.id(), minuterie.nouvel().toInstant());
    }
}
