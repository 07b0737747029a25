package fr.labellisation.web.tasklist.camunda;

import static fr.labellisation.essais.ReponsesDemarche.demarcheDecidee;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.NommerReferent;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.acces.camunda.Personnes;
import fr.labellisation.annonces.absences.processus.AbsencePersonne;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.parcours.audits.VariablesAudits;
import fr.labellisation.parcours.audits.processus.ReservationAudit;
import fr.labellisation.parcours.changement.processus.ChangementDemarche;
import fr.labellisation.parcours.comites.processus.ComiteLocalUsagers;
import fr.labellisation.parcours.demarche.processus.LabellisationPrefecture;
import fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction;
import fr.labellisation.parcours.entree.processus.RepriseSite;
import fr.labellisation.parcours.label.processus.CycleLabel;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The lists of Tasklist and what it offers to start, asked for as Tasklist asks. */
class FiltresTasklistIT extends Parcours91 {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REUNION = "974";
    /** What Tasklist adds to each list of its own accord. */
    private static final String TRI_DE_TASKLIST = "{\"sorting\":[{\"sortBy\":\"created\",\"sortOrder\":\"desc\"}]}";

    private static final String[] LISTES = {
        "Mon groupe", "Mes tâches", "En retard", "Cette semaine", "30 jours", "Audits", "Mes suppléances"
    };

    private static final Map<Role, List<String>> A_LANCER = Map.of(
            Role.SECRETAIRE_GENERAL,
            List.of(AbsencePersonne.CLE, ChangementDemarche.CLE, ComiteLocalUsagers.CLE, LabellisationPrefecture.CLE),
            Role.REFERENT_QUALITE,
            List.of(
                    RepriseSite.CLE,
                    AbsencePersonne.CLE,
                    ChangementDemarche.CLE,
                    ComiteLocalUsagers.CLE,
                    CycleLabel.CLE),
            Role.PREFET,
            List.of(),
            Role.CABINET,
            List.of(),
            Role.MINISTERE,
            List.of(),
            Role.ADMINISTRATEUR,
            List.of());

    @Autowired
    FilterService filtres;

    @Autowired
    FiltresTasklist listes;

    private final List<String> posees = new ArrayList<>();
    private Personnes personnes;

    @BeforeEach
    void des_personnes() {
        personnes = new Personnes(annuaire, identites);
        annuaire.ouvrirDepartement(new CodeDepartement(REUNION), List.of(new CodeSite("974-saint-denis")));
    }

    @AfterEach
    void rien_ne_reste() {
        taches.deleteTasks(posees, true);
        listes.afterSingletonsInstantiated();
    }

