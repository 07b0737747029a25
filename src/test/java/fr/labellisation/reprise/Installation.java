package fr.labellisation.reprise;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.labellisation.Labellisation;
import fr.labellisation.reprise.ReponsesSimples.Question;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The whole present application on a database of an earlier version, on a clock that goes on from there. Nothing runs by itself; jobs
 * are executed and tasks completed through the engine alone.
 */
public final class Installation implements AutoCloseable {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ConfigurableApplicationContext application;
    private final FormService formulaires;
    private final IdentityService identites;
    private final ManagementService gestion;
    private final TaskService taches;
    private final Map<String, String> refus = new ConcurrentSkipListMap<>();

    /**
     * @param courriels where messages are written that leave
     * @param autres configurations beside the application’s own
     */
    public Installation(DriverManagerDataSource base, Instant maintenant, Path courriels, Class<?>... autres) {
        this(base, maintenant, courriels, List.of(), autres);
    }

    /**
     * The same with further settings.
     *
     * @param reglages words of the command line
     */
    public Installation(
            DriverManagerDataSource base,
            Instant maintenant,
            Path courriels,
            List<String> reglages,
            Class<?>... autres) {
        // Before the start, which catches up with what is due by then.
        ClockUtil.setCurrentTime(Date.from(maintenant));
        application = new SpringApplicationBuilder(Labellisation.class)
                .sources(autres)
                .web(WebApplicationType.NONE)
                .run(Stream.concat(
                                Stream.of(
                                        "--spring.datasource.url=" + base.getUrl(),
                                        "--spring.datasource.username=" + base.getUsername(),
                                        "--spring.datasource.password=" + base.getPassword(),
                                        // H2 keeps eight prepared statements a connection, the engine has hundreds.
                                        "--spring.datasource.hikari.data-source-properties.QUERY_CACHE_SIZE=1000",
                                        "--camunda.bpm.job-execution.enabled=false",
                                        "--labellisation.courriel.dossier=" + courriels,
                                        "--logging.level.root=error"),
                                reglages.stream())
                        .toArray(String[]::new));
        formulaires = bean(FormService.class);
        identites = bean(IdentityService.class);
        gestion = bean(ManagementService.class);
        taches = bean(TaskService.class);
    }

    public <T> T bean(Class<T> genre) {
        return application.getBean(genre);
    }

    public <T> T bean(Class<T> genre, String nom) {
        return application.getBean(nom, genre);
    }

    public ConfigurableApplicationContext application() {
        return application;
    }

    /** The clock goes on to then, and nothing happens yet. */
    public void ilEst(Instant maintenant) {
        ClockUtil.setCurrentTime(Date.from(maintenant));
    }

    public static LocalDate aujourdhui() {
        return ClockUtil.getCurrentTime().toInstant().atZone(PARIS).toLocalDate();
    }

    public List<Task> ouvertes() {
        return taches.createTaskQuery().active().list();
    }

    /** The only open task of this name in the département. */
    Task ouverte(String departement, String element) {
        return taches.createTaskQuery()
                .tenantIdIn(departement)
                .taskDefinitionKey(element)
                .singleResult();
    }

    /** What somebody who may do the task sees when he opens it. */
    Question ouvrir(Task tache) {
        return ouvrir(tache, personnes(tache).get(0));
    }

    private Question ouvrir(Task tache, String personne) {
        return auNomDe(personne, () -> {
            Map<String, JsonNode> offerts = new HashMap<>();
            formulaires.getTaskFormVariables(tache.getId()).forEach((nom, valeur) -> offerts.put(nom, enJson(valeur)));
            return new Question(tache.getTaskDefinitionKey(), formulaire(tache), offerts, aujourdhui());
        });
    }

