package fr.labellisation.annonces.retards.processus;

import static fr.labellisation.annonces.retards.processus.EscaladeRetard.Element.Fin_TacheAchevee;
import static fr.labellisation.annonces.retards.processus.EscaladeRetard.Element.Fin_TousInformes;
import static fr.labellisation.essais.ReponsesDemarche.enqueteLancee;
import static fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction.Element.LancerEnquete;
import static fr.labellisation.parcours.label.processus.CycleLabel.Element.DeciderRenouvellement;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.essais.Couverture;
import fr.labellisation.essais.LabelsDonnes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.essais.RappelsVus;
import fr.labellisation.essais.Retards;
import fr.labellisation.essais.Temps;
import fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction;
import fr.labellisation.socle.territoire.CodeDemarche;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EscaladeRetardIT extends Parcours91 {
    @Autowired
    private LabelsDonnes labels;

    @Autowired
    private RappelsVus rappels;

    @Autowired
    private Retards retards;

    @Autowired
    private Temps temps;

    private CodeDemarche demarche;
    private ProcessInstance enquete;

    /** The survey of Évry is to be launched for Monday 4 February. */
    private Task enqueteALancer() {
        demarche = demarche("qualipref-2012", "M1", "M2");
        enquete = lancer(EnqueteSatisfaction.CLE, demarche, Map.of());
        return tache(LancerEnquete.name());
    }

    private void due(Task tache, String jour) {
        Task relue = taches.createTaskQuery().taskId(tache.getId()).singleResult();
        relue.setDueDate(
                Date.from(LocalDate.parse(jour).atTime(18, 0).atZone(PARIS).toInstant()));
        taches.saveTask(relue);
        executerLesTravaux();
    }

    /** « 2013-02-05 91.secretaire-general », in the order in which they were told. */
    private List<String> informes() {
        return base.sql(
                        "select i.informe, r.signale_le from retard r join retard_informe i on i.retard = r.id order by r.id, i.rang")
                .query((ligne, rang) ->
                        ligne.getObject("signale_le", OffsetDateTime.class)
                                        .atZoneSameInstant(PARIS)
                                        .toLocalDate() + " " + ligne.getString("informe"))
                .list();
    }

    private ProcessInstance escalade() {
        return moteur.createProcessInstanceQuery()
                .processDefinitionKey(EscaladeRetard.CLE)
                .singleResult();
    }

    @Test
    void trois_niveaux_sont_informes_chacun_une_fois() {
        Task tache = enqueteALancer();

        avancerAu("2013-02-05");
        ProcessInstance escalade = escalade();
        assertThat(escalade.getBusinessKey()).isEqualTo(tache.getId());
        avancerAu("2013-03-31");

        assertThat(informes())
                .containsExactly(
                        "2013-02-05 91-evry.correspondant-qualite",
                        "2013-02-11 91.secretaire-general",
                        "2013-02-18 91.cabinet");
        assertThat(fins(escalade)).containsExactly(Fin_TousInformes.name());
        assertThat(rappels.de("tache-en-retard", "demande")).hasSize(3);
        assertThat(rappels.destinataires("tache-en-retard", 2)).containsExactly("91.secretaire-general");
        assertThat(ouvertes(LancerEnquete.name())).hasSize(1);
    }

    @Test
    void le_premier_niveau_est_la_personne_qui_tient_la_tache() {
        Task tache = enqueteALancer();
        String correspondant = titulaire(tache);
        taches.claim(tache.getId(), correspondant);

        avancerAu("2013-02-05");

        assertThat(informes()).containsExactly("2013-02-05 " + correspondant);
        assertThat(base.sql("select titulaire from rappel where nature = 'tache-en-retard'")
                        .query(String.class)
                        .list())
                .containsExactly(correspondant);
    }

    @Test
    void une_tache_du_secretaire_general_passe_de_lui_au_cabinet() {
        CodeDemarche code = demarche("qualipref-2012", "M1", "M2");
        String label = labels.delivrer(code, "2010-09-15");
        labels.cycle(code, label);
        avancerAu("2013-01-15");
        assertThat(ouvertes(DeciderRenouvellement.name())).hasSize(1);

        avancerAu("2013-03-31");

        assertThat(base.sql("select i.informe from retard r join retard_informe i on i.retard = r.id"
                                + " where r.element = 'DeciderRenouvellement' order by r.id, i.rang")
                        .query(String.class)
                        .list())
                .containsExactly("91.secretaire-general", "91.cabinet");
    }

    @Test
    void une_tache_achevee_met_fin_a_l_escalade() {
        enqueteALancer();
        avancerAu("2013-02-05");
        ProcessInstance escalade = escalade();

        faire(LancerEnquete.name(), enqueteLancee("2013-02-05"));

        assertThat(fins(escalade)).containsExactly(Fin_TacheAchevee.name());
        assertThat(rappels.de("tache-en-retard", "annule")).hasSize(1);
        avancerAu("2013-02-28");
        assertThat(informes()).hasSize(1);
    }

    @Test
    void un_parcours_interrompu_met_fin_a_l_escalade() {
        enqueteALancer();
        avancerAu("2013-02-05");
        ProcessInstance escalade = escalade();

        moteur.deleteProcessInstance(enquete.getId(), "Démarche abandonnée");

        assertThat(fins(escalade)).containsExactly(Fin_TacheAchevee.name());
    }

    @Test
    void une_echeance_reculee_recommence_l_escalade_pour_la_nouvelle() {
        Task tache = enqueteALancer();
        avancerAu("2013-02-05");

        due(tache, "2013-02-18");
        assertThat(taches.getVariableLocal(tache.getId(), "retard")).isNull();
        assertThat(tache(LancerEnquete.name()).getPriority()).isEqualTo(50);
        avancerAu("2013-02-25");

        assertThat(informes())
                .containsExactly(
                        "2013-02-05 91-evry.correspondant-qualite",
                        "2013-02-19 91-evry.correspondant-qualite",
                        "2013-02-25 91.secretaire-general");
        assertThat(taches.getVariableLocal(tache.getId(), "retard")).isEqualTo("en retard depuis le 18 février 2013");
    }

    @Test
    void une_tache_dont_tous_ont_entendu_parler_est_suivie_de_nouveau_quand_son_echeance_recule() {
        Task tache = enqueteALancer();
        avancerAu("2013-03-01");
        assertThat(escalade()).isNull();

        due(tache, "2013-03-15");
        avancerAu("2013-03-18");

        assertThat(informes()).hasSize(4).last().isEqualTo("2013-03-18 91-evry.correspondant-qualite");
    }

    @Test
    void une_echeance_remise_a_sa_date_n_informe_personne_deux_fois() {
        Task tache = enqueteALancer();
        avancerAu("2013-02-12");

        due(tache, "2013-03-15");
        due(tache, "2013-02-04");
        avancerAu("2013-02-28");

        assertThat(informes()).hasSize(3);
    }

    @Test
    void apres_trente_jours_de_panne_chaque_niveau_est_informe_une_fois() {
        enqueteALancer();
        avancerAu("2013-02-04");

        temps.reprendreLe("2013-03-06");

        assertThat(informes())
                .containsExactly(
                        "2013-03-06 91-evry.correspondant-qualite",
                        "2013-03-06 91.secretaire-general",
                        "2013-03-06 91.cabinet");
    }

    @AfterAll
    static void tout_le_processus_a_ete_parcouru(@Autowired RepositoryService depot) {
        Couverture.estComplete(EscaladeRetard.CLE, depot);
    }
}
