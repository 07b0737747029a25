package fr.labellisation.parcours.audits.processus;

import static fr.labellisation.essais.ReponsesAudit.conclusion;
import static fr.labellisation.essais.ReponsesAudit.dateInterne;
import static fr.labellisation.essais.ReponsesAudit.documents;
import static fr.labellisation.essais.ReponsesAudit.rapportInterne;
import static fr.labellisation.parcours.actions.processus.ActionCorrective.Element.RealiserAction;
import static fr.labellisation.parcours.audits.processus.AuditInterne.Element.CloreAuditInterne;
import static fr.labellisation.parcours.audits.processus.AuditInterne.Element.Fin_AuditClos;
import static fr.labellisation.parcours.audits.processus.AuditInterne.Element.FixerDateAuditInterne;
import static fr.labellisation.parcours.audits.processus.AuditInterne.Element.RendreRapportAuditInterne;
import static fr.labellisation.parcours.audits.processus.AuditInterne.Element.TransmettreDocuments;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.annonces.rappels.processus.RappelsEcheance;
import fr.labellisation.essais.AuditsDonnes;
import fr.labellisation.essais.Couverture;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.essais.Retards;
import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AuditInterneIT extends Parcours91 {
    @Autowired
    private AuditsDonnes lesAudits;

    @Autowired
    private Retards retards;

    private ProcessInstance instance;

    /** The audit of 16 April is fixed, its documents are to be sent. */
    private void unAuditInterne() {
        instance = lancer(AuditInterne.CLE, demarche("qualipref-2012", "M1", "M2"), Map.of());
        faire(FixerDateAuditInterne.name(), dateInterne("2013-04-16"));
    }

    private void rapport(String... types) {
        avancerAu("2013-03-15");
        faire(TransmettreDocuments.name(), documents("2013-03-15"));
        avancerAu("2013-04-16");
        faire(RendreRapportAuditInterne.name(), rapportInterne(types));
    }

    private Instant due(String element) {
        return tache(element).getDueDate().toInstant();
    }

    @Test
    void un_audit_sans_ecart_est_clos_aussitot() {
        unAuditInterne();
        rapport("PF", "PP");

        faire(CloreAuditInterne.name(), conclusion());

        assertThat(fins(instance)).contains(Fin_AuditClos.name());
        assertThat(lesAudits.etat(lesAudits.dernier())).isEqualTo("clos");
    }

    @Test
    void les_documents_partent_trente_jours_avant() {
        unAuditInterne();

        assertThat(due(TransmettreDocuments.name())).isEqualTo(Instant.parse("2013-03-15T17:00:00Z"));
    }

    @Test
    void le_rapport_attend_le_jour_de_l_audit() {
        unAuditInterne();
        faire(TransmettreDocuments.name(), documents("2013-01-07"));

        avancerAu("2013-04-15");

        assertThat(enCours()).isEmpty();
    }

    @Test
    void chaque_constat_a_traiter_a_son_action_avant_la_cloture() {
        unAuditInterne();

        rapport("PF", "PS", "NC mineure", "NC majeure");

        assertThat(enCours()).containsExactly(RealiserAction.name(), RealiserAction.name(), RealiserAction.name());
        lesAudits.acheverLesActions();
        faire(CloreAuditInterne.name(), conclusion());
        assertThat(fins(instance)).contains(Fin_AuditClos.name());
    }

    @Test
    void un_audit_deplace_pendant_les_documents_deplace_leur_echeance() {
        unAuditInterne();

        lesAudits.deplacer(lesAudits.dernier(), "2013-05-14");

        assertThat(due(TransmettreDocuments.name())).isEqualTo(Instant.parse("2013-04-12T16:00:00Z"));
        avancerAu("2013-04-12");
        assertThat(retards.premiersInformes(TransmettreDocuments.name())).isEmpty();
        faire(TransmettreDocuments.name(), documents("2013-04-12"));
        avancerAu("2013-05-13");
        assertThat(enCours()).isEmpty();
        avancerAu("2013-05-14");
        assertThat(enCours()).containsExactly(RendreRapportAuditInterne.name());
    }

    @Test
    void un_audit_recule_alors_que_ses_documents_sont_en_retard_ne_l_est_plus() {
        unAuditInterne();
        avancerAu("2013-03-20");
        assertThat(retards.premiersInformes(TransmettreDocuments.name())).hasSize(1);

        lesAudits.deplacer(lesAudits.dernier(), "2013-05-14");

        assertThat(taches.getVariableLocal(tache(TransmettreDocuments.name()).getId(), "retard"))
                .isNull();
        assertThat(tache(TransmettreDocuments.name()).getPriority()).isEqualTo(50);
    }

    @Test
    void un_audit_recule_trop_peu_laisse_ses_documents_en_retard() {
        unAuditInterne();
        avancerAu("2013-03-20");

        lesAudits.deplacer(lesAudits.dernier(), "2013-04-17");

        assertThat(taches.getVariableLocal(tache(TransmettreDocuments.name()).getId(), "retard"))
                .isEqualTo("en retard depuis le 18 mars 2013");
    }

    @Test
    void un_audit_deplace_pendant_l_attente_a_lieu_a_sa_nouvelle_date() {
        unAuditInterne();
        faire(TransmettreDocuments.name(), documents("2013-01-07"));

        lesAudits.deplacer(lesAudits.dernier(), "2013-05-14");
        avancerAu("2013-05-13");

        assertThat(enCours()).isEmpty();
        avancerAu("2013-05-14");
        assertThat(enCours()).containsExactly(RendreRapportAuditInterne.name());
    }

    @Test
    void un_audit_annule_attend_une_nouvelle_date() {
        unAuditInterne();
        long premier = lesAudits.dernier();

        lesAudits.annuler(premier);

        assertThat(enCours()).containsExactly(FixerDateAuditInterne.name());
        assertThat(lesAudits.etat(premier)).isEqualTo("annule");
        assertThat(enCoursDe(RappelsEcheance.CLE)).isZero();
        faire(FixerDateAuditInterne.name(), dateInterne("2013-05-14"));
        assertThat(lesAudits.dernier()).isGreaterThan(premier);
        assertThat(enCoursDe(RappelsEcheance.CLE)).isEqualTo(1);
    }

    @Test
    void un_audit_annule_pendant_l_attente_attend_une_nouvelle_date() {
        unAuditInterne();
        faire(TransmettreDocuments.name(), documents("2013-01-07"));

        lesAudits.annuler(lesAudits.dernier());

        assertThat(enCours()).containsExactly(FixerDateAuditInterne.name());
    }

    @Test
    void chaque_tache_en_retard_est_signalee_sans_disparaitre() {
        instance = lancer(AuditInterne.CLE, demarche("qualipref-2012", "M1", "M2"), Map.of());
        avancerAu("2013-01-20");
        faire(FixerDateAuditInterne.name(), dateInterne("2013-04-16"));
        avancerAu("2013-03-20");
        faire(TransmettreDocuments.name(), documents("2013-03-20"));
        avancerAu("2013-04-30");
        faire(RendreRapportAuditInterne.name(), rapportInterne("PF"));
        avancerAu("2013-05-31");

        assertThat(enCours()).containsExactly(CloreAuditInterne.name());
        for (String element : new String[] {
            FixerDateAuditInterne.name(),
            TransmettreDocuments.name(),
            RendreRapportAuditInterne.name(),
            CloreAuditInterne.name()
        }) {
            assertThat(retards.premiersInformes(element)).as(element).hasSize(1);
        }
    }

    @AfterAll
    static void tout_le_processus_a_ete_parcouru(@Autowired RepositoryService depot) {
        Couverture.estComplete(AuditInterne.CLE, depot);
    }
}