    @Test
    void chacun_lit_les_sept_listes_et_personne_n_en_cree() {
        Navigateur referent = connecte(Role.REFERENT_QUALITE, DEPARTEMENT);

        assertThat(textes(referent.api("GET", "/filter?resourceType=Task", null).body(), "name"))
                .containsExactlyInAnyOrder(LISTES);
        assertThat(referent.api("POST", "/filter/create", "{\"resourceType\":\"Task\",\"name\":\"x\",\"query\":{}}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void une_base_d_avant_garde_ses_listes_sous_leurs_nouveaux_noms_sans_reste_ni_double() {
        Filter ancienne = filtre("Mon groupe");
        filtres.saveFilter(ancienne.setName("Tâches de mes groupes"));
        filtres.saveFilter(filtres.newTaskFilter("En retard"));
        filtres.saveFilter(filtres.newTaskFilter("Une liste d’autrefois"));

        listes.afterSingletonsInstantiated();

        assertThat(filtres.createTaskFilterQuery().list().stream()
                        .sorted(Comparator.comparing(
                                f -> (Integer) f.getProperties().get("priority")))
                        .map(Filter::getName))
                .containsExactly(LISTES);
        assertThat(filtre("Mon groupe").getId()).isEqualTo(ancienne.getId());
    }

    @Test
    void un_nouveau_demarrage_ne_change_pas_l_adresse_d_une_liste() {
        List<String> avant = ids();

        listes.afterSingletonsInstantiated();

        assertThat(ids()).isEqualTo(avant);
    }

    @Test
    void la_plus_en_retard_vient_la_premiere_quoi_que_demande_tasklist() {
        poser("dans un mois", DEPARTEMENT, "2013-02-04T17:00:00Z");
        poser("hier", DEPARTEMENT, "2013-01-06T17:00:00Z");
        poser("la semaine passée", DEPARTEMENT, "2012-12-31T17:00:00Z");

        assertThat(liste("Mon groupe", Role.REFERENT_QUALITE, DEPARTEMENT))
                .containsExactly("la semaine passée", "hier", "dans un mois");
        assertThat(liste("En retard", Role.REFERENT_QUALITE, DEPARTEMENT)).containsExactly("la semaine passée", "hier");
    }

    @Test
    void cette_semaine_et_30_jours_suivent_l_horloge_et_le_fuseau_du_lecteur() {
        poser("dimanche soir", DEPARTEMENT, "2013-01-13T22:59:00Z");
        poser("lundi", DEPARTEMENT, "2013-01-13T23:00:00Z");
        poser("trentième jour", DEPARTEMENT, "2013-02-06T22:59:00Z");
        poser("trente et unième", DEPARTEMENT, "2013-02-06T23:00:00Z");
        poser("dimanche soir", REUNION, "2013-01-13T19:59:00Z");
        poser("lundi", REUNION, "2013-01-13T20:00:00Z");

        assertThat(liste("Cette semaine", Role.REFERENT_QUALITE, DEPARTEMENT)).containsExactly("dimanche soir");
        assertThat(liste("Cette semaine", Role.REFERENT_QUALITE, REUNION)).containsExactly("dimanche soir");
        assertThat(liste("30 jours", Role.REFERENT_QUALITE, DEPARTEMENT))
                .containsExactly("dimanche soir", "lundi", "trentième jour");

        aujourdhuiEst("2013-01-14");

        assertThat(liste("Cette semaine", Role.REFERENT_QUALITE, DEPARTEMENT))
                .containsExactly("dimanche soir", "lundi");
        assertThat(liste("30 jours", Role.REFERENT_QUALITE, DEPARTEMENT)).contains("trente et unième");
    }

    @Test
    void audits_ne_montre_que_les_taches_des_audits_avec_leur_site() {
        var demarche = demarche("qualipref-2012", "M1", "M2");
        lancer(EnqueteSatisfaction.CLE, demarche, Map.of());
        lancer(ReservationAudit.CLE, demarche, Map.of(VariablesAudits.NATURE.nom(), "initial"));

        assertThat(liste("Audits", Role.REFERENT_QUALITE, DEPARTEMENT)).containsExactly("Demander l’audit");
        String carte = connecte(Role.REFERENT_QUALITE, DEPARTEMENT)
                .envoyer("POST", adresse("Audits"), "application/hal+json", TRI_DE_TASKLIST)
                .body();
        assertThat(carte).contains("\"siteNom\"", "Préfecture d’Évry", "Réservation d’un audit");
    }

    @Test
    void mes_taches_sont_celles_que_la_personne_a_prises() {
        demarrer(LabellisationPrefecture.CLE, titulaire(Role.SECRETAIRE_GENERAL), demarcheDecidee("commun"));
        Navigateur secretaire = connecte(Role.SECRETAIRE_GENERAL, DEPARTEMENT);
        Task tache = tache(NommerReferent.name());
        String login = personnes.avec(Role.SECRETAIRE_GENERAL, DEPARTEMENT);
        assertThat(liste("Mes tâches", Role.SECRETAIRE_GENERAL, DEPARTEMENT)).isEmpty();

        secretaire.api("POST", "/task/" + tache.getId() + "/claim", "{\"userId\":\"" + login + "\"}");

        assertThat(liste("Mes tâches", Role.SECRETAIRE_GENERAL, DEPARTEMENT))
                .containsExactly("Nommer le référent qualité");
        assertThat(liste("Mon groupe", Role.SECRETAIRE_GENERAL, DEPARTEMENT))
                .containsExactly("Nommer le référent qualité");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void chacun_ne_se_voit_offrir_que_ce_qu_il_peut_lancer(Role role) {
        String offre = connecte(role, DEPARTEMENT)
                .api(
                        "GET",
                        "/process-definition?latest=true&active=true&startableInTasklist=true"
                                + "&startablePermissionCheck=true&firstResult=0&maxResults=15",
                        null)
                .body();

        assertThat(textes(offre, "key"))
                .containsExactlyInAnyOrderElementsOf(A_LANCER.getOrDefault(role, List.of(AbsencePersonne.CLE)));
    }

    @Test
    void un_processus_que_d_autres_appellent_ne_se_lance_pas_dans_tasklist() {
        assertThat(depot.createProcessDefinitionQuery()
                        .latestVersion()
                        .startableInTasklist()
                        .list())
                .extracting(definition -> definition.getKey())
                .containsExactlyInAnyOrder(
                        AbsencePersonne.CLE,
                        ChangementDemarche.CLE,
                        ComiteLocalUsagers.CLE,
                        CycleLabel.CLE,
                        LabellisationPrefecture.CLE,
                        RepriseSite.CLE);
    }

    /** A task for the référent of the département. */
    private void poser(String nom, String departement, String due) {
        Task tache = taches.newTask();
        tache.setName(nom);
        tache.setTenantId(departement);
        tache.setDueDate(Date.from(Instant.parse(due)));
        taches.saveTask(tache);
        taches.addCandidateGroup(tache.getId(), departement + ".referent-qualite");
        posees.add(tache.getId());
    }

    private List<String> liste(String nom, Role role, String departement) {
        return textes(
                connecte(role, departement)
                        .envoyer("POST", adresse(nom), "application/json", TRI_DE_TASKLIST)
                        .body(),
                "name");
    }

    private String adresse(String nom) {
        return "/camunda/api/engine/engine/default/filter/" + filtre(nom).getId() + "/list?firstResult=0&maxResults=15";
    }

    private Filter filtre(String nom) {
        return filtres.createTaskFilterQuery().filterName(nom).singleResult();
    }

    private List<String> ids() {
        return filtres.createTaskFilterQuery().orderByFilterId().asc().list().stream()
                .map(Filter::getId)
                .toList();
    }

    private Navigateur connecte(Role role, String departement) {
        return new Navigateur(port).connecter(personnes.avec(role, departement), Personnes.MOT_DE_PASSE);
    }

    private static List<String> textes(String reponse, String champ) {
        try {
            return StreamSupport.stream(JSON.readTree(reponse).spliterator(), false)
                    .map((JsonNode noeud) -> noeud.path(champ).asText())
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(reponse, e);
        }
    }
}
