package fr.labellisation.parcours.label.processus;

import static fr.labellisation.essais.ReponsesParcours.bilanAnnuel;
import static fr.labellisation.essais.ReponsesParcours.labelRepris;
import static fr.labellisation.essais.ReponsesParcours.renouvellement;
import static fr.labellisation.parcours.audits.processus.ReservationAudit.Element.DemanderAudit;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.ComposerComite;
import static fr.labellisation.parcours.demarche.processus.ParcoursSite.Element.DemarrerCycleLabel;
import static fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction.Element.LancerEnquete;
import static fr.labellisation.parcours.label.processus.CycleLabel.Element.DeciderRenouvellement;
import static fr.labellisation.parcours.label.processus.CycleLabel.Element.Fin_LabelExpire;
import static fr.labellisation.parcours.label.processus.SuiviAnnuel.Element.AutoEvaluationAnnuelle;
import static fr.labellisation.parcours.label.processus.SuiviAnnuel.Element.EtablirBilanAnnuel;
import static fr.labellisation.parcours.label.processus.SuiviAnnuel.Element.RevueIndicateurs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.labellisation.acces.Role;
import fr.labellisation.essais.AuditsDonnes;
import fr.labellisation.essais.CheminDuSite;
import fr.labellisation.essais.Instances;
import fr.labellisation.essais.LabelsDonnes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.lecture.situation.Situations;
import fr.labellisation.parcours.demarche.processus.ParcoursSite;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What each version of a référentiel asks for, seen on the real processes. Source: DOMAINE.md §2 and §5. */
class VersionsIT extends Parcours91 {
    @Autowired
    private CheminDuSite chemin;

    @Autowired
    private AuditsDonnes lesAudits;

    @Autowired
    private LabelsDonnes labels;

    @Autowired
    private Instances instances;

    @Autowired
    private Situations situations;

    /** Évry holds Marianne from 25 June 2013, after the whole way to it. */
    private String marianneObtenue() {
        var demarche = demarche("marianne-2008");
        lesAudits.comiteTenu(demarche, LocalDate.parse("2013-01-04"));
        chemin.parcours(demarche, "initial");
        chemin.diagnostiquer("R2");
        chemin.planifier();
        chemin.mettreEnOeuvre("2013-06-25");
        chemin.validerLaPreparation();
        chemin.auditer("2013-06-25", "label-delivre");
        return "91-evry/marianne-2008/2013-06-25";
    }

    private void bilan() {
        faire(EtablirBilanAnnuel.name(), bilanAnnuel(aujourdhui().toString()));
    }

    @Test
    void marianne_s_obtient_sans_modules_ni_audit_interne() {
        String label = marianneObtenue();

        assertThat(labels.etat(label)).isEqualTo("delivre");
        assertThat(base.sql("select distinct module from evaluation")
                        .query(String.class)
                        .list())
                .containsExactly("ENSEMBLE");
        assertThat(base.sql("select distinct nature from audit")
                        .query(String.class)
                        .list())
                .containsExactly("initial");
    }

    @Test
    void marianne_n_attend_pas_de_comite_des_usagers_avant_son_audit() {
        var demarche = demarche("marianne-2008");
        chemin.parcours(demarche, "initial");
        chemin.diagnostiquer("R2");
        chemin.planifier();
        chemin.mettreEnOeuvre("2013-06-25");
        chemin.validerLaPreparation();
        chemin.auditer("2013-06-25", "label-delivre");

        assertThat(labels.etat("91-evry/marianne-2008/2013-06-25")).isEqualTo("delivre");
    }

    @Test
    void un_label_repris_garde_son_niveau_et_sa_fiche_le_montre() {
        aujourdhuiEst("2026-11-30");
        Map<String, Object> repris =
                new HashMap<>(labelRepris("91-evry", "services-publics-plus-2023", "", "2025-09-15"));
        assertThatThrownBy(() -> demarrer(CycleLabel.CLE, titulaire(Role.REFERENT_QUALITE), repris))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessage("«\u00a0Niveau du label\u00a0»\u00a0: le label Services Publics + est délivré à un niveau,"
                        + " l’un de ceux-ci est attendu\u00a0: bronze, argent, or.");
        repris.put("niveau", "argent");

        demarrer(CycleLabel.CLE, titulaire(Role.REFERENT_QUALITE), repris);

        assertThat(base.sql("select niveau from label").query(String.class).list())
                .containsExactly("argent");
        assertThat(situations
                        .duSite(new CodeSite("91-evry"), new CodeDepartement("91"))
                        .orElseThrow()
                        .label()
                        .niveau())
                .isEqualTo("argent");
    }

