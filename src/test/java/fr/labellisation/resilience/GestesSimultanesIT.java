package fr.labellisation.resilience;

import static fr.labellisation.essais.ReponsesDemarche.demarcheDecidee;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.ComposerComite;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.ConvoquerComite;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.parcours.comites.processus.ComiteLocalUsagers;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Fifty requests reach one task, or one page, at the same instant: what is to be done once is done once, the others are told. */
class GestesSimultanesIT extends Parcours91 {
    /** Rounds of double completion; {@code -Presilience} takes 500. */
    private static final int FOIS = Integer.getInteger("labellisation.essai.simultanes", 4);

    /** Rounds of the other kinds, and of double completion with all requests at once; what follows is done by ten. */
    private static final int TOURS = Math.min(FOIS, 20);

    private static final int ENSEMBLE = 50;
    private static final int QUELQUES_UNS = 10;
    private static final String COMITE = """
            {"variables": {"membres": {"type": "Json", "value": "[{\\"nom\\": \\"Alix Perrin\\", \\"courriel\\": \
            \\"alix.perrin@example.org\\", \\"college\\": \\"association\\"}]"}}}""";

    @Autowired
    private ProcessEngine machine;

    private final List<String> fautes = new ArrayList<>();
    private final Ruee ruee = new Ruee(ENSEMBLE);
    private final Ruee petite = new Ruee(QUELQUES_UNS);
    private Navigateur lui;
    private String login;

    @BeforeEach
    void quelqu_un_est_connecte() {
        login = titulaire(Role.REFERENT_QUALITE);
        lui = connecte(Role.REFERENT_QUALITE);
    }

    private Navigateur connecte(Role role) {
        new Personnes(annuaire, identites).ouvrir(titulaire(role));
        return new Navigateur(port).connecter(titulaire(role), Personnes.MOT_DE_PASSE);
    }

    @AfterEach
    void plus_personne() {
        ruee.close();
        petite.close();
    }

    private Task comiteAComposer() {
        lancer(
                ComiteLocalUsagers.CLE,
                demarche("qualipref-2012", "M1", "M2"),
                Map.of(VariablesCommunes.PORTEE_COMITE.nom(), SITE));
        return tache(ComposerComite.name());
    }

    /** Notes what is not a success and no refusal in French. @return how many succeeded */
    private long reussites(String tour, List<HttpResponse<String>> reponses) {
        long reussites = 0;
        for (HttpResponse<String> reponse : reponses) {
            if (reponse.statusCode() < 400) {
                reussites++;
            } else if (reponse.statusCode() >= 500 || !enFrancais(reponse.body())) {
                fautes.add(tour + " : " + reponse.statusCode() + " " + reponse.body());
            }
        }
        return reussites;
    }

    private static boolean enFrancais(String corps) {
        return corps.contains("Cette tâche n’est plus à faire")
                || corps.contains("Cette demande n’est pas comprise")
                || corps.contains("Quelqu’un d’autre vient de")
                || corps.contains("Cela n’existe pas, ou plus.");
    }

    @Test
    void de_cinquante_saisies_d_une_tache_une_est_faite_et_les_autres_le_disent() {
        for (int tour = 0; tour < FOIS; tour++) {
            terminerEnsemble("saisie " + tour, tour < TOURS ? ruee : petite);
            assertThat(textes("select element from journal where element = 'ComposerComite'"))
                    .hasSize(tour + 1);
        }
        assertThat(fautes).isEmpty();
    }

    /** The same with the guard taken away: what the engine reads of a task that ends is a breakdown or a missing right. */
    @Test
    void sans_la_garde_la_meme_epreuve_trouve_des_pannes() {
        try (MoteurSansReprise sansReprise = new MoteurSansReprise(machine)) {
            for (int tour = 0; tour < 200 && fautes.isEmpty(); tour++) {
                terminerEnsemble("sans garde " + tour, ruee);
            }
        }
        assertThat(fautes).isNotEmpty().allMatch(faute -> faute.contains(" : 500 ") || faute.contains(" : 403 "));
    }

    private void terminerEnsemble(String tour, Ruee ceux) {
        Task tache = comiteAComposer();

        long faites =
                reussites(tour, ceux.envoyer(i -> lui.api("POST", "/task/" + tache.getId() + "/submit-form", COMITE)));

        if (faites != 1) {
            fautes.add(tour + " : faite " + faites + " fois");
        }
        executerLesTravaux();
        assertThat(enCours()).containsExactly(ConvoquerComite.name());
        toutFinir();
    }

