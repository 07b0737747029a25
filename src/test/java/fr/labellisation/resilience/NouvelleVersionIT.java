package fr.labellisation.resilience;

import static fr.labellisation.parcours.demarche.processus.ParcoursSite.Element.Fin_LabelDelivre;
import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.EvaluerModule;
import static fr.labellisation.parcours.label.processus.SuiviAnnuel.Element.Fin_SuiviClos;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.labellisation.essais.BaseVierge;
import fr.labellisation.parcours.actions.processus.PlanActions;
import fr.labellisation.parcours.demarche.processus.ParcoursSite;
import fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts;
import fr.labellisation.parcours.label.processus.SuiviAnnuel;
import fr.labellisation.reprise.Installation;
import fr.labellisation.socle.variables.Parcours;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** New models come while paths run by those before them, wherever each of them stands, and somebody works on half of them. */
@Tag("base-a-soi")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NouvelleVersionIT {
    private static final int PARCOURS = Integer.getInteger("labellisation.essai.parcours-repris", 10);
    private static final Instant DEBUT = Instant.parse("2027-01-04T09:00:00Z");
    /** Nine months after their label begins the follow-up of their first year. */
    private static final int MOIS_JUSQU_AU_SUIVI = 9;

    private static final int DERNIERS_MOIS = 5;
    /** Of these what runs goes over to the new models; see FormulairesCourts. */
    private static final Set<String> REPRIS = Set.of(DiagnosticEcarts.CLE, PlanActions.CLE, SuiviAnnuel.CLE);

    private static final String REPRISE = "pages-de-travail";

    private final Random hasard = new Random(14);

    private Installation installation;
    private JdbcClient base;
    private Chemins chemins;
    private Vie vie;

    @BeforeAll
    void demarrer(@TempDir Path courriels) {
        DriverManagerDataSource source = BaseVierge.creer();
        base = JdbcClient.create(source);
        installation = new Installation(source, DEBUT, courriels);
        chemins = new Chemins(installation, Math.max(1, PARCOURS / 40));
        vie = new Vie(installation);
    }

    @AfterAll
    void arreter() {
        vie.close();
        installation.close();
    }

    @Test
    @Order(1)
    void ce_qui_court_s_acheve_dans_sa_version_ou_y_est_amene_sans_rien_perdre_et_ce_qui_commence_suit_la_nouvelle()
            throws Exception {
        List<Parcours> labellises = chemins.ouvrir(PARCOURS / 4);
        vie.jusquAu(Installation.aujourdhui().plusMonths(MOIS_JUSQU_AU_SUIVI));
        List<Parcours> enChemin = chemins.ouvrir(PARCOURS - PARCOURS / 4);
        vie.jusquAu(Installation.aujourdhui().plusDays(2), tache -> hasard.nextInt(4) == 0);
        Map<String, String> avant = versions();
        assertThat(avant.values())
                .contains(DiagnosticEcarts.CLE + " 1", SuiviAnnuel.CLE + " 1", ParcoursSite.CLE + " 1");
        Set<String> laisses = departements(moitie(labellises, 0), moitie(enChemin, 0));
        Set<String> travailles = departements(moitie(labellises, 1), moitie(enChemin, 1));
        Map<String, List<String>> attendu = EnAttente.dans(laisses, base);

        int faits;
        try (Ouvriers ouvriers = new Ouvriers(installation, travailles)) {
            ModelesSuivants.AVEC_UNE_ETAPE_DE_PLUS.deployer(installation.bean(RepositoryService.class));
            assertThat(ouvriers.faits()).isPositive();
            reprendre();
            faits = ouvriers.faits();
        }
        // What somebody changed at the same instant is left to the next start.
        reprendre();
        installation.executerLesTravaux();

        assertThat(EnAttente.dans(laisses, base)).isEqualTo(attendu);
        assertThat(versions()).allSatisfy((instance, version) -> {
            if (avant.containsKey(instance)) {
                assertThat(version)
                        .isEqualTo(
                                REPRIS.contains(avant.get(instance).split(" ")[0])
                                        ? avant.get(instance).replace(" 1", " 2")
                                        : avant.get(instance));
            }
        });
        List<Parcours> nouveaux = chemins.ouvrir(PARCOURS / 4);
        vie.jusquAu(Installation.aujourdhui().plusMonths(DERNIERS_MOIS));
        suivisParLaNouvelle(labellises);
        achevesParLeurVersion(labellises, 1);
        achevesParLeurVersion(enChemin, 1);
        achevesParLeurVersion(nouveaux, 2);
        chaqueTacheEstAuJournalUneFois();
        System.out.printf(
                "%d paths ran (%s), %d tasks were completed while the models came and were taken over%n",
                PARCOURS, avant.values().stream().collect(Collectors.groupingBy(v -> v, Collectors.counting())), faits);
    }

    /** If the new models had forgotten that tasks may be late, the same comparison would see it. */
    @Test
    @Order(2)
    void un_modele_qui_a_perdu_une_minuterie_est_vu() throws Exception {
        List<Parcours> enChemin = chemins.ouvrir(2);
        installation.executerLesTravaux();
        Set<String> departements = departements(enChemin);
        Map<String, List<String>> attendu = EnAttente.dans(departements, base);

        ModelesSuivants.SANS_MINUTERIES.deployer(installation.bean(RepositoryService.class));
        reprendre();

        assertThatThrownBy(() -> assertThat(EnAttente.dans(departements, base)).isEqualTo(attendu))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Echeance_" + EvaluerModule);
    }

    /** As the next start of a node. */
    private void reprendre() {
        base.sql("delete from reprise where nom = :nom").param("nom", REPRISE).update();
        installation.bean(SmartInitializingSingleton.class, "reprises").afterSingletonsInstantiated();
    }

    /** « process version » by what runs. */
    private Map<String, String> versions() {
        return base
                .sql(
                        "select x.proc_inst_id_ as instance, concat(d.key_, ' ', d.version_) as version from act_ru_execution x"
                                + " join act_re_procdef d on d.id_ = x.proc_def_id_ where x.parent_id_ is null")
                .query()
                .listOfRows()
                .stream()
                .collect(Collectors.toMap(
                        ligne -> (String) ligne.get("instance"), ligne -> (String) ligne.get("version")));
    }

    private void achevesParLeurVersion(List<Parcours> parcours, int version) {
        assertThat(parcours).isNotEmpty().allSatisfy(chemin -> {
            assertThat(textes(
                            "select concat(d.version_, ' ', p.end_act_id_) from act_hi_procinst p"
                                    + " join act_re_procdef d on d.id_ = p.proc_def_id_"
                                    + " where d.key_ = ? and p.business_key_ = ?",
                            ParcoursSite.CLE,
                            chemin.cleMetier()))
                    .containsExactly(version + " " + Fin_LabelDelivre);
            assertThat(textes(
                            "select code from label where site = ?",
                            chemin.site().valeur()))
                    .hasSize(1);
            assertThat(textes(
                                    "select a.act_id_ from act_hi_actinst a join act_hi_procinst p on p.id_ = a.proc_inst_id_"
                                            + " where p.business_key_ = ? and a.act_id_ like 'Etape_Suivante_%'",
                                    chemin.cleMetier())
                            .isEmpty())
                    .isEqualTo(version == 1);
        });
    }

    private void suivisParLaNouvelle(List<Parcours> labellises) {
        assertThat(labellises)
                .allSatisfy(chemin -> assertThat(textes(
                                "select distinct concat(d.version_, ' ', p.end_act_id_) from act_hi_procinst p"
                                        + " join act_re_procdef d on d.id_ = p.proc_def_id_"
                                        + " where d.key_ = ? and p.business_key_ like ?",
                                SuiviAnnuel.CLE,
                                chemin.site() + "/%"))
                        .containsExactly("2 " + Fin_SuiviClos));
    }

    private void chaqueTacheEstAuJournalUneFois() {
        assertThat(base.sql("select count(*) from act_ru_job where retries_ = 0")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(base.sql("""
                        select concat_ws(' ', t.task_def_key_, p.business_key_, t.faites, j.notees) from
                          (select task_def_key_, proc_inst_id_, count(*) as faites from act_hi_taskinst
                            where delete_reason_ = 'completed' group by 1, 2) t
                          join act_hi_procinst p on p.id_ = t.proc_inst_id_
                          left join (select element, cle_metier, count(*) as notees from journal group by 1, 2) j
                            on j.element = t.task_def_key_ and j.cle_metier = p.business_key_
                        where t.faites <> coalesce(j.notees, 0)""").query(String.class).list()).isEmpty();
    }

    private List<String> textes(String requete, Object... valeurs) {
        return base.sql(requete).params(valeurs).query(String.class).list();
    }

    private static List<Parcours> moitie(List<Parcours> parcours, int reste) {
        List<String> departements =
                parcours.stream().map(p -> p.departement().valeur()).distinct().toList();
        return parcours.stream()
                .filter(p -> departements.indexOf(p.departement().valeur()) % 2 == reste)
                .toList();
    }

    @SafeVarargs
    private static Set<String> departements(List<Parcours>... parcours) {
        List<Parcours> tous = new ArrayList<>();
        for (List<Parcours> liste : parcours) {
            tous.addAll(liste);
        }
        return tous.stream().map(p -> p.departement().valeur()).collect(Collectors.toSet());
    }
}
