package fr.labellisation.acces.camunda;

import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.EvaluerModule;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Geste;
import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.essais.LabelsDonnes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.parcours.demarche.EtatDemarche;
import fr.labellisation.parcours.diagnostic.VariablesDiagnostic;
import fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.net.http.HttpResponse;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every gesture that writes, by everybody, at every place, in every state of the task, of its démarche and of the label: who may
 * do what is said by the table of rights, and what may be done at all by the state. Nothing else is written.
 */
@Tag("base-a-soi")
class DroitsSelonLEtatIT extends Parcours91 {
    /** How many of the combinations are tried, drawn by a seed. */
    private static final int GESTES = Integer.getInteger("labellisation.essai.gestes", 300);

    private static final String VOISIN = "94";
    private static final String LIGNE = "E1";
    private static final List<String> ENGAGEMENTS = List.of("E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8");
    private static final List<String> ETATS_DU_LABEL = List.of("delivre", "suspendu", "expire");

    /** Where a task stands. */
    private enum EtatTache {
        OUVERTE,
        PRISE_PAR_UN_COLLEGUE,
        ACHEVEE,
        PARCOURS_ARRETE
    }

    /** What is sent, and by whom it may be: the group of the task is that of the chefs de service of Évry. */
    private enum Ecriture {
        PRENDRE,
        RENDRE,
        SOUMETTRE,
        COMMENTER,
        REMPLIR_UNE_LIGNE,
        CONFIRMER,
        TERMINER,
        TENIR_LES_SERVICES
    }

    /** @param site null for a role that is not held by site */
    private record Lui(Role role, String departement, String site, String login, Navigateur navigateur) {
        boolean estSurPlace() {
            return DEPARTEMENT.equals(departement) && (!role.parSite() || SITE.equals(site));
        }

        boolean faitLaTache() {
            return role == Role.CHEF_DE_SERVICE && estSurPlace();
        }

        @Override
        public String toString() {
            return role + " of " + (site == null ? departement : site);
        }
    }

    @Autowired
    private LabelsDonnes labels;

    private final List<Lui> tous = new ArrayList<>();
    private final Map<EtatTache, String> dejaLa = new HashMap<>();
    private int services;
    private Personnes personnes;
    private CodeDemarche demarche;
    private String label;
    private String collegue;

    @BeforeEach
    void chacun_se_connecte() {
        base.sql(
                        "insert into site (code, departement, nom, type) values ('94-creteil', '94', 'Préfecture de Créteil', 'prefecture')")
                .update();
        personnes = new Personnes(annuaire, identites);
        demarche = demarche("qualipref-2012", "M1");
        label = labels.delivrer(demarche, "2012-04-16");
        for (Role role : Role.values()) {
            connecter(role, DEPARTEMENT, role.parSite() ? SITE : null);
            if (role.parSite()) {
                connecter(role, DEPARTEMENT, ETAMPES);
            }
            if (!role.national()) {
                connecter(role, VOISIN, role.parSite() ? ParcoursVus.CRETEIL : null);
            }
        }
        collegue = titulaire(Role.CHEF_DE_SERVICE, SITE);
    }

    @AfterEach
    void creteil_n_y_est_plus() {
        base.sql("delete from service where site = '94-creteil'").update();
        base.sql("delete from site where code = '94-creteil'").update();
    }

    private void connecter(Role role, String departement, String site) {
        CodeDepartement ou = role.national() ? null : new CodeDepartement(departement);
        String lieu = site == null ? departement : site;
        String login = annuaire.personne(ou, "Essai " + role.libelle(), role.code() + "." + lieu + "@exemple.fr");
        annuaire.donnerRole(login, role, ou, CodeSite.ouNul(site));
        personnes.ouvrir(login);
        tous.add(
                new Lui(role, departement, site, login, new Navigateur(port).connecter(login, Personnes.MOT_DE_PASSE)));
    }

