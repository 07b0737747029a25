package fr.labellisation.moteur;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Role;
import fr.labellisation.essais.Gestes;
import fr.labellisation.essais.Mediane;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.essais.ReponsesDemarche;
import fr.labellisation.parcours.demarche.processus.LabellisationPrefecture;
import fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Site;
import fr.labellisation.socle.territoire.TypeSite;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/**
 * The tasks of {@link BancTache} in two départements, one after the other and at once on two threads; beside the same model and the
 * chain, in turn: {@code -Pbanc}. Told in src/docs/performance.md.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIfSystemProperty(
        named = "labellisation.essai.base",
        matches = "postgresql",
        disabledReason = "the figure is that of production")
class BancDeuxFils extends Parcours91 {
    private static final int ECHAUFFEMENT = 10;
    private static final int TOURS = 40;
    private static final String AUTRE = "94";
    private static final String AUTRE_SITE = "94-creteil";

    /** Ours gain from a second thread at least this part of what the same model gains. */
    private static final double AU_MOINS = 0.7;

    private final ExecutorService fils = Executors.newFixedThreadPool(2);
    /** Tasks a second of each round, by « engine threads ». */
    private final Map<String, List<Double>> debits = new LinkedHashMap<>();

    private MoteurNu chaine;
    private MoteurNu modele;

    @Autowired
    private Gestes gestes;

    @Autowired
    private Environment reglages;

    @BeforeEach
    void deux_departements_et_deux_moteurs() {
        aujourdhuiEst("2013-01-07");
        CodeDepartement autre = new CodeDepartement(AUTRE);
        CodeSite creteil = new CodeSite(AUTRE_SITE);
        if (sites.trouver(creteil).isEmpty()) {
            sites.ajouter(new Site(creteil, "Préfecture de Créteil", TypeSite.PREFECTURE));
        }
        annuaire.ouvrirDepartement(autre, List.of(creteil));
        for (Role role : Role.values()) {
            if (!role.national()) {
                CodeSite site = role.parSite() ? creteil : null;
                String login =
                        annuaire.personne(autre, role.code() + " " + AUTRE, role.code() + AUTRE + "@example.org");
                annuaire.donnerRole(login, role, autre, site);
            }
        }
        if (chaine == null) {
            String url = reglages.getProperty("spring.datasource.url");
            chaine = new MoteurNu(
                    base,
                    url,
                    "chaine_a_deux",
                    BancTache.DUE,
                    depot -> depot.addModelInstance("chaine.bpmn", BancTache.chaine()));
            modele = new MoteurNu(
                    base,
                    url,
                    "modele_a_deux",
                    BancTache.DUE,
                    depot -> depot.addClasspathResource("bpmn/" + MiseEnPlaceDemarche.CLE + ".bpmn"));
        }
    }

    @RepeatedTest(ECHAUFFEMENT + TOURS)
    void deux_departements_travaillent(RepetitionInfo tour) throws Exception {
        boolean compte = tour.getCurrentRepetition() > ECHAUFFEMENT;
        boolean aDeux = tour.getCurrentRepetition() % 2 == 0;
        String combien = aDeux ? "2" : "1";
        for (String departement : List.of(DEPARTEMENT, AUTRE)) {
            Map<String, Object> decision = new HashMap<>(ReponsesDemarche.demarcheDecidee("commun"));
            decision.put(VariablesCommunes.DEPARTEMENT.nom(), departement);
            gestes.demarrer(
                    LabellisationPrefecture.CLE,
                    annuaire.titulaires(Role.SECRETAIRE_GENERAL.groupe(new CodeDepartement(departement), null))
                            .get(0)
                            .id(),
                    decision);
        }
        List<Mesure> mesures = List.of(
                new Mesure("ours", travaux(this::nous)),
                new Mesure(
                        BancTache.MODELE, travaux(qui -> nu(modele, MiseEnPlaceDemarche.CLE, qui, BancTache.SAISIES))),
                new Mesure(BancTache.CHAINE, travaux(qui -> nu(chaine, BancTache.CHAINE, qui, Map.of()))));
        for (Mesure mesure : mesures) {
            double debit = parSeconde(mesure.travaux(), aDeux);
            if (compte) {
                debits.computeIfAbsent(mesure.moteur() + " " + combien, m -> new ArrayList<>())
                        .add(debit);
            }
        }
        chaine.oublier();
        modele.oublier();
    }

    private record Mesure(String moteur, List<Callable<Void>> travaux) {}

    private interface Travail {
        void faire(String departement);
    }

    private static List<Callable<Void>> travaux(Travail travail) {
        return List.of(DEPARTEMENT, AUTRE).stream()
                .<Callable<Void>>map(departement -> () -> {
                    travail.faire(departement);
                    return null;
                })
                .toList();
    }

    private double parSeconde(List<Callable<Void>> travaux, boolean aDeux) throws Exception {
        long debut = System.nanoTime();
        if (aDeux) {
            for (Future<Void> fait : fils.invokeAll(travaux)) {
                fait.get();
            }
        } else {
            for (Callable<Void> travail : travaux) {
                fils.submit(travail).get();
            }
        }
        return travaux.size() * BancTache.SAISIES.size() * 1e9 / (System.nanoTime() - debut);
    }

    private void nous(String departement) {
        BancTache.SAISIES.forEach((element, saisie) -> {
            Task tache = taches.createTaskQuery()
                    .taskDefinitionKey(element)
                    .tenantIdIn(departement)
                    .singleResult();
            String login = titulaire(tache);
            Map<String, Object> sienne = new HashMap<>(saisie);
            sienne.replaceAll((cle, valeur) -> chezLui(departement, valeur));
            Map<String, Object> valeurs = BancTache.versMoteur(sienne);
            entantQue(login);
            try {
                taches.claim(tache.getId(), login);
                formulaires.submitTaskForm(tache.getId(), valeurs);
            } finally {
                identites.clearAuthentication();
            }
        });
    }

    /** The same answer with the sites and the person of the other département. */
    private static Object chezLui(String departement, Object valeur) {
        return departement.equals(DEPARTEMENT)
                ? valeur
                : valeur.toString()
                        .replace(SITE, AUTRE_SITE)
                        .replace("Camille Renard", "Lou Lemoine")
                        .replace("camille.renard", "lou.lemoine");
    }

    private static void nu(
            MoteurNu moteur, String processus, String departement, Map<String, Map<String, Object>> saisies) {
        String instance = moteur.lancer(processus, Map.of(VariablesCommunes.DEPARTEMENT.nom(), departement));
        for (int rang = 0; rang < BancTache.SAISIES.size(); rang++) {
            Task tache = moteur.tache(instance);
            moteur.prendre(tache);
            moteur.rendre(tache, saisies.getOrDefault(tache.getTaskDefinitionKey(), Map.of()));
        }
    }

    @AfterAll
    void table() {
        fils.shutdownNow();
        chaine.close();
        modele.close();
        System.out.println("banc: tasks a second | one thread | two | gain");
        for (String moteur : List.of("ours", BancTache.MODELE, BancTache.CHAINE)) {
            System.out.printf(
                    "banc: %-8s | %6.1f | %6.1f | %.2f%n",
                    moteur, debit(moteur, "1"), debit(moteur, "2"), gain(moteur));
        }
        assertThat(gain("ours")).isGreaterThanOrEqualTo(AU_MOINS * gain(BancTache.MODELE));
    }

    private double debit(String moteur, String combien) {
        return Mediane.de(debits.get(moteur + " " + combien).stream()
                .mapToDouble(debit -> debit)
                .toArray());
    }

    private double gain(String moteur) {
        return debit(moteur, "2") / debit(moteur, "1");
    }
}
