package fr.labellisation.simulation.nation;

import static fr.labellisation.parcours.audits.processus.EnvoiDossier.Element.TransmettreDossier;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.NommerReferent;
import static fr.labellisation.parcours.demarche.processus.ParcoursSite.Element.DeciderSuite;
import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.EvaluerModule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.labellisation.Labellisation;
import fr.labellisation.acces.Annuaire;
import fr.labellisation.acces.Comptes;
import fr.labellisation.acces.Personne;
import fr.labellisation.acces.Role;
import fr.labellisation.echeances.calendrier.JoursOuvres;
import fr.labellisation.moteur.Horloge;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.simulation.nation.camunda.Carnet;
import fr.labellisation.simulation.nation.invention.CasDeLaNation;
import fr.labellisation.simulation.nation.invention.DepartementInvente;
import fr.labellisation.simulation.nation.invention.Invention;
import fr.labellisation.simulation.rejeu.fichier.Cas;
import fr.labellisation.simulation.rejeu.fichier.CasInvalide;
import fr.labellisation.simulation.rejeu.fichier.FaitDuCas;
import fr.labellisation.simulation.rejeu.modele.PlanDesModeles;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.Territoire;
import fr.labellisation.socle.variables.VariablesCommunes;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Five small départements of a nation, on a database of their own: refused, interrupted, gone on with, complete. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NationIT {
    /** One that draws what this is about in départements of few sites. */
    private static final long GRAINE = 2111;
    /** A label withdrawn. */
    private static final String ALLIER = "03";
    /** Two labels at once beside a démarche on Marianne that came to its end. */
    private static final String HAUTES_ALPES = "05";
    /** A site that waits for its audit beside one that lags, under a new référent. */
    private static final String RHONE = "69";
    /** A label suspended. */
    private static final String TARN = "81";
    /** A label renewed. */
    private static final String MAYOTTE = "976";

    private static final List<String> TOUS = List.of(ALLIER, HAUTES_ALPES, RHONE, TARN, MAYOTTE);

    private static EmbeddedPostgres postgresql;
    private static List<String> reglages;
    private static ConfigurableApplicationContext moteur;
    private static JdbcClient base;

    private final ByteArrayOutputStream sortie = new ByteArrayOutputStream();

    @BeforeAll
    static void baseVide() throws IOException {
        if ("postgresql".equals(System.getProperty("labellisation.essai.base"))) {
            postgresql = EmbeddedPostgres.start();
            reglages = List.of(
                    "--spring.datasource.url=" + postgresql.getJdbcUrl("postgres", "postgres"),
                    "--spring.datasource.username=postgres",
                    "--spring.datasource.password=postgres");
        } else {
            reglages = List.of("--spring.datasource.url=jdbc:h2:mem:nation;DB_CLOSE_DELAY=-1");
        }
        moteur = MoteurSurLaBase.demarrer(Labellisation.class, reglages);
        base = moteur.getBean(JdbcClient.class);
    }

    @AfterAll
    static void rienNeReste() throws IOException {
        moteur.close();
        if (postgresql != null) {
            postgresql.close();
        }
    }

    @Test
    @Order(1)
    void une_base_qui_sert_deja_est_refusee_et_reste_telle_quelle() {
        base.sql(
                        "insert into site (code, departement, nom, type) values ('33-bordeaux', '33', 'Préfecture', 'prefecture')")
                .update();

        assertThatThrownBy(() -> remplir(RHONE))
                .isInstanceOf(BaseRefusee.class)
                .extracting(e -> clair(e.getMessage()))
                .asString()
                .startsWith("Cette base sert déjà : 1 site(s), 0 démarche(s), 0 compte(s).");

        assertThat(moteur.getBean(Carnet.class).graine()).isEmpty();
        assertThat(sites()).containsExactly("33");
        base.sql("delete from site").update();
    }

    @Test
    @Order(2)
    void ce_qui_s_arrete_au_milieu_d_un_departement_n_y_laisse_rien() throws IOException {
        JoursOuvres jours = moteur.getBean(JoursOuvres.class);
        LocalDate aujourdhui = aujourdhui(RHONE);
        DepartementInvente departement =
                new Invention(new Territoire(), new Referentiels(), GRAINE).departement(RHONE, aujourdhui, 0);
        Cas impossible = avecUnFaitImpossible(new CasDeLaNation(jours).de(departement), aujourdhui.minusDays(30));

        assertThatThrownBy(
                        () -> moteur.getBean(Remplissage.class).jouer(departement, impossible, PlanDesModeles.livre()))
                .isInstanceOf(CasInvalide.class);

        assertThat(sites()).isEmpty();
        assertThat(nombre("select count(*) from demarche")).isZero();
        assertThat(nombre("select count(*) from journal")).isZero();
        assertThat(moteur.getBean(Carnet.class).complets()).isEmpty();
        assertThat(moteur.getBean(Carnet.class).comptes()).isZero();
        assertThat(moteur.getBean(TaskService.class).createTaskQuery().count()).isZero();
        assertThat(moteur.getBean(ManagementService.class)
                        .createJobQuery()
                        .tenantIdIn(RHONE)
                        .count())
                .isZero();
    }

    @Test
    @Order(3)
    void un_remplissage_interrompu_reprend_la_ou_il_etait() {
        remplir(RHONE);
        Date premiere = premiereTache(RHONE);
        sortie.reset();

        remplir(TOUS.toArray(String[]::new));

        assertThat(imprime())
                .startsWith("Reprise, graine 2111 : 1 département est déjà complet et reste tel quel")
                .contains("4 départements à remplir.")
                .contains("1/4 Allier – 3 sites", "4/4 Mayotte – 1 site")
                .doesNotContain("Rhône –", "impossible");
        assertThat(premiereTache(RHONE)).isEqualTo(premiere);
        assertThat(moteur.getBean(Carnet.class).complets()).containsExactlyElementsOf(TOUS);
    }

    @Test
    @Order(4)
    void le_mot_de_passe_affiche_ouvre_le_ministere_et_un_referent_pas_celui_d_avant() {
        remplir(TOUS.toArray(String[]::new));
        assertThat(imprime()).startsWith("Graine 2111 : 5 départements sont déjà complets et restent tels quels.");
        assertThat(imprime()).doesNotContain("Mot de passe");

        moteur.getBean(ManagementService.class).deleteProperty("labellisation.nation.comptes");
        remplir(TOUS.toArray(String[]::new));

        Matcher motDePasse = Pattern.compile("comptes : (\\S+)\n").matcher(imprime());
        assertThat(motDePasse.find()).isTrue();
        Comptes comptes = moteur.getBean(Comptes.class);
        for (String compte : List.of("ministere", "referent-qualite.69", "prefet.976")) {
            assertThat(comptes.motDePasseJuste(compte, motDePasse.group(1))).isTrue();
            assertThat(comptes.etat(compte)).isEqualTo(Comptes.Etat.OUVERT);
        }
    }

    @Test
    @Order(5)
    void les_sites_en_sont_ou_il_etait_dit() {
        assertThat(base.sql("select le from audit where site = '69-lyon' and nature = 'initial' and etat = 'date'")
                        .query(LocalDate.class)
                        .single())
                .isAfter(aujourdhui(RHONE));
        assertThat(etats("select etat from audit where site = '69-lyon' and nature = 'interne'"))
                .containsExactly("clos");
        assertThat(etats("select nature from demarche where departement = '69' and etat = 'en-cours'"))
                .containsExactly("initial");
    }

    @Test
    @Order(5)
    void un_label_est_suspendu_et_un_autre_retire_apres_un_audit_de_suivi() {
        assertThat(etats("select etat from label where site = '81-albi'")).containsExactly("suspendu");
        assertThat(etats("select etat from label where site = '03-moulins'")).containsExactly("retire");
        assertThat(etats("select nature from audit where site = '03-moulins' and etat = 'clos'"))
                .containsExactly("suivi");
        assertThat(moteur.getBean(TaskService.class)
                        .createTaskQuery()
                        .processVariableValueEquals(VariablesCommunes.SITE.nom(), "03-moulins")
                        .count())
                .isZero();
    }

    @Test
    @Order(5)
    void un_label_est_renouvele_par_une_seconde_demarche_avant_de_finir() {
        assertThat(etats("select etat from label where site = '976-mamoudzou' order by delivre_le"))
                .containsExactly("renouvele", "delivre");
        assertThat(etats("select nature || ', ' || etat from demarche where departement = '976' order by debut"))
                .containsExactly("reprise, aboutie", "renouvellement, aboutie");
        LocalDate fin = base.sql("select expire_le from label where site = '976-mamoudzou' and etat = 'renouvele'")
                .query(LocalDate.class)
                .single();
        assertThat(base.sql("select delivre_le from label where site = '976-mamoudzou' and etat = 'delivre'")
                        .query(LocalDate.class)
                        .single())
                .isBetween(fin.minusMonths(2), fin);
    }

    @Test
    @Order(5)
    void marianne_se_tient_a_cote_de_qualipref_et_sans_modules() {
        assertThat(etats("select referentiel || ', ' || etat from label where site = '05-gap' order by 1"))
                .containsExactly("qual-e-pref-2018, delivre", "services-publics-plus-2023, delivre");
        assertThat(etats("select referentiel || ', ' || etat from label where site = '05-briancon'"))
                .containsExactly("services-publics-plus-2023, delivre");
        assertThat(
                        etats(
                                "select referentiel || ', ' || etat from demarche where nature = 'initial' and departement = '05'"))
                .containsExactly("services-publics-plus-2023, aboutie");
        assertThat(etats("select nature from audit where site = '05-briancon'")).containsExactly("initial");
    }

    @Test
    @Order(5)
    void un_nouveau_referent_mene_la_demarche_de_celui_qui_est_parti() {
        Annuaire annuaire = moteur.getBean(Annuaire.class);
        for (String departement : List.of(HAUTES_ALPES, RHONE)) {
            assertThat(annuaire.titulaires(Role.REFERENT_QUALITE.groupe(new CodeDepartement(departement), null)))
                    .extracting(Personne::id)
                    .containsExactly("referent-qualite." + departement);
            assertThat(annuaire.trouver("ancien-referent-qualite." + departement))
                    .isPresent();
            assertThat(etats("select referent from demarche where nature = 'initial' and departement = '%s'"
                            .formatted(departement)))
                    .containsExactly("referent-qualite." + departement);
            assertThat(moteur.getBean(TaskService.class)
                            .createTaskQuery()
                            .taskAssignee("ancien-referent-qualite." + departement)
                            .count())
                    .isZero();
        }
    }

    @Test
    @Order(6)
    void des_taches_de_plusieurs_etapes_sont_ouvertes_et_certaines_en_retard() {
        List<Task> taches = moteur.getBean(TaskService.class).createTaskQuery().list();

        assertThat(taches)
                .extracting(Task::getTaskDefinitionKey)
                .contains(EvaluerModule.name(), TransmettreDossier.name())
                .doesNotContain(NommerReferent.name());
        assertThat(taches)
                .filteredOn(tache -> tache.getTaskDefinitionKey().equals(EvaluerModule.name()))
                .allSatisfy(tache -> assertThat(tache.getDueDate())
                        .isBefore(Date.from(moteur.getBean(Horloge.class).instant())));
        assertThat(nombre("select count(*) from retard where departement = '69'"))
                .isPositive();
    }

    @Test
    @Order(7)
    void les_minuteries_de_chaque_departement_attendent_leur_jour() {
        for (String departement : TOUS) {
            LocalDate hier = aujourdhui(departement).minusDays(1);
            assertThat(moteur.getBean(ManagementService.class)
                            .createJobQuery()
                            .tenantIdIn(departement)
                            .list())
                    .isNotEmpty()
                    .allSatisfy(travail -> {
                        assertThat(travail.getRetries()).isPositive();
                        assertThat(travail.getDuedate().toInstant())
                                .isAfter(hier.atTime(10, 0)
                                        .atZone(moteur.getBean(JoursOuvres.class)
                                                .fuseau(new CodeDepartement(departement)))
                                        .toInstant());
                    });
        }
    }

    @Test
    @Order(8)
    void chacun_ne_voit_que_son_departement_et_rien_d_invente_ne_part() {
        Annuaire annuaire = moteur.getBean(Annuaire.class);
        IdentityService identites = moteur.getBean(IdentityService.class);
        String referent = annuaire.titulaires(Role.REFERENT_QUALITE.groupe(new CodeDepartement(RHONE), null))
                .get(0)
                .id();
        identites.setAuthentication(
                referent,
                identites.createGroupQuery().groupMember(referent).list().stream()
                        .map(groupe -> groupe.getId())
                        .toList(),
                annuaire.departementsDe(referent));
        try {
            assertThat(moteur.getBean(TaskService.class).createTaskQuery().list())
                    .isNotEmpty()
                    .extracting(Task::getTenantId)
                    .containsOnly(RHONE);
        } finally {
            identites.clearAuthentication();
        }
        assertThat(etats("select distinct etat from courriel")).containsExactly("abandonne");
    }

    @Test
    @Order(9)
    void une_autre_graine_et_un_departement_etranger_sont_refuses_par_la_commande() {
        assertThat(commande("--graine", "7")).isEqualTo(CommandeNation.FAUTE);
        assertThat(imprime()).contains("Cette base a été commencée avec la graine 2111 ; la graine 7");

        sortie.reset();
        base.sql(
                        "insert into site (code, departement, nom, type) values ('33-bordeaux', '33', 'Préfecture', 'prefecture')")
                .update();
        assertThat(commande()).isEqualTo(CommandeNation.FAUTE);
        assertThat(imprime()).contains("Cette base contient des départements que la commande n’a pas écrits : 33.");
        assertThat(sites()).containsExactly(ALLIER, HAUTES_ALPES, "33", RHONE, TARN, MAYOTTE);
    }

    private static LocalDate aujourdhui(String departement) {
        return moteur.getBean(Horloge.class)
                .instant()
                .atZone(moteur.getBean(JoursOuvres.class).fuseau(new CodeDepartement(departement)))
                .toLocalDate();
    }

    private void remplir(String... departements) {
        OptionsNation options = OptionsNation.lire(
                List.of("--graine", "" + GRAINE, "--departements", String.join(",", departements)), new Territoire());
        moteur.getBean(PeuplementDeLaNation.class).remplir(options, flux());
    }

    private int commande(String... mots) {
        return new CommandeNation(Labellisation.class, reglages, flux(), flux()).executer(List.of(mots));
    }

    private static Cas avecUnFaitImpossible(Cas cas, LocalDate le) {
        List<FaitDuCas> faits = new ArrayList<>(cas.faits());
        faits.add(new FaitDuCas(0, le, null, DeciderSuite.name(), null, null, cas.codesDesSites(), Map.of(), true));
        return new Cas(
                cas.fichier(),
                0,
                cas.presentation(),
                cas.departement(),
                cas.referentiel(),
                cas.second(),
                cas.debut(),
                cas.cible(),
                true,
                cas.comiteUsagers(),
                false,
                cas.sites(),
                faits,
                List.of());
    }

    private static Date premiereTache(String departement) {
        return moteur.getBean(TaskService.class)
                .createTaskQuery()
                .tenantIdIn(departement)
                .orderByTaskCreateTime()
                .asc()
                .list()
                .get(0)
                .getCreateTime();
    }

    private static List<String> sites() {
        return etats("select distinct departement from site order by 1");
    }

    private static List<String> etats(String requete) {
        return base.sql(requete).query(String.class).list();
    }

    private static int nombre(String requete) {
        return base.sql(requete).query(Integer.class).single();
    }

    private PrintStream flux() {
        return new PrintStream(sortie, true, StandardCharsets.UTF_8);
    }

    private String imprime() {
        return clair(sortie.toString(StandardCharsets.UTF_8));
    }

    private static String clair(String texte) {
        return texte.replace('\u00a0', ' ');
    }
}
