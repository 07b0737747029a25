package fr.labellisation.reprise;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.annonces.courriel.envoi.Tournee;
import fr.labellisation.essais.CopieDUneVersion;
import fr.labellisation.reprise.ReponsesSimples.Question;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database that an earlier version wrote, with what ran in it, opens with the present application and goes on. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class VersionAnterieureIT {
    private static final String VERSION = "2026-11";
    private static final LocalDate ETAMPES_DEPLACE_AU = LocalDate.of(2027, 3, 16);
    /** Asked for in the copy, where it waits to be confirmed. */
    private static final LocalDate PITHIVIERS_DEPLACE_AU = LocalDate.of(2027, 3, 2);
    /** The only site of the copy that nothing runs for any more. */
    private static final String LABEL_EXPIRE = "36-buzancais";

    private static final List<String> CHAQUE_PALIER_A_SON_JOUR =
            List.of("90 demande", "60 demande", "30 demande", "15 demande", "7 demande", "1 demande");

    @TempDir
    static Path courriels;

    private static DriverManagerDataSource copie;
    private static JdbcClient base;
    private static Map<String, Set<String>> avant;
    private static List<String> tachesAvant;
    private static List<String> modelesAvant;
    private static Installation installation;

    @BeforeAll
    static void la_copie_s_ouvre() throws SQLException {
        copie = CopieDUneVersion.restaurer(VERSION);
        base = JdbcClient.create(copie);
        avant = Lignes.de(copie);
        tachesAvant = textes("select id_ from act_ru_task order by 1");
        modelesAvant = textes("select id_ from act_re_procdef");
        Timestamp derniere = base.sql("select max(start_time_) from act_hi_actinst")
                .query(Timestamp.class)
                .single();
        installation = new Installation(copie, derniere.toInstant().plusSeconds(60), courriels);
    }

    @AfterAll
    static void rien_ne_reste() {
        if (installation != null) {
            installation.close();
        }
    }

    @Test
    @Order(1)
    void aucune_ligne_n_est_perdue_a_l_ouverture() throws SQLException {
        Map<String, Set<String>> apres = Lignes.de(copie);

        assertThat(avant).hasSizeGreaterThan(25);
        avant.forEach((table, cles) ->
                assertThat(apres.get(table)).as(table).isNotNull().containsAll(cles));
        assertThat(textes("select id_ from act_ru_task order by 1")).isEqualTo(tachesAvant);
    }

    @Test
    @Order(1)
    void tout_ce_qui_tournait_est_repris() {
        assertThat(textes("select nom from reprise"))
                .containsAll(installation.application().getBeansOfType(Reprise.class).values().stream()
                        .map(Reprise::nom)
                        .toList());
        assertThat(sansEssai()).isZero();
    }

    @Test
    @Order(1)
    void chaque_tache_des_modeles_d_alors_est_ouverte_quelque_part_et_s_ouvre() {
        List<Task> ouvertes = installation.ouvertes();

        assertThat(ouvertes).allSatisfy(tache -> {
            Question question = installation.ouvrir(tache);
            assertThat(question.formulaire()).isNotEmpty();
            assertThat(question.offerts()).containsKey("echeanceTexte");
        });
        assertThat(ouvertes.stream().map(Task::getTaskDefinitionKey).collect(Collectors.toSet()))
                .isEqualTo(tachesDesModelesDAlors());
    }

    /** Their form held the engagements itself; the one of today leads to the page where they are evaluated. */
    @Test
    @Order(1)
    void les_evaluations_en_cours_passent_sur_leur_page() {
        assertThat(installation.ouvertes())
                .filteredOn(tache ->
                        List.of("EvaluerModule", "AutoEvaluationAnnuelle").contains(tache.getTaskDefinitionKey()))
                .isNotEmpty()
                .allSatisfy(tache -> assertThat(installation
                                .application()
                                .getBean(FormService.class)
                                .getTaskFormVariables(tache.getId()))
                        .containsEntry("travailPage", "/travail/taches/" + tache.getId())
                        .hasEntrySatisfying(
                                "travailAvancee",
                                dit -> assertThat(dit.toString()).startsWith("0 ligne remplie sur ")));
    }

    @Test
    @Order(1)
    void les_revues_d_indicateurs_en_cours_passent_sur_leur_page() {
        assertThat(installation.ouvertes())
                .filteredOn(tache -> tache.getTaskDefinitionKey().equals("RevueIndicateurs"))
                .isNotEmpty()
                .allSatisfy(tache -> assertThat(installation
                                .application()
                                .getBean(FormService.class)
                                .getTaskFormVariables(tache.getId()))
                        .containsEntry("travailPage", "/travail/taches/" + tache.getId()));
    }

    /** The model of then held this task itself, so its form stays; the rows of its page complete it too. */
    @Test
    @Order(1)
    void un_plan_de_communication_en_cours_a_sa_page_et_garde_son_formulaire() {
        FormService formulaires = installation.application().getBean(FormService.class);
        assertThat(installation.ouvertes())
                .filteredOn(tache -> tache.getTaskDefinitionKey().equals("EtablirPlanCommunication"))
                .isNotEmpty()
                .allSatisfy(tache -> {
                    assertThat(formulaires.getTaskFormVariables(tache.getId()))
                            .containsEntry("travailPage", "/travail/taches/" + tache.getId());
                    assertThat(formulaires.getDeployedTaskForm(tache.getId()))
                            .asString(StandardCharsets.UTF_8)
                            .contains("communicationInterne");
                });
    }

    @Test
    @Order(2)
    void les_messages_qui_attendaient_partent() {
        assertThat(textes("select cle from courriel where etat = 'a-envoyer'")).isNotEmpty();

        new Tournee(installation.application()).faire();

        assertThat(textes("select distinct etat from courriel")).containsExactly("envoye");
        assertThat(courriels).isNotEmptyDirectory();
    }

    @Test
    @Order(3)
    void chaque_site_continue_jusqu_a_son_label_et_un_audit_deplace_s_annonce_a_nouveau() {
        long etampes = auditAVenir("91-etampes");
        long pithiviers = auditAVenir("45-pithiviers");
        installation.faire(
                installation.ouverte("91", "DeplacerAudit"),
                Map.of(
                        "audit",
                        String.valueOf(etampes),
                        "operation",
                        "deplacer",
                        "nouvelleDate",
                        ETAMPES_DEPLACE_AU.toString(),
                        "motif",
                        "Indisponibilité de l’auditeur"));
        installation.faire(installation.ouverte("91", "ConfirmerDeplacement"), Map.of("confirme", "oui"));
        installation.faire(installation.ouverte("45", "ConfirmerDeplacement"), Map.of("confirme", "oui"));

        installation.vivreJusquAu(ETAMPES_DEPLACE_AU.plusDays(1));

        assertThat(installation.refus()).isEmpty();
        assertThat(sansEssai()).isZero();
        assertThat(rappels(etampes, ETAMPES_DEPLACE_AU)).isEqualTo(CHAQUE_PALIER_A_SON_JOUR);
        assertThat(rappels(pithiviers, PITHIVIERS_DEPLACE_AU)).isEqualTo(CHAQUE_PALIER_A_SON_JOUR);
        assertThat(textes("select site from label where etat = 'delivre' order by site"))
                .isEqualTo(textes("select code from site where code <> '" + LABEL_EXPIRE + "' order by code"));
        assertThat(textes("select distinct etat from audit where etat <> 'annule' and le < '"
                        + Installation.aujourdhui() + "'"))
                .containsExactly("clos");
        assertThat(textes("select distinct etat from action")).containsExactly("close");
    }

    /** Lead times of which the référent hears, if each was asked for on the day on which it was due. */
    private static List<String> rappels(long audit, LocalDate jour) {
        return base.sql("""
                        select palier || ' ' || etat || case when etat_le < du_le then ' trop tôt'
                            when etat_le > du_le + interval '1' day then ' trop tard' else '' end
                        from rappel where nature = 'audit-externe' and objet = :objet and jour = :jour
                          and destinataire like '%.referent-qualite' order by palier desc""")
                .param("objet", "audit:" + audit)
                .param("jour", jour)
                .query(String.class)
                .list();
    }

    private static long auditAVenir(String site) {
        return base.sql("select id from audit where site = :site and nature = 'initial' and etat = 'date'")
                .param("site", site)
                .query(Long.class)
                .single();
    }

    private static long sansEssai() {
        return installation
                        .bean(ManagementService.class)
                        .createJobQuery()
                        .noRetriesLeft()
                        .count()
                + installation.bean(RuntimeService.class).createIncidentQuery().count();
    }

    private static Set<String> tachesDesModelesDAlors() {
        RepositoryService depot = installation.bean(RepositoryService.class);
        return modelesAvant.stream()
                .flatMap(modele -> depot.getBpmnModelInstance(modele).getModelElementsByType(UserTask.class).stream())
                .map(UserTask::getId)
                .collect(Collectors.toSet());
    }

    private static List<String> textes(String requete) {
        return base.sql(requete).query(String.class).list();
    }
}
