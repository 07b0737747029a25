package fr.labellisation.parcours.audits.processus;

import static fr.labellisation.essais.ReponsesAudit.date;
import static fr.labellisation.essais.ReponsesAudit.demande;
import static fr.labellisation.parcours.audits.processus.ReservationAudit.Element.DemanderAudit;
import static fr.labellisation.parcours.audits.processus.ReservationAudit.Element.Fin_AuditReserve;
import static fr.labellisation.parcours.audits.processus.ReservationAudit.Element.FixerDateAudit;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.ComposerComite;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.labellisation.annonces.rappels.processus.RappelsEcheance;
import fr.labellisation.essais.AuditsDonnes;
import fr.labellisation.essais.Couverture;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.essais.Retards;
import fr.labellisation.parcours.audits.Audits;
import fr.labellisation.parcours.audits.DecisionsDeLabel;
import fr.labellisation.parcours.audits.VariablesAudits;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class ReservationAuditIT extends Parcours91 {
    @Autowired
    private AuditsDonnes lesAudits;

    @Autowired
    private Retards retards;

    @Autowired
    private Audits audits;

    @Autowired
    private DecisionsDeLabel decisions;

    private ProcessInstance uneReservation() {
        return lancer(
                ReservationAudit.CLE,
                demarche("qualipref-2012", "M1", "M2"),
                Map.of(VariablesAudits.NATURE.nom(), "initial"));
    }

    @Test
    void un_audit_reserve_a_sa_date_et_ses_rappels() {
        ProcessInstance instance = uneReservation();

        faire(DemanderAudit.name(), demande("2013-01-07"));
        faire(FixerDateAudit.name(), date("2013-06-25"));

        assertThat(fins(instance)).containsExactly(Fin_AuditReserve.name());
        assertThat(audits.exiger(lesAudits.dernier()).le()).isEqualTo(LocalDate.parse("2013-06-25"));
        assertThat(lesAudits.etat(lesAudits.dernier())).isEqualTo("date");
        assertThat(enCoursDe(RappelsEcheance.CLE)).isEqualTo(1);
    }

    @Test
    void un_audit_de_suivi_dit_la_date_limite_du_referentiel() {
        var demarche = demarche("qualipref-2012", "M1", "M2");
        String label = decisions.delivrer(
                demarche, new CodeSite(SITE), "qualipref-2012", LocalDate.parse("2012-06-27"), "Q2-91");
        lancer(
                ReservationAudit.CLE,
                demarche,
                Map.of(VariablesAudits.NATURE.nom(), "suivi", VariablesCommunes.LABEL.nom(), label));

        faire(DemanderAudit.name(), demande("2013-01-07"));

        assertThat(taches.getVariable(tache(FixerDateAudit.name()).getId(), "auPlusTardTexte"))
                .isEqualTo("L’audit doit avoir lieu au plus tard le 27 juin 2013.");
    }

    /**
     * The label ends on Saturday 27 June 2015: the decision starts on 29 May (20 working days, Whit Monday counted out), the
     * lifting on 27 February (3 months), the answer on 27 January (1 month), the findings on 13 January (10 working days).
     */
    @Test
    void un_audit_de_renouvellement_dit_le_dernier_jour_qui_laisse_lever_une_non_conformite_avant_la_fin_du_label() {
        var demarche = demarche("qualipref-2012", "M1", "M2");
        decisions.delivrer(demarche, new CodeSite(SITE), "qualipref-2012", LocalDate.parse("2012-06-27"), "Q2-91");
        lancer(ReservationAudit.CLE, demarche, Map.of(VariablesAudits.NATURE.nom(), "renouvellement"));

        faire(DemanderAudit.name(), demande("2013-01-07"));

        assertThat(taches.getVariable(tache(FixerDateAudit.name()).getId(), "auPlusTardTexte"))
                .isEqualTo("L’audit doit avoir lieu au plus tard le 13 janvier 2015.");
    }

    @ParameterizedTest
    @CsvSource({"initial, 1", "renouvellement, 1", "suivi, 0"})
    void le_comite_que_demande_le_dossier_s_ouvre_des_que_la_date_est_fixee(String nature, int comites) {
        lancer(
                ReservationAudit.CLE,
                demarche("qualipref-2012", "M1", "M2"),
                Map.of(VariablesAudits.NATURE.nom(), nature));

        faire(DemanderAudit.name(), demande("2013-01-07"));
        assertThat(ouvertes(ComposerComite.name())).isEmpty();
        faire(FixerDateAudit.name(), date("2013-06-25"));

        assertThat(ouvertes(ComposerComite.name())).hasSize(comites);
    }

    @Test
    void un_jour_ferie_est_refuse() {
        uneReservation();
        faire(DemanderAudit.name(), demande("2013-01-07"));

        assertThatThrownBy(() -> faire(FixerDateAudit.name(), date("2013-05-09")))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageContaining("Le 9 mai 2013 n’est pas un jour ouvré");
        assertThat(enCours()).containsExactly(FixerDateAudit.name());
    }

    @Test
    void une_date_passee_est_refusee() {
        uneReservation();
        faire(DemanderAudit.name(), demande("2013-01-07"));

        assertThatThrownBy(() -> faire(FixerDateAudit.name(), date("2013-01-04")))
                .isInstanceOf(SaisieRefusee.class);
        assertThat(enCours()).containsExactly(FixerDateAudit.name());
    }

    @Test
    void une_reservation_en_retard_est_signalee_sans_disparaitre() {
        uneReservation();

        avancerAu("2013-01-23");
        assertThat(enCours()).containsExactly(DemanderAudit.name());
        faire(DemanderAudit.name(), demande("2013-01-23"));
        avancerAu("2013-03-01");

        assertThat(enCours()).containsExactly(FixerDateAudit.name());
        assertThat(retards.premiersInformes(DemanderAudit.name())).containsExactly("91.referent-qualite");
        assertThat(retards.premiersInformes(FixerDateAudit.name())).containsExactly("91.referent-qualite");
    }

    @AfterAll
    static void tout_le_processus_a_ete_parcouru(@Autowired RepositoryService depot) {
        Couverture.estComplete(ReservationAudit.CLE, depot);
    }
}
