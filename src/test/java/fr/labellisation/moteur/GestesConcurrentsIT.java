package fr.labellisation.moteur;

import static fr.labellisation.essais.ReponsesDemarche.comiteCompose;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.ComposerComite;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.ConvoquerComite;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.annonces.retards.processus.EscaladeRetard;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.essais.Retards;
import fr.labellisation.parcours.comites.processus.ComiteLocalUsagers;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.Map;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A person completes a task at the very instant at which one of its timers fires; the threads are led step by step. */
class GestesConcurrentsIT extends Parcours91 {
    @Autowired
    private Retards retards;

    private static final String MEMBRES = """
            [{"nom": "Alix Perrin", "courriel": "alix.perrin@example.org", "college": "association"}]""";

    @Autowired
    private ProcessEngine machine;

    private final PasAPas fil = new PasAPas();
    private Task tache;

    /** A committee is to be composed by 4 February. */
    @BeforeEach
    void une_tache_avec_des_minuteries() {
        CodeDemarche demarche = demarche("qualipref-2012", "M1", "M2");
        moteur.startProcessInstanceByKey(
                ComiteLocalUsagers.CLE,
                demarche + "/clu/commun",
                Map.of(
                        "departement",
                        DEPARTEMENT,
                        "demarche",
                        demarche.valeur(),
                        "referentiel",
                        "qualipref-2012",
                        VariablesCommunes.PORTEE_COMITE.nom(),
                        "commun"));
        tache = tache(ComposerComite.name());
    }

    @AfterEach
    void le_fil_est_fini() {
        fil.close();
    }

    @Test
    void une_personne_devancee_par_la_minuterie_de_retard_termine_sa_tache_sans_rien_en_voir() {
        aujourdhuiEst("2013-02-05");
        Saisie saisie = new Saisie(fil);
        fil.jusquALArret(() -> soumettre(saisie));

        executerLesTravaux();
        assertThat(texte(tache(ComposerComite.name()), "retard")).isNotNull();
        Throwable echec = fil.jusquAuBout();

        assertThat(echec).isNull();
        assertThat(saisie.essais).isEqualTo(2);
        laTacheEstFaiteUneFois();
    }

    @Test
    void une_personne_devancee_par_une_escalade_termine_sa_tache_sans_rien_en_voir() {
        avancerAu("2013-02-05");
        String escalade = moteur.createProcessInstanceQuery()
                .processDefinitionKey(EscaladeRetard.CLE)
                .singleResult()
                .getId();
        aujourdhuiEst("2013-02-20");
        Saisie saisie = new Saisie(fil, () -> {
            moteur.createExecutionQuery().processInstanceId(escalade).list();
            moteur.createEventSubscriptionQuery().processInstanceId(escalade).list();
        });
        fil.jusquALArret(() -> soumettre(saisie));

        executerLesTravaux();
        assertThat(retards.informes(ComposerComite.name())).hasSizeGreaterThan(1);
        Throwable echec = fil.jusquAuBout();

        assertThat(echec).isNull();
        assertThat(saisie.essais).isEqualTo(2);
        laTacheEstFaiteUneFois();
        assertThat(moteur.createProcessInstanceQuery()
                        .processInstanceId(escalade)
                        .count())
                .isZero();
    }

    @Test
    void une_personne_qui_devance_la_minuterie_l_emporte_et_rien_n_est_signale() {
        aujourdhuiEst("2013-02-05");
        Job retard = gestion.createJobQuery().timers().list().stream()
                .filter(job -> !job.getDuedate().toInstant().isAfter(horloge.instant()))
                .findFirst()
                .orElseThrow();
        fil.jusquALArret(() -> commandes().execute(new Minuterie(retard.getId())));

        faire(tache, comiteCompose());
        Throwable echec = fil.jusquAuBout();

        // What the job executor takes for « later »: the job is gone, nothing is tried again and nothing is counted.
        assertThat(echec).isInstanceOf(OptimisticLockingException.class);
        executerLesTravaux();
        laTacheEstFaiteUneFois();
        assertThat(retards.informes(ComposerComite.name())).isEmpty();
        assertThat(moteur.createIncidentQuery().count()).isZero();
    }

    private void laTacheEstFaiteUneFois() {
        assertThat(enCours()).containsExactly(ConvoquerComite.name());
        assertThat(textes("select element from journal where element = 'ComposerComite'"))
                .hasSize(1);
        assertThat(textes("select nom from comite_membre"))
                .contains("Alix Perrin")
                .doesNotHaveDuplicates();
        assertThat(textes("select etat from rappel where tache = '" + tache.getId() + "'"))
                .doesNotContain("prevu", "demande");
    }

    private void soumettre(Saisie saisie) {
        entantQue(titulaire(tache));
        try {
            commandes().execute(saisie);
        } finally {
            identites.clearAuthentication();
        }
    }

    private CommandExecutor commandes() {
        return ((ProcessEngineConfigurationImpl) machine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
    }

    /** The submission of the form, which stops when it has read its task for the first time. */
    private final class Saisie extends SubmitTaskFormCmd {
        private final transient PasAPas pas;
        private final transient Runnable lecture;
        private int essais;

        Saisie(PasAPas pas) {
            this(pas, () -> {});
        }

        Saisie(PasAPas pas, Runnable lecture) {
            super(tache.getId(), Map.of("membres", SpinValues.jsonValue(MEMBRES).create()), false, false);
            this.pas = pas;
            this.lecture = lecture;
        }

        @Override
        public org.camunda.bpm.engine.variable.VariableMap execute(CommandContext contexte) {
            contexte.getTaskManager().findTaskById(tache.getId());
            lecture.run();
            essais++;
            pas.arret();
            return super.execute(contexte);
        }
    }

    /** The timer, which stops when all is done but to be written. */
    private final class Minuterie implements Command<Void> {
        private final String job;

        Minuterie(String job) {
            this.job = job;
        }

        @Override
        public Void execute(CommandContext contexte) {
            new ExecuteJobsCmd(job, new JobFailureCollector(job)).execute(contexte);
            fil.arret();
            return null;
        }
    }
}
