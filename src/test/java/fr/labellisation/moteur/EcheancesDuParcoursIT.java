package fr.labellisation.moteur;

import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.ConstituerComitePilotage;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.NommerReferent;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.echeances.delais.Delais;
import fr.labellisation.essais.DemarcheEngagee;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.essais.ReponsesDemarche;
import fr.labellisation.lecture.planification.DemandePlanning;
import fr.labellisation.lecture.planification.DemandePlanning.SitePlanifie;
import fr.labellisation.lecture.planification.Planification;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.time.LocalDate;
import java.util.Date;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A task asks the plan of its path when it is due, and says so at its head. */
class EcheancesDuParcoursIT extends Parcours91 {
    @Autowired
    private DemarcheEngagee laDemarche;

    @Autowired
    private Planification planification;

    @Autowired
    private Delais delais;

    @Autowired
    private Referentiels referentiels;

    @Test
    void une_tache_dit_que_son_delai_est_un_defaut_du_projet() {
        voulu(LocalDate.parse("2016-01-07"));

        Task tache = tache(ConstituerComitePilotage.name());

        assertThat(texte(tache, "echeanceTexte"))
                .endsWith(" (défaut du projet)")
                .startsWith("à rendre pour le ");
        assertThat(parDefaut(tache)).isTrue();
    }

    @Test
    void ce_que_le_departement_a_regle_n_est_plus_un_defaut() {
        base.sql("""
            insert into reglage_modifie (genre, cle, portee, rang, ancien, nouveau, auteur, le, motif)
            select 'delai', 'ConstituerComitePilotage', '91', 1, 'delai=15 unite=jours-ouvres', 'delai=16 unite=jours-ouvres',
              'essai', min(depuis), 'essai' from (values (timestamp with time zone '2013-01-01 08:00:00+00')) t(depuis)\
            """).update();
        voulu(LocalDate.parse("2016-01-07"));

        Task tache = tache(ConstituerComitePilotage.name());

        assertThat(texte(tache, "echeanceTexte")).doesNotContain("défaut du projet");
        assertThat(parDefaut(tache)).isFalse();
    }

    @Test
    void une_tache_n_est_pas_due_apres_le_dernier_jour_de_son_parcours() {
        LocalDate dernier = aujourdhui().plusDays(6);
        LocalDate cible = Stream.iterate(aujourdhui(), jour -> jour.plusDays(1))
                .filter(jour -> !dernierJour(jour).isBefore(dernier))
                .findFirst()
                .orElseThrow();
        voulu(cible);

        Task tache = tache(ConstituerComitePilotage.name());

        assertThat(jour(tache))
                .isEqualTo(dernierJour(cible))
                .isBefore(aujourdhui().plusDays(15));
        assertThat(texte(tache, "echeanceTexte"))
                .startsWith("à rendre au plus tard le ")
                .contains(" pour tenir le label voulu pour le ");
        assertThat(parDefaut(tache)).isFalse();
    }

    @Test
    void une_tache_qui_apparait_trop_tard_garde_son_delai_et_le_dit() {
        voulu(aujourdhui().plusMonths(3));

        Task tache = tache(ConstituerComitePilotage.name());

        assertThat(jour(tache)).isAfter(dernierJour(aujourdhui().plusMonths(3)));
        assertThat(texte(tache, "echeanceTexte"))
                .contains("il aurait fallu que ce soit au plus tard le ", " pour tenir le label voulu pour le ");
    }

    @Test
    void une_echeance_deplacee_se_lit_en_tete_de_la_tache() {
        voulu(LocalDate.parse("2016-01-07"));
        Task tache = tache(ConstituerComitePilotage.name());

        identites.clearAuthentication();
        tache.setDueDate(Date.from(
                LocalDate.parse("2013-05-02").atTime(18, 0).atZone(PARIS).toInstant()));
        taches.saveTask(tache);

        assertThat(texte(tache, "echeanceTexte")).isEqualTo("à rendre pour le 2 mai 2013");
        assertThat(parDefaut(tache)).isFalse();
    }

    /** The démarche wants its labels by that day; its référent is named. */
    private void voulu(LocalDate cible) {
        laDemarche.decider("commun");
        base.sql("update prevision set cible = :cible").param("cible", cible).update();
        base.sql("update demarche set cible = :cible").param("cible", cible).update();
        entantQue(titulaire(tache(NommerReferent.name())));
        formulaires.submitTaskForm(tache(NommerReferent.name()).getId(), ReponsesDemarche.referentNomme("2013-01-07"));
    }

    private LocalDate dernierJour(LocalDate cible) {
        return planification
                .auPlusTard(
                        new DemandePlanning(
                                new CodeDepartement(DEPARTEMENT),
                                referentiels.exiger("qualipref-2012"),
                                false,
                                cible,
                                cible,
                                sites.duDepartement(new CodeDepartement(DEPARTEMENT)).stream()
                                        .map(site -> new SitePlanifie(site.code(), site.nom()))
                                        .toList()),
                        delais,
                        null,
                        null)
                .get(ConstituerComitePilotage.name());
    }

    private LocalDate jour(Task tache) {
        return tache.getDueDate().toInstant().atZone(PARIS).toLocalDate();
    }

    private boolean parDefaut(Task tache) {
        return base.sql("select defaut_du_projet from tache where id = :id")
                .param("id", tache.getId())
                .query(Boolean.class)
                .single();
    }
}