    private void toutFinir() {
        moteur.createProcessInstanceQuery()
                .list()
                .forEach(instance -> moteur.deleteProcessInstance(instance.getId(), "essai"));
    }

    @Test
    void de_cinquante_gestes_divers_sur_une_tache_aucun_ne_casse() {
        for (int tour = 0; tour < TOURS; tour++) {
            Task tache = comiteAComposer();
            String adresse = "/task/" + tache.getId();

            reussites("divers " + tour, ruee.envoyer(i -> switch (i % 8) {
                case 0 -> lui.api("POST", adresse + "/claim", "{\"userId\": \"" + login + "\"}");
                case 1 -> lui.api("POST", adresse + "/unclaim", "{}");
                case 2 -> lui.api("POST", adresse + "/comment/create", "{\"message\": \"Vu.\"}");
                case 3 -> lui.api("GET", adresse + "/form-variables", null);
                case 4 -> lui.api("GET", adresse + "/deployed-form", null);
                case 5 -> lui.api("GET", adresse + "/form", null);
                case 6 -> lui.api("GET", adresse + "/comment", null);
                default -> lui.api("POST", adresse + "/submit-form", COMITE);
            }));

            executerLesTravaux();
            assertThat(enCours()).containsExactly(ConvoquerComite.name());
            toutFinir();
        }
        assertThat(fautes).isEmpty();
    }

    @Test
    void de_cinquante_personnes_qui_prennent_et_rendent_une_tache_aucune_ne_voit_de_panne() {
        Task tache = comiteAComposer();
        for (int tour = 0; tour < TOURS; tour++) {
            reussites(
                    "prise " + tour,
                    ruee.envoyer(i -> i % 2 == 0
                            ? lui.api("POST", "/task/" + tache.getId() + "/claim", "{\"userId\": \"" + login + "\"}")
                            : lui.api("POST", "/task/" + tache.getId() + "/unclaim", "{}")));
        }
        assertThat(fautes).isEmpty();
    }

    @Test
    void dix_departs_simultanes_commencent_ou_se_refusent() {
        String saisie = demarcheDecidee("commun").entrySet().stream()
                .map(champ -> "\"%s\": {\"value\": \"%s\"}".formatted(champ.getKey(), champ.getValue()))
                .collect(Collectors.joining(", ", "{\"variables\": {", "}}"));
        Navigateur secretaire = connecte(Role.SECRETAIRE_GENERAL);
        for (int tour = 0; tour < TOURS; tour++) {
            reussites(
                    "départ " + tour,
                    petite.envoyer(i -> secretaire.api(
                            "POST", "/process-definition/key/LabellisationPrefecture/submit-form", saisie)));
        }
        assertThat(fautes).isEmpty();
    }

    @Test
    void de_cinquante_envois_d_une_page_aucun_ne_casse() {
        String services = "/suivi/sites/91-evry/services";
        String delais = "/suivi/delais/taches/LancerEnquete";
        for (int tour = 0; tour < TOURS; tour++) {
            Map<String, String> service = Map.of("nom", "Accueil " + tour, "effectif", "4");
            Map<String, String> delai = Map.of(
                    "departement", "91",
                    "nombre", "1" + tour,
                    "unite", "jours-ouvres",
                    "tolerance", "1",
                    "toleranceSecretaireGeneral", "5",
                    "toleranceCabinet", "10",
                    "motif", "L’enquête part plus tôt.");
            String jeton = lui.remplir(delais + "?departement=91", delais + "/apercu", delai)
                    .body()
                    .replaceFirst("(?s).*name=\"jeton\" value=\"([0-9a-f]+)\".*", "$1");
            Map<String, String> confirme = new HashMap<>(delai);
            confirme.put("jeton", jeton);

            reussites("page " + tour, ruee.envoyer(i -> switch (i % 3) {
                case 0 -> lui.remplir(services, service);
                case 1 -> lui.remplir("/suivi/calendriers", Map.of());
                default -> lui.remplir(delais + "?departement=91", delais, confirme);
            }));
        }
        assertThat(fautes).isEmpty();
        assertThat(textes("select nom from service")).hasSize(TOURS);
    }
}
