package fr.labellisation.annonces.rappels.processus;

import static fr.labellisation.essais.ReponsesDemarche.enqueteLancee;
import static fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction.Element.LancerEnquete;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.annonces.rappels.base.DateARappeler;
import fr.labellisation.annonces.rappels.base.NatureRappel;
import fr.labellisation.annonces.rappels.plan.PlanDesRappels;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.essais.RappelsVus;
import fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RappelsDeTachesIT extends Parcours91 {
    @Autowired
    private RappelsVus rappels;

    private static final String PROCHE = "tache-proche";

    @Autowired
    private PlanDesRappels plan;

    private ProcessInstance instance;

    /** The survey of Évry is to be launched for 4 February: twenty working days. */
    private Task enqueteALancer() {
        CodeDemarche demarche = demarche("qualipref-2012", "M1", "M2");
        instance = lancer(EnqueteSatisfaction.CLE, demarche, Map.of());
        return tache(LancerEnquete.name());
    }

    private void due(Task tache, String jour) {
        Task relue = taches.createTaskQuery().taskId(tache.getId()).singleResult();
        relue.setDueDate(
                Date.from(LocalDate.parse(jour).atTime(18, 0).atZone(PARIS).toInstant()));
        taches.saveTask(relue);
    }

    private List<String> titulaires() {
        return base.sql("select titulaire from rappel where nature = 'tache-proche' and etat = 'demande'")
                .query(String.class)
                .list();
    }

    @Test
    void une_tache_s_annonce_a_son_groupe_trois_jours_ouvres_avant_son_echeance() {
        enqueteALancer();

        assertThat(rappels.de(PROCHE, "demande")).containsExactly("3 jours-ouvres le 2013-01-30");
        assertThat(rappels.destinataires(PROCHE, 3)).containsExactly("91-evry.correspondant-qualite");
        assertThat(base.sql("select intitule from rappel").query(String.class).single())
                .isEqualTo("Lancer l’enquête – Préfecture d’Évry");
    }

    @Test
    void une_tache_prise_puis_rendue_s_annonce_a_qui_la_tient() {
        Task tache = enqueteALancer();
        String correspondant = titulaire(tache);

        taches.claim(tache.getId(), correspondant);
        assertThat(titulaires()).containsExactly(correspondant);
        taches.setAssignee(tache.getId(), null);

        assertThat(titulaires()).containsOnlyNulls().hasSize(1);
    }

    @Test
    void une_echeance_deplacee_remplace_le_rappel_et_revient_sans_le_doubler() {
        Task tache = enqueteALancer();

        due(tache, "2013-02-18");
        assertThat(rappels.de(PROCHE, "remplace")).containsExactly("3 jours-ouvres le 2013-01-30");
        assertThat(rappels.de(PROCHE, "demande")).containsExactly("3 jours-ouvres le 2013-02-13");
        due(tache, "2013-02-04");

        assertThat(rappels.de(PROCHE, "remplace")).containsExactly("3 jours-ouvres le 2013-02-13");
        assertThat(rappels.de(PROCHE, "demande")).containsExactly("3 jours-ouvres le 2013-01-30");
    }

    @Test
    void un_rappel_deja_transmis_n_est_pas_repete() {
        Task tache = enqueteALancer();
        avancerAu("2013-01-31");
        rappels.transmettre();

        due(tache, "2013-02-18");
        due(tache, "2013-02-04");

        assertThat(rappels.de(PROCHE, "transmis")).containsExactly("3 jours-ouvres le 2013-01-30");
        assertThat(rappels.de(PROCHE, "demande")).isEmpty();
    }

    @Test
    void une_tache_faite_ne_s_annonce_plus() {
        enqueteALancer();

        faire(LancerEnquete.name(), enqueteLancee("2013-01-07"));

        assertThat(rappels.de(PROCHE, "annule")).containsExactly("3 jours-ouvres le 2013-01-30");
        assertThat(rappels.de(PROCHE, "demande")).hasSize(1);
    }

    @Test
    void une_tache_dont_le_parcours_est_interrompu_ne_s_annonce_plus() {
        enqueteALancer();

        moteur.deleteProcessInstance(instance.getId(), "Démarche abandonnée");

        assertThat(rappels.de(PROCHE, "annule")).hasSize(1);
        assertThat(rappels.de(PROCHE, "demande")).isEmpty();
    }

    @Test
    void une_tache_sans_echeance_ne_s_annonce_plus() {
        Task tache = enqueteALancer();
        tache.setDueDate(null);

        taches.saveTask(tache);

        assertThat(rappels.de(PROCHE, "annule")).hasSize(1);
    }

    @Test
    void deux_demandes_au_meme_instant_ne_donnent_qu_une_ligne_et_ne_genent_personne() throws Exception {
        DateARappeler comite = new DateARappeler(
                NatureRappel.COMITE,
                "comite:7",
                new CodeDepartement(DEPARTEMENT),
                null,
                new CodeSite(SITE),
                LocalDate.parse("2013-03-26"),
                "Comité local des usagers",
                null,
                false);
        CyclicBarrier ensemble = new CyclicBarrier(4);
        Callable<Boolean> demande = () -> {
            ensemble.await();
            plan.suivre(comite);
            plan.demander(comite);
            return true;
        };
        var fils = Executors.newFixedThreadPool(4);
        try {
            for (var issue : fils.invokeAll(List.of(demande, demande, demande, demande))) {
                assertThat(issue.get()).isTrue();
            }
        } finally {
            fils.shutdown();
        }

        assertThat(base.sql("select count(*) from rappel").query(Integer.class).single())
                .isEqualTo(10);
    }
}
