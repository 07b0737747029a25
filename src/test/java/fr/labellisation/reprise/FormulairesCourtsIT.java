package fr.labellisation.reprise;

import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.EtablirPlanCommunication;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.NommerReferent;
import static fr.labellisation.parcours.label.processus.SuiviAnnuel.Element.RevueIndicateurs;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Role;
import fr.labellisation.essais.CopieDUneVersion;
import fr.labellisation.parcours.label.processus.SuiviAnnuel;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What was open in a database that had earlier catch-ups already is brought to its page by one of its own. */
class FormulairesCourtsIT {
    private static final String EN_COURS = "select d.version_ from act_ru_execution x"
            + " join act_re_procdef d on d.id_ = x.proc_def_id_ where x.parent_id_ is null and d.key_ = '%s'";

    @TempDir
    private Path courriels;

    private JdbcClient base;

    @Test
    void une_revue_ouverte_passe_sur_sa_page_et_se_termine_comme_avant() {
        DriverManagerDataSource copie = CopieDUneVersion.restaurer("2026-11-v30");
        base = JdbcClient.create(copie);
        base.sql("insert into reprise (nom, faite_le, objets) values ('pages-de-travail', current_timestamp, 0)")
                .update();
        List<String> revues = textes(
                "select id_ from act_ru_task where task_def_key_ = '%s' order by 1".formatted(RevueIndicateurs.name()));
        assertThat(revues).isNotEmpty();
        Timestamp derniere = base.sql("select max(start_time_) from act_hi_actinst")
                .query(Timestamp.class)
                .single();

        try (Installation installation =
                new Installation(copie, derniere.toInstant().plusSeconds(60), courriels)) {
            List<Task> ouvertes = installation.ouvertes().stream()
                    .filter(tache -> tache.getTaskDefinitionKey().equals(RevueIndicateurs.name()))
                    .toList();
            assertThat(ouvertes).extracting(Task::getId).containsExactlyInAnyOrderElementsOf(revues);
            assertThat(textes(EN_COURS.formatted(SuiviAnnuel.CLE)).stream().distinct())
                    .singleElement()
                    .isEqualTo(textes("select max(version_) from act_re_procdef where key_ = '%s'"
                                    .formatted(SuiviAnnuel.CLE))
                            .get(0));
            assertThat(textes("select nom from reprise")).contains("revues-d-indicateurs");
            FormService formulaires = installation.bean(FormService.class);
            assertThat(ouvertes).allSatisfy(tache -> {
                assertThat(formulaires.getDeployedTaskForm(tache.getId()))
                        .asString(StandardCharsets.UTF_8)
                        .contains("Texte_Page", "revueLe", "synthese");
                assertThat(formulaires.getTaskFormVariables(tache.getId()))
                        .containsEntry("travailPage", "/travail/taches/" + tache.getId());
            });
            Annuaire annuaire = installation.bean(Annuaire.class);
            Task une = ouvertes.stream()
                    .filter(tache -> !annuaire.titulaires(
                                    Role.REFERENT_QUALITE.groupe(new CodeDepartement(tache.getTenantId()), null))
                            .isEmpty())
                    .findFirst()
                    .orElseThrow();
            installation.faire(
                    une,
                    Map.of("revueLe", Installation.aujourdhui().toString(), "synthese", "Trois sonneries en moyenne."));
            assertThat(textes("select revue from bilan where revue is not null"))
                    .contains("Trois sonneries en moyenne.");
            assertThat(textes("select id_ from act_ru_task")).doesNotContain(une.getId());
        }
    }

    @Test
    void un_plan_de_communication_ouvert_passe_sur_sa_page_et_se_termine_comme_avant() {
        DriverManagerDataSource copie = CopieDUneVersion.restaurer("2026-11-v30");
        base = JdbcClient.create(copie);
        base.sql("insert into reprise (nom, faite_le, objets) values ('plans-de-communication', current_timestamp, 0)")
                .update();
        Instant alors = base.sql("select max(start_time_) from act_hi_actinst")
                .query(Timestamp.class)
                .single()
                .toInstant()
                .plusSeconds(60);
        String ouverte;
        try (Installation installation = new Installation(copie, alors, courriels)) {
            installation
                    .bean(RuntimeService.class)
                    .createProcessInstanceModification(
                            textes("select proc_inst_id_ from act_ru_task where task_def_key_ = 'NommerReferent'")
                                    .get(0))
                    .cancelAllForActivity(NommerReferent.name())
                    .startBeforeActivity(EtablirPlanCommunication.name())
                    .execute();
            Task avant = installation.ouverte("28", EtablirPlanCommunication.name());
            assertThat(formulaire(installation, avant)).doesNotContain("Texte_Page");
            ouverte = avant.getId();
        }
        base.sql("delete from reprise where nom = 'plans-de-communication'").update();

        try (Installation installation = new Installation(copie, alors, courriels)) {
            Task tache = installation.ouverte("28", EtablirPlanCommunication.name());
            assertThat(tache.getId()).isEqualTo(ouverte);
            assertThat(formulaire(installation, tache)).contains("Texte_Page", "communicationInterne");
            assertThat(installation.bean(FormService.class).getTaskFormVariables(ouverte))
                    .containsEntry("travailPage", "/travail/taches/" + ouverte);
            installation.faire(tache, Map.of("communicationInterne", "Une lettre à tous les agents."));
            assertThat(textes("select texte from document where element = '%s'"
                            .formatted(EtablirPlanCommunication.name())))
                    .contains("Une lettre à tous les agents.");
            assertThat(textes("select id_ from act_ru_task")).doesNotContain(ouverte);
        }
    }

    private static String formulaire(Installation installation, Task tache) {
        try (InputStream contenu = installation.bean(FormService.class).getDeployedTaskForm(tache.getId())) {
            return new String(contenu.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> textes(String requete) {
        return base.sql(requete).query(String.class).list();
    }
}
