package fr.labellisation.resilience.regime;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.annonces.retards.processus.EscaladeRetard;
import fr.labellisation.essais.BaseVierge;
import fr.labellisation.reprise.Installation;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Eighteen months of sites whose labels are followed and renewed, by people of whom some are late: no deadline goes by unsaid, nothing
 * stays behind, and the database does not grow but by what was done. A few sites live for half a year, and say nothing of growth.
 */
@Tag("base-a-soi")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DixHuitMoisIT {
    private static final int SITES = Integer.getInteger("labellisation.essai.sites", 10);
    private static final boolean AU_LONG = SITES >= 50;
    private static final LocalDate DEBUT = LocalDate.parse("2027-01-04");
    private static final LocalDate FIN = DEBUT.plusMonths(AU_LONG ? 18 : 6);
    /** What chance does to two hundred sites; to fewer it does more. What stays behind is also looked for by name each week. */
    private static final double TOLERANCE = 0.05 * Math.sqrt(200.0 / SITES);

    private Installation installation;
    private JdbcClient base;

    @BeforeAll
    void demarrer(@TempDir Path courriels) {
        DriverManagerDataSource source = BaseVierge.creer();
        base = JdbcClient.create(source);
        installation = new Installation(
                source,
                DEBUT.atStartOfDay(Journees.PARIS).toInstant(),
                courriels,
                List.of("--labellisation.courriel.releve=0s", "--labellisation.messages-du-jour=false"));
    }

    @AfterAll
    void arreter() {
        installation.close();
    }

    @Test
    @Order(1)
    void aucune_echeance_ne_passe_sous_silence_rien_ne_reste_et_la_base_ne_grandit_que_de_ce_qui_est_fait() {
        long depart = System.nanoTime();
        Pays pays = new Pays(installation, DEBUT, SITES);
        pays.peupler();
        Croissance croissance = new Croissance(TOLERANCE);
        List<String> restes = new ArrayList<>();
        try (Journees journees = new Journees(installation, new Gens(installation))) {
            for (LocalDate jour = DEBUT; jour.isBefore(FIN); jour = jour.plusDays(1)) {
                pays.labelliser(jour.minusDays(1), jour);
                journees.passer(jour);
                if (jour.getDayOfWeek() == DayOfWeek.SUNDAY) {
                    croissance.relever(base);
                    for (String reste : restes()) {
                        restes.add(jour + " " + reste);
                    }
                }
            }
        }

        assertThat(restes).isEmpty();
        Dits dits = Dits.de(base);
        assertThat(passeesSousSilence(base, dits)).isEmpty();
        if (AU_LONG) {
            System.out.println(croissance.resume());
            assertThat(croissance.fautes()).isEmpty();
        }
        System.out.printf(
                "%d sites until %s, %d processes began, %d tasks were done, %d times somebody had to be told, in %.0f s%n",
                SITES,
                FIN,
                nombre("select count(*) from act_hi_procinst"),
                nombre("select count(*) from tache where finie_le is not null"),
                dits.cherches(),
                (System.nanoTime() - depart) / 1e9);
    }

    /** A lateness that was not noted or a day later, a message that does not say it, an audit that nobody announced. */
    @Test
    @Order(2)
    void un_rappel_ou_un_retard_ote_ou_deplace_est_vu() {
        seVoit("delete from retard_informe; delete from retard where id = (select max(id) from retard)");
        seVoit("update retard set signale_le = signale_le + interval '1 day' where id = (select max(id) from retard)");
        seVoit("delete from courriel_rappel where rappel = (select max(l.rappel) from courriel_rappel l"
                + " join rappel r on r.id = l.rappel where r.nature = 'audit-externe' and r.palier = 1)");
        seVoit(
                "update act_hi_varinst set text_ = 'audit:0' where name_ = 'objet' and text_ = (select max(text_) from act_hi_varinst"
                        + " where name_ = 'objet' and text_ like 'audit:%')");
    }

    /** An escalation of a task that is done, and what is waited for twice: the same look sees what stays behind. */
    @Test
    @Order(3)
    void ce_qui_reste_derriere_un_chemin_acheve_est_vu() {
        // What was written on the last day may wait for the next round.
        List<String> enRoute = restes();
        installation
                .bean(RuntimeService.class)
                .createProcessInstanceByKey(EscaladeRetard.CLE)
                .businessKey("une-tache-faite")
                .setVariable(VariablesCommunes.DEPARTEMENT.nom(), "21")
                .setVariable(EscaladeRetard.TACHE.nom(), "une-tache-faite")
                .startBeforeActivity(EscaladeRetard.Element.Attente_Niveau.name())
                .setVariable(
                        EscaladeRetard.INSTANT.nom(),
                        ClockUtil.getCurrentTime()
                                .toInstant()
                                .plusSeconds(86_400)
                                .toString())
                .execute();
        assertThat(nouveaux(enRoute)).singleElement().asString().startsWith("an escalation follows an open task");
        base.sql(
                        "insert into act_ru_event_subscr (id_, rev_, event_type_, event_name_, execution_id_, proc_inst_id_, activity_id_,"
                                + " created_) select 'laissee', 1, event_type_, event_name_, execution_id_, proc_inst_id_, activity_id_,"
                                + " created_ from act_ru_event_subscr fetch first row only")
                .update();
        assertThat(nouveaux(enRoute))
                .hasSize(2)
                .anyMatch(reste -> reste.startsWith("what is waited for is waited for once"));
    }

    private List<String> restes() {
        Instant maintenant = ClockUtil.getCurrentTime().toInstant();
        return Restes.fautes(base, maintenant.atZone(Journees.PARIS).toLocalDate(), maintenant);
    }

    private List<String> nouveaux(List<String> connus) {
        return restes().stream().filter(reste -> !connus.contains(reste)).toList();
    }

    private static List<String> passeesSousSilence(JdbcClient base, Dits dits) {
        Instant maintenant = ClockUtil.getCurrentTime().toInstant();
        List<String> fautes = new ArrayList<>(RetardsDits.fautes(base, dits, maintenant));
        fautes.addAll(RappelsDits.fautes(base, dits, maintenant));
        return fautes;
    }

    private void seVoit(String atteinte) {
        new TransactionTemplate(installation.bean(PlatformTransactionManager.class)).executeWithoutResult(etat -> {
            JdbcClient dedans = installation.bean(JdbcClient.class);
            for (String ordre : atteinte.split("; ")) {
                dedans.sql(ordre).update();
            }
            assertThat(passeesSousSilence(dedans, Dits.de(dedans))).as(atteinte).isNotEmpty();
            etat.setRollbackOnly();
        });
    }

    private int nombre(String requete) {
        return base.sql(requete).query(Integer.class).single();
    }
}