    /** Somebody else than those who log in. */
    private String titulaire(Role role, String site) {
        return annuaire.titulaires(role.groupe(new CodeDepartement(DEPARTEMENT), new CodeSite(site))).stream()
                .filter(personne -> !personne.courriel().endsWith("@exemple.fr"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void chaque_geste_n_est_fait_que_par_qui_le_peut_dans_l_etat_qui_le_permet() {
        Map<String, String> fuites = new TreeMap<>();

        int permis = marcher(GESTES, fuites);

        assertThat(fuites).as("leaks").isEmpty();
        assertThat(permis).as("gestures that were allowed and done").isGreaterThan(GESTES / 50);
        System.out.printf("%d gestures that write, %d allowed and done, 0 leaks%n", GESTES, permis);
    }

    /** A right too many of one role is seen. */
    @Test
    void un_droit_ouvert_par_megarde_est_vu() {
        Map<String, String> fuites = new TreeMap<>();
        String tache = nouvelle(EtatTache.OUVERTE);
        taches.addCandidateGroup(tache, SITE + "." + Role.CORRESPONDANT_QUALITE.code());
        Lui correspondant = tous.stream()
                .filter(lui -> lui.role() == Role.CORRESPONDANT_QUALITE && SITE.equals(lui.site()))
                .findFirst()
                .orElseThrow();

        essayer(correspondant, Ecriture.PRENDRE, EtatTache.OUVERTE, tache, fuites);

        assertThat(fuites).hasSize(1);
    }

    /** @return how many were allowed, and done */
    private int marcher(int combien, Map<String, String> fuites) {
        List<Runnable> essais = new ArrayList<>();
        int[] permis = {0};
        for (EtatDemarche etatDemarche : EtatDemarche.values()) {
            for (String etatLabel : ETATS_DU_LABEL) {
                for (EtatTache etat : EtatTache.values()) {
                    for (Lui lui : tous) {
                        for (Ecriture ecriture : Ecriture.values()) {
                            essais.add(() -> {
                                mettre(etatDemarche, etatLabel);
                                permis[0] += essayer(lui, ecriture, etat, tacheEn(etat), fuites) ? 1 : 0;
                            });
                        }
                    }
                }
            }
        }
        Collections.shuffle(essais, new Random(13));
        essais.stream().limit(combien).forEach(Runnable::run);
        return permis[0];
    }

    private void mettre(EtatDemarche etatDemarche, String etatLabel) {
        base.sql("update demarche set etat = ?").param(etatDemarche.code()).update();
        base.sql("update label set etat = ? where code = ?")
                .params(etatLabel, label)
                .update();
    }

    /** One of this state, which nobody changed. */
    private String tacheEn(EtatTache etat) {
        return dejaLa.computeIfAbsent(etat, this::nouvelle);
    }

    private String nouvelle(EtatTache etat) {
        mettre(EtatDemarche.EN_COURS, ETATS_DU_LABEL.get(0));
        var parcours = lancer(DiagnosticEcarts.CLE, demarche, Map.of(VariablesDiagnostic.MODULES_CIBLES.nom(), ""));
        String tache = taches.createTaskQuery()
                .processInstanceId(parcours.getId())
                .taskDefinitionKey(EvaluerModule.name())
                .singleResult()
                .getId();
        toutRepondre(tache);
        switch (etat) {
            case OUVERTE -> {}
            case PRISE_PAR_UN_COLLEGUE -> taches.claim(tache, collegue);
            case ACHEVEE -> faire(taches.createTaskQuery().taskId(tache).singleResult(), collegue, Map.of());
            case PARCOURS_ARRETE -> moteur.deleteProcessInstance(parcours.getId(), "stopped");
        }
        return tache;
    }

    private boolean essayer(Lui lui, Ecriture ecriture, EtatTache etat, String tache, Map<String, String> fuites) {
        List<String> avant = ecrit(tache);
        HttpResponse<String> reponse = envoyer(lui, ecriture, tache);
        boolean change = !ecrit(tache).equals(avant);
        boolean permis = permis(lui, ecriture, etat);
        if (change != permis || reponse.statusCode() >= 500 || !lui.estSurPlace() && reponse.statusCode() < 400) {
            fuites.put(
                    lui + " " + ecriture + " " + etat,
                    "%d, %s, may: %b".formatted(reponse.statusCode(), change ? "written" : "nothing written", permis));
        }
        if (change) {
            dejaLa.remove(etat);
        }
        return permis && change;
    }

    private static boolean permis(Lui lui, Ecriture ecriture, EtatTache etat) {
        boolean ouverte = etat == EtatTache.OUVERTE || etat == EtatTache.PRISE_PAR_UN_COLLEGUE;
        return switch (ecriture) {
            case PRENDRE, TERMINER, SOUMETTRE -> lui.faitLaTache() && etat == EtatTache.OUVERTE;
            case RENDRE -> lui.faitLaTache() && etat == EtatTache.PRISE_PAR_UN_COLLEGUE;
            case COMMENTER -> lui.faitLaTache() && ouverte;
            case REMPLIR_UNE_LIGNE -> ouverte && lui.estSurPlace() && Geste.REMPLIR_LES_GRILLES.permisA(lui.role());
            case TENIR_LES_SERVICES -> lui.estSurPlace() && Geste.TENIR_LES_SERVICES.permisA(lui.role());
            // Every row is answered: nothing remains to be confirmed.
            case CONFIRMER -> false;
        };
    }

    private void toutRepondre(String tache) {
        for (String engagement : ENGAGEMENTS) {
            base.sql("insert into ligne_de_travail (tache, ligne, version, champ, retiree, valeurs, le, auteur)"
                            + " values (?, ?, 1, 'evaluations', false, ?, ?, ?)")
                    .params(
                            tache,
                            engagement,
                            "{\"engagement\":\"%s\",\"resultat\":\"conforme\"}".formatted(engagement),
                            horloge.instant().atOffset(ZoneOffset.UTC),
                            collegue)
                    .update();
        }
    }

    /** All that these gestures could change. */
    private List<String> ecrit(String tache) {
        return List.of(
                String.valueOf(taches.createTaskQuery().taskId(tache).list().stream()
                        .map(Task::getAssignee)
                        .toList()),
                valeur("select count(*) from ligne_de_travail", String.class),
                valeur("select count(*) from act_hi_comment", String.class),
                valeur("select count(*) from journal", String.class),
                valeur("select count(*) from evaluation", String.class),
                valeur("select count(*) from service", String.class));
    }

    private HttpResponse<String> envoyer(Lui lui, Ecriture ecriture, String tache) {
        Navigateur navigateur = lui.navigateur();
        String travail = "/travail/taches/" + tache;
        return switch (ecriture) {
            case PRENDRE -> navigateur.api("POST", "/task/" + tache + "/claim", "{\"userId\":\"" + lui.login() + "\"}");
            case RENDRE -> navigateur.api("POST", "/task/" + tache + "/unclaim", "{}");
            case SOUMETTRE -> navigateur.api("POST", "/task/" + tache + "/submit-form", "{\"variables\":{}}");
            case COMMENTER -> navigateur.api("POST", "/task/" + tache + "/comment/create", "{\"message\":\"Vu.\"}");
            case REMPLIR_UNE_LIGNE ->
                navigateur.remplir(
                        "/mot-de-passe", travail + "/lignes/" + LIGNE, Map.of("resultat", "partiel", "version", "1"));
            case CONFIRMER -> navigateur.remplir("/mot-de-passe", travail + "/confirmer", Map.of());
            case TERMINER -> navigateur.remplir("/mot-de-passe", travail + "/terminer", Map.of());
            case TENIR_LES_SERVICES ->
                navigateur.remplir(
                        "/mot-de-passe",
                        "/suivi/sites/" + SITE + "/services",
                        Map.of("nom", "Accueil " + ++services, "effectif", "4"));
        };
    }
}
