package fr.labellisation.moteur;

import static fr.labellisation.essais.ReponsesDemarche.comiteConstitue;
import static fr.labellisation.essais.ReponsesDemarche.referentNomme;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.ArreterPerimetre;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.ConstituerComitePilotage;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.NommerReferent;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.essais.DemarcheEngagee;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.essais.RequetesDuServeur;
import fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/**
 * A task that is taken and handed in, each in its transaction: the first three of a démarche, by the person and the form, with the
 * rights and the reminders that go with them; the same model on an engine as it comes; and a chain of as many tasks with a timer
 * each. In turn in one run, counted by PostgreSQL: {@code -Pbanc}. Its table is told in src/docs/performance.md.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIfSystemProperty(
        named = "labellisation.essai.base",
        matches = "postgresql",
        disabledReason = "the figure is that of production")
class BancTache extends Parcours91 {
    private static final int ECHAUFFEMENT = 15;
    private static final int TOURS = 40;
    private static final double AU_PLUS = 90;

    /** The databases: that of the application, one for the same model on an engine as it comes, one for the chain. */
    private static final String NOUS = "postgres";

    static final String MODELE = "modele";
    static final String CHAINE = "chaine";
    static final Date DUE = Date.from(Instant.parse("2013-03-01T00:00:00Z"));

    /** By the key of each task, in the order of the path: what is handed in. */
    static final Map<String, Map<String, Object>> SAISIES = saisies();

    private final Map<String, MesuresDeTaches> mesures = new LinkedHashMap<>();
    private MoteurNu chaine;
    private MoteurNu modele;

    @Autowired
    private DemarcheEngagee engagee;

    @Autowired
    private Environment reglages;

    @BeforeEach
    void moteurs() {
        if (chaine == null) {
            String url = reglages.getProperty("spring.datasource.url");
            chaine = new MoteurNu(base, url, CHAINE, DUE, depot -> depot.addModelInstance("chaine.bpmn", chaine()));
            modele = new MoteurNu(
                    base,
                    url,
                    MODELE,
                    DUE,
                    depot -> depot.addClasspathResource("bpmn/" + MiseEnPlaceDemarche.CLE + ".bpmn"));
            for (String nom : List.of(NOUS, MODELE, CHAINE)) {
                mesures.put(nom, new MesuresDeTaches(new RequetesDuServeur(base, nom)));
            }
        }
    }

    @RepeatedTest(ECHAUFFEMENT + TOURS)
    void une_tache_est_prise_et_rendue(RepetitionInfo tour) {
        mesures.values().forEach(mesure -> mesure.compter(tour.getCurrentRepetition() > ECHAUFFEMENT));
        nous();
        nu(modele, mesures.get(MODELE), MiseEnPlaceDemarche.CLE, SAISIES);
        nu(chaine, mesures.get(CHAINE), CHAINE, Map.of());
    }

    @AfterAll
    void table() {
        chaine.close();
        modele.close();
        System.out.printf(
                "banc: one task of %s: statements | claim ms | submit ms | together ms (medians of %d rounds)%n",
                SAISIES.keySet(), TOURS);
        mesures.forEach((nom, mesure) -> System.out.printf("banc: %-8s %s %s%n", nom, mesure, mesure.parTache()));
        Set<String> ordres = new TreeSet<>();
        mesures.values().forEach(mesure -> ordres.addAll(mesure.parTable().keySet()));
        ordres.forEach(ordre -> System.out.printf("banc: %-34s%s%n", ordre, parMoteur(ordre)));
        assertThat(mesures.get(NOUS).requetes()).isBetween(1.0, AU_PLUS);
    }

    /** Executions of this kind for one task on each of the engines. */
    private String parMoteur(String ordre) {
        return mesures.values().stream()
                .map(mesure -> "%6.2f".formatted(mesure.parTable().getOrDefault(ordre, 0.0)))
                .collect(Collectors.joining(" |"));
    }

    private void nous() {
        aujourdhuiEst("2013-01-07");
        engagee.decider("commun");
        MesuresDeTaches mesure = mesures.get(NOUS);
        SAISIES.forEach((element, saisie) -> {
            Task tache = tache(element);
            String login = titulaire(tache);
            Map<String, Object> valeurs = versMoteur(saisie);
            entantQue(login);
            mesure.tache(
                    element,
                    () -> taches.claim(tache.getId(), login),
                    () -> formulaires.submitTaskForm(tache.getId(), valeurs));
            identites.clearAuthentication();
        });
    }

    private static void nu(
            MoteurNu moteur, MesuresDeTaches mesure, String processus, Map<String, Map<String, Object>> saisies) {
        String instance = moteur.lancer(processus, Map.of("departement", DEPARTEMENT));
        for (int rang = 0; rang < SAISIES.size(); rang++) {
            Task tache = moteur.tache(instance);
            Map<String, Object> saisie = saisies.getOrDefault(tache.getTaskDefinitionKey(), Map.of());
            mesure.tache(tache.getTaskDefinitionKey(), () -> moteur.prendre(tache), () -> moteur.rendre(tache, saisie));
        }
        moteur.oublier();
    }

    /** One task more than is handed in: the end of an instance is no part of the measure. */
    static BpmnModelInstance chaine() {
        AbstractFlowNodeBuilder<?, ?> suite =
                Bpmn.createExecutableProcess(CHAINE).startEvent();
        for (int rang = 0; rang <= SAISIES.size(); rang++) {
            String id = "Tache" + rang;
            suite = suite.userTask(id)
                    .camundaCandidateGroups("un.groupe")
                    .camundaDueDate("${echeance.de(execution)}")
                    .boundaryEvent("Retard" + rang)
                    .cancelActivity(false)
                    .timerWithDate("${retard.de(execution)}")
                    .endEvent()
                    .moveToNode(id);
        }
        return suite.endEvent().done();
    }

    /** Rows are sent as the web application sends them. */
    static Map<String, Object> versMoteur(Map<String, Object> saisie) {
        Map<String, Object> valeurs = new HashMap<>(saisie);
        valeurs.replaceAll((cle, valeur) -> valeur.toString().startsWith("[")
                ? SpinValues.jsonValue(valeur.toString()).create()
                : valeur);
        return valeurs;
    }

    private static Map<String, Map<String, Object>> saisies() {
        Map<String, Map<String, Object>> saisies = new LinkedHashMap<>();
        saisies.put(NommerReferent.name(), referentNomme("2013-01-07"));
        saisies.put(ConstituerComitePilotage.name(), comiteConstitue("2013-01-14"));
        saisies.put(
                ArreterPerimetre.name(),
                Map.of("perimetre", "[\"91-evry|M1\",\"91-evry|M2\"]", "dateReunion", "2013-01-07"));
        return saisies;
    }
}
