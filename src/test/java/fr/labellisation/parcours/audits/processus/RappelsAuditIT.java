package fr.labellisation.parcours.audits.processus;

import static fr.labellisation.annonces.rappels.processus.RappelsEcheance.Element.Fin_EcheanceAnnulee;
import static fr.labellisation.annonces.rappels.processus.RappelsEcheance.Element.Fin_EcheanceVenue;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.annonces.rappels.processus.RappelsEcheance;
import fr.labellisation.essais.AuditsDonnes;
import fr.labellisation.essais.Couverture;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RappelsAuditIT extends Parcours91 {
    @Autowired
    private AuditsDonnes lesAudits;

    private long audit;

    private ProcessInstance rappels(NatureAudit nature, String le) {
        var demarche = demarche("qualipref-2012", "M1", "M2");
        audit = lesAudits.unAudit(demarche, nature, null, le);
        return lesAudits.rappeler(audit);
    }

    /** Reminders asked for, for the audit on this day: « 30 le 2013-05-24 ». */
    private List<String> demandes(String dateAudit) {
        return base.sql("""
                        select distinct palier, etat_le from rappel
                        where jour = :le and etat in ('demande', 'transmis') order by etat_le""")
                .param("le", LocalDate.parse(dateAudit))
                .query((ligne, rang) -> ligne.getInt("palier") + " le "
                        + ligne.getObject("etat_le", OffsetDateTime.class)
                                .atZoneSameInstant(PARIS)
                                .toLocalDate())
                .list();
    }

    /** Lead times of the audit on this day that are in this state. */
    private List<Integer> paliers(String dateAudit, String etat) {
        return base.sql("select distinct palier from rappel where jour = :le and etat = :etat order by palier desc")
                .param("le", LocalDate.parse(dateAudit))
                .param("etat", etat)
                .query(Integer.class)
                .list();
    }

    /** What was asked for has left with the messages of the day. */
    private void transmettre() {
        base.sql("update rappel set etat = 'transmis' where etat = 'demande'").update();
    }

    private List<String> destinataires(int palier) {
        return base.sql("select destinataire from rappel where palier = :p order by destinataire")
                .param("p", palier)
                .query(String.class)
                .list();
    }

    @Test
    void chaque_palier_est_demande_une_fois_un_jour_ouvre() {
        ProcessInstance instance = rappels(NatureAudit.INITIAL, "2013-06-25");

        avancerAu("2013-06-26");

        assertThat(demandes("2013-06-25"))
                .containsExactly(
                        "90 le 2013-03-27",
                        "60 le 2013-04-26",
                        "30 le 2013-05-24",
                        "15 le 2013-06-10",
                        "7 le 2013-06-18",
                        "1 le 2013-06-24");
        assertThat(base.sql("select count(*) from rappel").query(Integer.class).single())
                .isEqualTo(16);
        assertThat(fins(instance)).containsExactly(Fin_EcheanceVenue.name());
    }

    @Test
    void plus_l_audit_approche_plus_de_monde_est_prevenu() {
        rappels(NatureAudit.INITIAL, "2013-06-25");

        avancerAu("2013-06-26");

        assertThat(destinataires(90)).containsExactly("91.referent-qualite");
        assertThat(destinataires(15))
                .containsExactly("91-evry.chef-de-service", "91-evry.correspondant-qualite", "91.referent-qualite");
        assertThat(destinataires(1)).contains("91.cabinet", "91.secretaire-general");
    }

    @Test
    void un_audit_interne_a_ses_propres_paliers() {
        rappels(NatureAudit.INTERNE, "2013-06-25");

        avancerAu("2013-06-26");

        assertThat(demandes("2013-06-25"))
                .containsExactly(
                        "60 le 2013-04-26",
                        "30 le 2013-05-24",
                        "15 le 2013-06-10",
                        "7 le 2013-06-18",
                        "1 le 2013-06-24");
    }

    @Test
    void les_paliers_passes_tombent_sauf_le_plus_proche() {
        rappels(NatureAudit.INITIAL, "2013-01-17");

        assertThat(demandes("2013-01-17")).containsExactly("15 le 2013-01-07");
        avancerAu("2013-01-18");

        assertThat(demandes("2013-01-17")).containsExactly("15 le 2013-01-07", "7 le 2013-01-10", "1 le 2013-01-16");
    }

    @Test
    void un_audit_avance_deplace_ses_rappels_sans_en_doubler_aucun() {
        rappels(NatureAudit.INITIAL, "2013-06-25");
        avancerAu("2013-05-13");
        transmettre();

        lesAudits.deplacer(audit, "2013-06-11");
        avancerAu("2013-06-26");

        assertThat(demandes("2013-06-25")).containsExactly("90 le 2013-03-27", "60 le 2013-04-26");
        assertThat(demandes("2013-06-11"))
                .containsExactly("30 le 2013-05-13", "15 le 2013-05-27", "7 le 2013-06-04", "1 le 2013-06-10");
    }

    @Test
    void un_audit_recule_puis_remis_a_sa_date_ne_repete_aucun_rappel() {
        ProcessInstance instance = rappels(NatureAudit.INITIAL, "2013-06-25");
        avancerAu("2013-05-13");
        transmettre();

        lesAudits.deplacer(audit, "2013-09-10");
        assertThat(paliers("2013-06-25", "remplace")).containsExactly(30, 15, 7, 1);
        lesAudits.deplacer(audit, "2013-06-25");
        assertThat(paliers("2013-09-10", "remplace")).containsExactly(90, 60, 30, 15, 7, 1);
        avancerAu("2013-06-26");

        assertThat(demandes("2013-06-25"))
                .containsExactly(
                        "90 le 2013-03-27",
                        "60 le 2013-04-26",
                        "30 le 2013-05-24",
                        "15 le 2013-06-10",
                        "7 le 2013-06-18",
                        "1 le 2013-06-24");
        assertThat(demandes("2013-09-10")).isEmpty();
        assertThat(fins(instance)).containsExactly(Fin_EcheanceVenue.name());
    }

    @Test
    void un_audit_annule_n_est_plus_rappele() {
        ProcessInstance instance = rappels(NatureAudit.INITIAL, "2013-06-25");
        avancerAu("2013-05-13");
        transmettre();

        lesAudits.annuler(audit);
        assertThat(paliers("2013-06-25", "annule")).containsExactly(30, 15, 7, 1);
        avancerAu("2013-06-26");

        assertThat(fins(instance)).containsExactly(Fin_EcheanceAnnulee.name());
        assertThat(demandes("2013-06-25")).containsExactly("90 le 2013-03-27", "60 le 2013-04-26");
    }

    @Test
    void apres_trente_jours_de_panne_seul_le_plus_proche_des_paliers_passes_est_demande() {
        rappels(NatureAudit.INITIAL, "2013-06-25");
        avancerAu("2013-04-25");
        transmettre();

        aujourdhuiEst("2013-06-12");
        executerLesTravaux();

        assertThat(demandes("2013-06-25")).containsExactly("90 le 2013-03-27", "15 le 2013-06-12");
        assertThat(paliers("2013-06-25", "ecarte")).containsExactly(60, 30);
        assertThat(paliers("2013-06-25", "prevu")).containsExactly(7, 1);
    }

    @Test
    void apres_une_panne_plus_longue_que_l_attente_de_l_audit_plus_rien_n_est_demande() {
        ProcessInstance instance = rappels(NatureAudit.INITIAL, "2013-06-25");
        avancerAu("2013-06-12");

        aujourdhuiEst("2013-07-12");
        executerLesTravaux();

        assertThat(fins(instance)).containsExactly(Fin_EcheanceVenue.name());
        assertThat(paliers("2013-06-25", "ecarte")).containsExactly(7, 1);
    }

    @Test
    void seule_la_veille_de_l_audit_est_urgente() {
        rappels(NatureAudit.INITIAL, "2013-06-25");

        assertThat(base.sql("select distinct palier from rappel where urgent")
                        .query(Integer.class)
                        .list())
                .containsExactly(1);
    }

    @AfterAll
    static void tout_le_processus_a_ete_parcouru(@Autowired RepositoryService depot) {
        Couverture.estComplete(RappelsEcheance.CLE, depot);
    }
}
