package fr.labellisation.moteur;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.DemarcheEngagee;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.essais.RequetesDuServeur;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The tasks of {@link BancTache} taken and handed in by the two requests that Tasklist sends for it, with session, token and the doors
 * before the engine; and in the machine itself, in turn: {@code -Pbanc}. Told in src/docs/performance.md.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIfSystemProperty(
        named = "labellisation.essai.base",
        matches = "postgresql",
        disabledReason = "the figure is that of production")
class BancTacheParHttp extends Parcours91 {
    private static final int ECHAUFFEMENT = 10;
    private static final int TOURS = 20;

    /** Statements of a task that the way there may add: the session, who it is, what his rights are. */
    private static final double EN_PLUS = 30;

    private MesuresDeTaches parHttp;
    private MesuresDeTaches dedans;
    private final Map<String, Navigateur> navigateurs = new TreeMap<>();

    @Autowired
    private DemarcheEngagee engagee;

    @Autowired
    private ObjectMapper json;

    @BeforeEach
    void mesures() {
        navigateurs.clear();
        if (parHttp == null) {
            parHttp = new MesuresDeTaches(new RequetesDuServeur(base, "postgres"));
            dedans = new MesuresDeTaches(new RequetesDuServeur(base, "postgres"));
        }
    }

    @RepeatedTest(ECHAUFFEMENT + TOURS)
    void une_tache_est_prise_et_rendue(RepetitionInfo tour) {
        boolean compte = tour.getCurrentRepetition() > ECHAUFFEMENT;
        boolean http = tour.getCurrentRepetition() % 2 == 0;
        parHttp.compter(compte);
        dedans.compter(compte);
        aujourdhuiEst("2013-01-07");
        engagee.decider("commun");
        BancTache.SAISIES.forEach((element, saisie) -> {
            Task tache = tache(element);
            String login = titulaire(tache);
            if (http) {
                parHttp(element, tache, login, saisie);
            } else {
                dedans(element, tache, login, saisie);
            }
        });
    }

    private void parHttp(String element, Task tache, String login, Map<String, Object> saisie) {
        Navigateur navigateur = navigateurs.computeIfAbsent(login, qui -> {
            new Personnes(annuaire, identites).ouvrir(qui);
            return new Navigateur(port).connecter(qui, Personnes.MOT_DE_PASSE);
        });
        String prise = corps(Map.of("userId", login));
        Map<String, Object> valeurs = new HashMap<>();
        saisie.forEach((cle, valeur) -> valeurs.put(
                cle,
                valeur.toString().startsWith("[")
                        ? Map.of("value", valeur, "type", "Json")
                        : Map.of("value", valeur, "type", "String")));
        String rendue = corps(Map.of("variables", valeurs));
        parHttp.tache(
                element,
                () -> accepte(navigateur.api("POST", "/task/" + tache.getId() + "/claim", prise)),
                () -> accepte(navigateur.api("POST", "/task/" + tache.getId() + "/submit-form", rendue)));
    }

    private void dedans(String element, Task tache, String login, Map<String, Object> saisie) {
        Map<String, Object> valeurs = BancTache.versMoteur(saisie);
        entantQue(login);
        dedans.tache(
                element,
                () -> taches.claim(tache.getId(), login),
                () -> formulaires.submitTaskForm(tache.getId(), valeurs));
        identites.clearAuthentication();
    }

    private static void accepte(HttpResponse<String> reponse) {
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(204);
    }

    private String corps(Object contenu) {
        try {
            return json.writeValueAsString(contenu);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterAll
    void table() {
        System.out.println("banc: one task: statements | claim ms | submit ms | together ms");
        System.out.println("banc: by HTTP   " + parHttp);
        System.out.println("banc: in the machine " + dedans);
        Map<String, Double> ici = dedans.parTable();
        parHttp.parTable().forEach((ordre, nombre) -> {
            double deja = ici.getOrDefault(ordre, 0.0);
            if (Math.abs(nombre - deja) >= 0.01) {
                System.out.printf("banc: %-34s%6.2f |%6.2f%n", ordre, nombre, deja);
            }
        });
        assertThat(parHttp.requetes() - dedans.requetes()).isBetween(0.0, EN_PLUS);
    }
}