    /** A deployed form; a page of its own has no fields that could be read. */
    private JsonNode formulaire(Task tache) {
        try (InputStream contenu = formulaires.getDeployedTaskForm(tache.getId())) {
            String texte = new String(contenu.readAllBytes(), StandardCharsets.UTF_8);
            return texte.startsWith("{")
                    ? JSON.readTree(texte)
                    : JSON.createObjectNode().put("page", texte);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lists are kept as JSON by the engine. */
    private static JsonNode enJson(Object valeur) {
        try {
            return valeur instanceof String || valeur instanceof Boolean || valeur instanceof Number || valeur == null
                    ? JSON.valueToTree(valeur)
                    : JSON.readTree(valeur.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Completes it as the first of those who may do it. */
    public void faire(Task tache, Map<String, Object> reponse) {
        faire(tache, personnes(tache).get(0), reponse);
        executerLesTravaux();
    }

    private void faire(Task tache, String personne, Map<String, Object> reponse) {
        Map<String, Object> valeurs = new HashMap<>();
        reponse.forEach((champ, valeur) -> valeurs.put(
                champ,
                valeur instanceof Collection<?>
                        ? SpinValues.jsonValue(JSON.valueToTree(valeur).toString())
                                .create()
                        : valeur));
        auNomDe(personne, () -> {
            formulaires.submitTaskForm(tache.getId(), valeurs);
            return null;
        });
    }

    /** Logins of those who may do the task: who holds it, or its candidates. */
    private List<String> personnes(Task tache) {
        if (tache.getAssignee() != null) {
            return List.of(tache.getAssignee());
        }
        List<IdentityLink> liens = taches.getIdentityLinksForTask(tache.getId());
        return liens.stream()
                .flatMap(lien -> lien.getGroupId() == null
                        ? Stream.of(lien.getUserId())
                        : identites.createUserQuery().memberOfGroup(lien.getGroupId()).list().stream()
                                .map(User::getId))
                .distinct()
                .toList();
    }

    private <T> T auNomDe(String personne, Supplier<T> action) {
        identites.setAuthentication(
                personne,
                identites.createGroupQuery().groupMember(personne).list().stream()
                        .map(Group::getId)
                        .toList(),
                identites.createTenantQuery().userMember(personne).list().stream()
                        .map(Tenant::getId)
                        .toList());
        try {
            return action.get();
        } finally {
            identites.clearAuthentication();
        }
    }

    /** Goes on to the morning of that day: each job at its instant, and on each working day every task that accepts a plain answer. */
    public void vivreJusquAu(LocalDate dernier) {
        vivreJusquAu(dernier, tache -> true);
    }

    /** The same, but for tasks that are left to wait. */
    public void vivreJusquAu(LocalDate dernier, Predicate<Task> aFaire) {
        for (LocalDate jour = aujourdhui(); !jour.isAfter(dernier); jour = jour.plusDays(1)) {
            Instant matin = jour.atTime(11, 45).atZone(PARIS).toInstant();
            avancerA(matin);
            if (jour.getDayOfWeek() != DayOfWeek.SATURDAY && jour.getDayOfWeek() != DayOfWeek.SUNDAY) {
                travailler(aFaire);
            }
        }
    }

    private void avancerA(Instant but) {
        for (Optional<Job> job = premierAvant(but); job.isPresent(); job = premierAvant(but)) {
            if (job.get().getDuedate().after(ClockUtil.getCurrentTime())) {
                ClockUtil.setCurrentTime(job.get().getDuedate());
            }
            executer(job.get());
        }
        ClockUtil.setCurrentTime(Date.from(but));
    }

    /** Somebody who works at the same time may have executed it, or ended what it belongs to: then there is nothing left to do. */
    private void executer(Job job) {
        try {
            gestion.executeJob(job.getId());
        } catch (ProcessEngineException e) {
            if (gestion.createJobQuery().jobId(job.getId()).count() > 0) {
                throw e;
            }
        }
    }

    /** What is due now, until nothing is. */
    public void executerLesTravaux() {
        avancerA(ClockUtil.getCurrentTime().toInstant());
    }

    /** Every job has a due date; the one that cleans the history belongs to no process and is never done. */
    private Optional<Job> premierAvant(Instant but) {
        return gestion
                .createJobQuery()
                .active()
                .withRetriesLeft()
                .duedateLowerThan(Date.from(but.plusMillis(1)))
                .orderByJobDuedate()
                .asc()
                .listPage(0, 2)
                .stream()
                .filter(job -> job.getProcessDefinitionId() != null)
                .findFirst();
    }

    private void travailler(Predicate<Task> aFaire) {
        refus.clear();
        Set<String> laissees = new HashSet<>();
        boolean encore = true;
        while (encore) {
            encore = false;
            for (Task tache : ouvertes()) {
                if (refus.containsKey(tache.getId()) || laissees.contains(tache.getId()) || !existe(tache)) {
                    continue;
                }
                if (aFaire.test(tache)) {
                    encore |= repondre(tache);
                } else {
                    laissees.add(tache.getId());
                }
            }
            executerLesTravaux();
        }
    }

    /** What was done before it in the same round may have ended its path. */
    public boolean existe(Task tache) {
        return taches.createTaskQuery().taskId(tache.getId()).count() > 0;
    }

    /** As {@link #tenter}; what becomes due by it is executed too. */
    public boolean repondre(Task tache) {
        boolean fait = tenter(tache);
        if (fait) {
            executerLesTravaux();
        }
        return fait;
    }

    /**
     * A rule may refuse the plain answer today, or this person: whoever did something does not verify it.
     *
     * @return it is done
     */
    public boolean tenter(Task tache) {
        List<String> personnes = personnes(tache);
        Map<String, Object> reponse = ReponsesSimples.a(ouvrir(tache, personnes.get(0)));
        for (String personne : personnes) {
            try {
                faire(tache, personne, reponse);
                refus.remove(tache.getId());
                return true;
            } catch (RuntimeException e) {
                refus.put(
                        tache.getId(),
                        tache.getTenantId() + "/" + tache.getTaskDefinitionKey() + ": " + e.getMessage());
            }
        }
        return false;
    }

    /** What was refused on the last working day, with the reasons. */
    public Collection<String> refus() {
        return refus.values();
    }

    @Override
    public void close() {
        application.close();
        ClockUtil.reset();
    }
}
