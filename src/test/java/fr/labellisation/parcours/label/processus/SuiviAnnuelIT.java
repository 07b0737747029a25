package fr.labellisation.parcours.label.processus;

import static fr.labellisation.essais.ReponsesAudit.decision;
import static fr.labellisation.essais.ReponsesAudit.dossier;
import static fr.labellisation.essais.ReponsesAudit.rapport;
import static fr.labellisation.parcours.audits.processus.AuditExterne.Element.EnregistrerConstats;
import static fr.labellisation.parcours.audits.processus.AuditExterne.Element.EnregistrerDecision;
import static fr.labellisation.parcours.audits.processus.EnvoiDossier.Element.TransmettreDossier;
import static fr.labellisation.parcours.audits.processus.ReservationAudit.Element.DemanderAudit;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.ComposerComite;
import static fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction.Element.LancerEnquete;
import static fr.labellisation.parcours.label.processus.SuiviAnnuel.Element.AutoEvaluationAnnuelle;
import static fr.labellisation.parcours.label.processus.SuiviAnnuel.Element.EtablirBilanAnnuel;
import static fr.labellisation.parcours.label.processus.SuiviAnnuel.Element.Fin_SuiviClos;
import static fr.labellisation.parcours.label.processus.SuiviAnnuel.Element.RevueIndicateurs;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.essais.AuditsDonnes;
import fr.labellisation.essais.CheminDuSite;
import fr.labellisation.essais.Couverture;
import fr.labellisation.essais.LabelsDonnes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.essais.ReponsesParcours;
import fr.labellisation.essais.Retards;
import fr.labellisation.parcours.audits.DecisionsDeLabel;
import fr.labellisation.parcours.label.VariablesLabel;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SuiviAnnuelIT extends Parcours91 {
    @Autowired
    private CheminDuSite chemin;

    @Autowired
    private AuditsDonnes lesAudits;

    @Autowired
    private LabelsDonnes labels;

    @Autowired
    private Retards retards;

    @Autowired
    private DecisionsDeLabel decisions;

    private CodeDemarche demarche;
    private String label;
    private ProcessInstance instance;

    /** The follow-up of the first year of a label of 27 June 2012, opened on 7 January 2013. */
    private void unSuivi(String referentiel, boolean comiteTenu, String... modules) {
        demarche = demarche(referentiel, modules);
        label = decisions.delivrer(demarche, new CodeSite(SITE), referentiel, LocalDate.parse("2012-06-27"), "Q2-91");
        if (comiteTenu) {
            lesAudits.comiteTenu(demarche, LocalDate.parse("2012-11-20"));
        }
        instance = lancer(
                SuiviAnnuel.CLE,
                demarche,
                Map.of(
                        VariablesCommunes.LABEL.nom(),
                        label,
                        VariablesLabel.ANNEE.nom(),
                        1,
                        VariablesCommunes.ANNIVERSAIRE.nom(),
                        "2013-06-27"));
    }

    @Test
    void un_audit_du_et_un_comite_a_tenir_se_preparent_en_meme_temps_que_le_reste() {
        unSuivi("qualipref-2012", false, "M1", "M2");

        assertThat(enCours())
                .containsExactly(
                        AutoEvaluationAnnuelle.name(),
                        ComposerComite.name(),
                        DemanderAudit.name(),
                        LancerEnquete.name(),
                        RevueIndicateurs.name());
    }

    @Test
    void le_bilan_clot_l_annee_quand_tout_est_fait() {
        unSuivi("qualipref-2012", false, "M1", "M2");
        chemin.suivreLAnnee();
        chemin.tenirLeComite("2013-03-26");
        chemin.reserver("2013-06-18");
        chemin.auditer("2013-06-18", "label-maintenu");

        faire(EtablirBilanAnnuel.name(), ReponsesParcours.bilanAnnuel("2013-06-18"));

        assertThat(fins(instance))
                .contains(Fin_SuiviClos.name())
                .doesNotContain(SuiviAnnuel.Element.Fin_LabelRetire.name());
        assertThat(labels.calendrier(label, "bilan-annuel")).containsExactly("2013-06-27 honoree", "2014-06-27 prevue");
        assertThat(labels.calendrier(label, "audit-suivi")).containsExactly("2013-06-27 honoree", "2014-06-27 prevue");
        assertThat(base.sql("select count(*) from bilan where revue is not null and bilan is not null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void un_comite_d_avant_l_annee_du_label_ne_compte_pas_pour_elle() {
        demarche = demarche("qualipref-2012", "M1", "M2");
        lesAudits.comiteTenu(demarche, LocalDate.parse("2012-03-26"));
        label = decisions.delivrer(
                demarche, new CodeSite(SITE), "qualipref-2012", LocalDate.parse("2012-06-27"), "Q2-91");

        lancer(
                SuiviAnnuel.CLE,
                demarche,
                Map.of(
                        VariablesCommunes.LABEL.nom(),
                        label,
                        VariablesLabel.ANNEE.nom(),
                        1,
                        VariablesCommunes.ANNIVERSAIRE.nom(),
                        "2013-06-27"));

        assertThat(enCours()).contains(ComposerComite.name());
    }

    @Test
    void le_bilan_attend_l_audit() {
        unSuivi("qualipref-2012", true, "M1", "M2");

        chemin.suivreLAnnee();

        assertThat(enCours()).containsExactly(DemanderAudit.name());
    }

    @Test
    void marianne_n_a_pas_d_audit_la_premiere_annee() {
        unSuivi("marianne-2008", true);
        assertThat(enCours())
                .containsExactly(AutoEvaluationAnnuelle.name(), LancerEnquete.name(), RevueIndicateurs.name());

        chemin.suivreLAnnee();
        faire(EtablirBilanAnnuel.name(), ReponsesParcours.bilanAnnuel("2013-01-07"));

        assertThat(fins(instance)).contains(Fin_SuiviClos.name());
        assertThat(labels.calendrier(label, "audit-suivi")).containsExactly("2013-12-27 prevue");
    }

    @Test
    void un_label_retire_est_dit_au_cycle_du_label() {
        unSuivi("qualipref-2012", true, "M1", "M2");
        chemin.reserver("2013-06-18");

        faire(TransmettreDossier.name(), dossier("2013-01-07"));
        avancerAu("2013-06-18");
        faire(EnregistrerConstats.name(), rapport("2013-06-18", "PF"));
        faire(EnregistrerDecision.name(), decision("label-retire", "2013-06-18"));

        assertThat(fins(instance)).contains(SuiviAnnuel.Element.Fin_LabelRetire.name());
        assertThat(labels.etat(label)).isEqualTo("retire");
    }

    @Test
    void chaque_tache_en_retard_est_signalee_sans_disparaitre() {
        unSuivi("marianne-2008", true);
        avancerAu("2013-03-01");
        chemin.suivreLAnnee();
        avancerAu("2013-04-01");

        assertThat(enCours()).containsExactly(EtablirBilanAnnuel.name());
        for (String element :
                new String[] {AutoEvaluationAnnuelle.name(), RevueIndicateurs.name(), EtablirBilanAnnuel.name()}) {
            assertThat(retards.premiersInformes(element)).as(element).hasSize(1);
        }
    }

    @AfterAll
    static void tout_le_processus_a_ete_parcouru(@Autowired RepositoryService depot) {
        Couverture.estComplete(SuiviAnnuel.CLE, depot);
    }
}
