package fr.labellisation.reprise;

import static fr.labellisation.annonces.rappels.processus.RappelsEcheance.Element.Fin_EcheanceAnnulee;
import static fr.labellisation.annonces.rappels.processus.RappelsEcheance.Element.Fin_EcheanceVenue;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.annonces.rappels.processus.RappelsEcheance;
import fr.labellisation.essais.AuditsDonnes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.essais.RappelsVus;
import fr.labellisation.parcours.audits.Audit;
import fr.labellisation.parcours.audits.Audits;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.parcours.changement.Changements;
import fr.labellisation.parcours.demarche.ClotureDemarche;
import fr.labellisation.socle.territoire.CodeDemarche;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

class RepriseDesRappelsDAuditIT extends Parcours91 {
    @RegisterExtension
    final PremiereVersion premiereVersion = new PremiereVersion();

    @Autowired
    private AuditsDonnes lesAudits;

    @Autowired
    private RappelsVus rappels;

    @Autowired
    private Audits audits;

    private static final String AUDIT = "audit-externe";

    @Autowired
    private ClotureDemarche cloture;

    @Autowired
    private Changements changements;

    private CodeDemarche demarche;
    private long audit;

    @BeforeEach
    void un_audit_s_annonce_comme_avant() throws Exception {
        premiereVersion.deployer();
        demarche = demarche("qualipref-2012", "M1", "M2");
        audit = lesAudits.unAudit(demarche, NatureAudit.INITIAL, null, "2013-06-25");
        lesAudits.rappeler(audit);
        premiereVersion.rappelsDAlors();
        avancerAu("2013-05-13");
        rappels.transmettre();
        premiereVersion.oublierLesReprises();
        assertThat(enCoursDe("RappelsAudit")).isEqualTo(1);
        assertThat(enCoursDe(RappelsEcheance.CLE)).isZero();
    }

    private List<String> lignes() {
        return base.sql(
                        "select id || ' ' || jour || ' ' || palier || ' ' || destinataire || ' ' || etat || ' ' || etat_le"
                                + " from rappel order by id")
                .query(String.class)
                .list();
    }

    /** As what a référent confirms does it; the process that asks him is the first version's here, which did so otherwise. */
    private void deplaceAu(String date) {
        audits.dater(audit, LocalDate.parse(date));
        changements.deplacerAudit(audits.exiger(audit));
    }

    private void annule() {
        audits.passerA(audit, Audit.Etat.ANNULE);
        changements.annulerAudit(audits.exiger(audit));
    }

    private ProcessInstance reprise() {
        premiereVersion.reprendre();
        assertThat(enCoursDe("RappelsAudit")).isZero();
        return moteur.createProcessInstanceQuery()
                .processDefinitionKey(RappelsEcheance.CLE)
                .singleResult();
    }

    @Test
    void ce_qui_est_dit_n_est_pas_redit_et_ce_qui_reste_est_dit_a_son_jour() {
        List<String> avant = lignes();

        ProcessInstance instance = reprise();

        assertThat(lignes()).isEqualTo(avant);
        avancerAu("2013-06-26");
        assertThat(rappels.de(AUDIT, "transmis")).containsExactly("90 jours le 2013-03-27", "60 jours le 2013-04-26");
        assertThat(rappels.de(AUDIT, "demande"))
                .containsExactly(
                        "30 jours le 2013-05-24",
                        "15 jours le 2013-06-10",
                        "7 jours le 2013-06-18",
                        "1 jours le 2013-06-24");
        assertThat(fins(instance)).containsExactly(Fin_EcheanceVenue.name());
    }

    @Test
    void l_audit_repris_se_deplace_et_s_annule() {
        ProcessInstance instance = reprise();

        deplaceAu("2013-07-09");
        // The nearest lead time that the new day leaves behind is said at once.
        assertThat(rappels.de(AUDIT, "prevu")).startsWith("60 jours le 2013-05-10", "30 jours le 2013-06-07");
        annule();

        assertThat(rappels.de(AUDIT, "prevu")).isEmpty();
        assertThat(fins(instance)).containsExactly(Fin_EcheanceAnnulee.name());
    }

    @Test
    void un_rappel_du_pendant_l_arret_est_dit_une_fois() {
        aujourdhuiEst("2013-05-27");

        reprise();
        executerLesTravaux();

        assertThat(rappels.de(AUDIT, "demande")).containsExactly("30 jours le 2013-05-24");
        assertThat(rappels.de(AUDIT, "prevu")).hasSize(3);
    }

    @Test
    void un_audit_dont_le_jour_est_venu_pendant_l_arret_n_est_plus_annonce() {
        aujourdhuiEst("2013-06-27");

        ProcessInstance instance = reprise();
        executerLesTravaux();

        assertThat(rappels.de(AUDIT, "demande")).isEmpty();
        assertThat(rappels.de(AUDIT, "prevu")).isEmpty();
        assertThat(fins(instance)).containsExactly(Fin_EcheanceVenue.name());
    }

    @Test
    void ce_qui_n_est_pas_encore_repris_entend_qu_un_audit_se_deplace_et_ne_dit_rien_deux_fois() {
        deplaceAu("2013-07-09");
        avancerAu("2013-06-10");
        reprise();
        avancerAu("2013-07-10");

        assertThat(rappels.de(AUDIT, "demande"))
                .containsExactly(
                        "60 jours le 2013-05-10",
                        "30 jours le 2013-06-07",
                        "15 jours le 2013-06-24",
                        "7 jours le 2013-07-02",
                        "1 jours le 2013-07-08");
    }

    @Test
    void ce_qui_n_est_pas_encore_repris_finit_avec_sa_demarche() {
        cloture.abandonner(demarche);

        assertThat(enCoursDe("RappelsAudit")).isZero();
        assertThat(rappels.de(AUDIT, "prevu")).isEmpty();
    }

    @Test
    void un_audit_annule_n_est_pas_repris() {
        audits.passerA(audit, Audit.Etat.ANNULE);

        assertThat(reprise()).isNull();
    }
}
