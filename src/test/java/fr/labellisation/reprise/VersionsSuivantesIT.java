package fr.labellisation.reprise;

import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.DeplacerAudit;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.DeplacerComite;
import static fr.labellisation.parcours.changement.processus.ChangementDemarche.Element.ModifierPerimetre;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.ArreterPerimetre;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Role;
import fr.labellisation.annonces.courriel.envoi.Tournee;
import fr.labellisation.essais.CopieDUneVersion;
import fr.labellisation.reprise.ReponsesSimples.Question;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What each version that landed since wrote opens with the present application: nothing is lost, and what ran goes on. */
class VersionsSuivantesIT {
    /** Long enough for what is open to be done and for what follows it to come. */
    private static final int JOURS = 45;

    /** Begun in a département that has no démarche under way: there is nothing to be changed, and they wait. */
    private static final List<String> SANS_OBJET =
            List.of(ModifierPerimetre.name(), DeplacerAudit.name(), DeplacerComite.name());

    private static final String DEJA_SUIVI = "ce site suit déjà la démarche";

    @TempDir
    private Path courriels;

    private JdbcClient base;

    @ParameterizedTest
    @CsvSource({"2026-11-v23, 23", "2026-11-v25, 25", "2026-11-v30, 30"})
    void ce_qu_une_version_a_ecrit_s_ouvre_et_continue(String version, String migration) throws SQLException {
        DriverManagerDataSource copie = CopieDUneVersion.restaurer(version);
        base = JdbcClient.create(copie);
        assertThat(textes("select \"version\" from \"flyway_schema_history\"")).contains(migration);
        Map<String, Set<String>> avant = Lignes.de(copie);
        List<String> taches = textes("select id_ from act_ru_task order by 1");
        assertThat(taches).isNotEmpty();
        assertThat(droitsDHistoire()).isPositive();
        Timestamp derniere = base.sql("select max(start_time_) from act_hi_actinst")
                .query(Timestamp.class)
                .single();
        try (Installation installation =
                new Installation(copie, derniere.toInstant().plusSeconds(60), courriels)) {
            rienNEstPerdu(avant, Lignes.de(copie));
            assertThat(droitsDHistoire()).isZero();
            assertThat(textes("select id_ from act_ru_task order by 1")).containsAll(taches);
            quelquUnDansChaqueRole(installation);
            assertThat(installation.ouvertes()).allSatisfy(tache -> {
                Question question = installation.ouvrir(tache);
                assertThat(question.formulaire()).isNotEmpty();
                assertThat(question.offerts()).containsKey("echeanceTexte");
            });

            installation.vivreJusquAu(Installation.aujourdhui().plusDays(JOURS));
            new Tournee(installation.application()).faire();

            // Two démarches with the same sites could run then; the second is given up, or takes others.
            boolean deuxFois = installation.refus().stream().anyMatch(refus -> refus.contains(DEJA_SUIVI));
            assertThat(installation.refus())
                    .allMatch(refus -> refus.contains(DEJA_SUIVI)
                            || SANS_OBJET.stream().anyMatch(tache -> refus.contains("/" + tache + ":")));
            assertThat(sansEssai(installation)).isZero();
            assertThat(textes("select id_ from act_ru_task where task_def_key_ not in ('"
                            + String.join("', '", SANS_OBJET) + "'"
                            + (deuxFois ? ", '" + ArreterPerimetre.name() + "'" : "") + ")"))
                    .doesNotContainAnyElementsOf(taches);
            assertThat(textes("select distinct etat from courriel")).doesNotContain("a-envoyer", "transmis");
            assertThat(courriels).isNotEmptyDirectory();
        }
    }

    private static void rienNEstPerdu(Map<String, Set<String>> avant, Map<String, Set<String>> apres) {
        assertThat(avant).hasSizeGreaterThan(25);
        avant.forEach((table, cles) ->
                assertThat(apres.get(table)).as(table).isNotNull().containsAll(cles));
    }

    /** A sheet of sites makes no account; the administrateur does. */
    private void quelquUnDansChaqueRole(Installation installation) {
        Annuaire annuaire = installation.bean(Annuaire.class);
        for (String code : textes("select code from site where departement = '48'")) {
            CodeSite site = new CodeSite(code);
            CodeDepartement departement = site.departement();
            for (Role role : Role.values()) {
                CodeSite ou = role.parSite() ? site : null;
                if (!role.national()
                        && annuaire.titulaires(role.groupe(departement, ou)).isEmpty()) {
                    String nom = "Nadia " + role.libelle().replace(' ', '-');
                    String login = annuaire.personne(departement, nom, role.code() + "." + code + "@example.org");
                    annuaire.donnerRole(login, role, departement, ou);
                }
            }
        }
    }

    private static long sansEssai(Installation installation) {
        return installation
                        .bean(ManagementService.class)
                        .createJobQuery()
                        .noRetriesLeft()
                        .count()
                + installation.bean(RuntimeService.class).createIncidentQuery().count();
    }

    /** Kept by earlier versions for each task, as long as its history. */
    private long droitsDHistoire() {
        return base.sql("select count(*) from act_ru_authorization where resource_type_ = :histoire")
                .param("histoire", Resources.HISTORIC_TASK.resourceType())
                .query(Long.class)
                .single();
    }

    private List<String> textes(String requete) {
        return base.sql(requete).query(String.class).list();
    }
}