    @Test
    void marianne_vit_trois_ans_avec_un_seul_audit_au_dix_huitieme_mois() {
        String label = marianneObtenue();
        ProcessInstance cycle = instance(CycleLabel.CLE);
        assertThat(labels.calendrier(label, "audit-suivi")).containsExactly("2014-12-25 prevue");

        avancerAu("2013-12-26");
        assertThat(enCours())
                .containsExactly(
                        AutoEvaluationAnnuelle.name(),
                        ComposerComite.name(),
                        LancerEnquete.name(),
                        RevueIndicateurs.name());
        chemin.suivreLAnnee();
        chemin.tenirLeComite("2014-02-11");
        bilan();

        avancerAu("2014-06-25");
        assertThat(ouvertes(DemanderAudit.name())).hasSize(1);
        chemin.suivreLAnnee();
        chemin.tenirLeComite("2014-09-16");
        chemin.reserver("2014-12-16");
        chemin.auditer("2014-12-16", "label-maintenu");
        bilan();

        avancerAu("2015-10-26");
        faire(DeciderRenouvellement.name(), renouvellement("ne-pas-renouveler"));
        avancerAu("2016-06-25");

        assertThat(labels.calendrier(label, "audit-suivi")).containsExactly("2014-12-25 honoree");
        assertThat(labels.calendrier(label, "bilan-annuel"))
                .containsExactly("2014-06-25 honoree", "2015-06-25 honoree");
        assertThat(fins(cycle)).contains(Fin_LabelExpire.name());
    }

    @Test
    void un_label_marianne_ne_se_renouvelle_pas_en_qualipref_sans_modules() {
        aujourdhuiEst("2015-01-05");
        labels.importer("91-evry", "marianne-2008", "", "2012-06-27");

        assertThatThrownBy(() -> faire(DeciderRenouvellement.name(), renouvellement("renouveler", "qualipref-2.0")))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageContaining("M1");
    }

    @Test
    void les_dates_de_l_essonne_sont_celles_de_son_label() {
        var demarche = demarche("qualipref-2012", "M1", "M2", "M3", "M7");
        aujourdhuiEst("2013-06-27");
        String label = labels.delivrer(demarche, "2013-06-27");

        labels.cycle(demarche, label);

        assertThat(labels.calendrier(label, "audit-suivi")).containsExactly("2014-06-27 prevue", "2015-06-27 prevue");
        assertThat(labels.calendrier(label, "bilan-annuel")).containsExactly("2014-06-27 prevue", "2015-06-27 prevue");
        assertThat(labels.calendrier(label, "expiration")).containsExactly("2016-06-27 prevue");
        avancerAu("2016-06-26");
        assertThat(labels.etat(label)).isEqualTo("delivre");
        avancerAu("2016-06-27");
        assertThat(labels.etat(label)).isEqualTo("expire");
    }

    @Test
    void un_label_double_suit_les_deux_calendriers_a_dix_huit_mois() {
        aujourdhuiEst("2014-09-15");
        String qualipref = labels.delivrer(demarche("qualipref-2.0", "M1", "M2"), "2014-09-15");
        assertThat(labels.calendrier(qualipref, "audit-suivi"))
                .containsExactly("2015-09-15 prevue", "2016-09-15 prevue");

        String marianne = labels.delivrer(demarche("marianne-2008"), "2014-09-15");

        assertThat(labels.calendrier(qualipref, "audit-suivi")).containsExactly("2016-03-15 prevue");
        assertThat(labels.calendrier(marianne, "audit-suivi")).containsExactly("2016-03-15 prevue");
        assertThat(labels.calendrier(qualipref, "expiration")).containsExactly("2017-09-15 prevue");
        assertThat(labels.calendrier(marianne, "expiration")).containsExactly("2017-09-15 prevue");
    }

    @Test
    void un_label_double_a_deux_cycles_dont_l_un_ne_remplace_pas_l_autre() {
        var premiere = demarche("marianne-2008");
        var seconde = demarche("qualipref-2012", "M1", "M2");
        String marianne = labels.delivrer(premiere, "2013-01-07");
        labels.cycle(premiere, marianne);
        String qualipref = labels.delivrer(seconde, "2013-01-07");
        chemin.parcours(seconde, "initial");

        instances.porter(instance(ParcoursSite.CLE), DemarrerCycleLabel.name(), Map.of("label", qualipref));

        assertThat(labels.etat(marianne)).isEqualTo("delivre");
        assertThat(enCoursDe(CycleLabel.CLE)).isEqualTo(2);
    }

    @Test
    void un_audit_en_retard_reste_du_quand_un_second_label_arrive() {
        var demarche = demarche("marianne-2008");
        String marianne = labels.delivrer(demarche, "2013-01-07");
        aujourdhuiEst("2014-09-15");

        labels.delivrer(demarche("qualipref-2.0", "M1", "M2"), "2014-09-15");

        assertThat(labels.calendrier(marianne, "audit-suivi")).containsExactly("2014-07-07 prevue");
    }

    @Test
    void un_label_d_avant_le_logiciel_ne_doit_que_ce_qui_reste_a_venir() {
        aujourdhuiEst("2013-09-02");

        labels.importer("91-evry", "marianne-2008", "", "2011-06-27");

        String label = "91-evry/marianne-2008/2011-06-27";
        assertThat(labels.calendrier(label, "audit-suivi")).containsExactly("2012-12-27 sans-objet");
        assertThat(labels.calendrier(label, "bilan-annuel"))
                .containsExactly("2012-06-27 sans-objet", "2013-06-27 sans-objet");
        assertThat(labels.calendrier(label, "expiration")).containsExactly("2014-06-27 prevue");
        avancerAu("2013-10-28");
        assertThat(enCours()).containsExactly(DeciderRenouvellement.name());
    }
}
