package fr.labellisation.lecture.planification;

import static fr.labellisation.lecture.planification.Plans.etape;
import static fr.labellisation.lecture.planification.Plans.initial;
import static fr.labellisation.lecture.planification.Plans.renouvellement;
import static fr.labellisation.parcours.actions.processus.ActionCorrective.Element.RealiserAction;
import static fr.labellisation.parcours.audits.processus.AuditExterne.Element.EnregistrerDecision;
import static fr.labellisation.parcours.audits.processus.EnvoiDossier.Element.TransmettreDossier;
import static fr.labellisation.parcours.audits.processus.ReservationAudit.Element.DemanderAudit;
import static fr.labellisation.parcours.audits.processus.TraitementConstats.Element.LeverNonConformites;
import static fr.labellisation.parcours.audits.processus.TraitementConstats.Element.RepondreNonConformites;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.ComposerComite;
import static fr.labellisation.parcours.comites.processus.ComiteLocalUsagers.Element.RedigerCompteRendu;
import static fr.labellisation.parcours.demarche.processus.MiseEnOeuvre.Element.ValiderPreparation;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.NommerReferent;
import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.EvaluerModule;
import static fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction.Element.LancerEnquete;
import static fr.labellisation.parcours.formation.processus.FormationAgents.Element.CloreFormation;
import static fr.labellisation.parcours.label.processus.CycleLabel.Element.DeciderRenouvellement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.labellisation.echeances.delais.Delai;
import fr.labellisation.echeances.delais.Delai.Unite;
import fr.labellisation.echeances.delais.Delais;
import fr.labellisation.echeances.delais.Reglage;
import fr.labellisation.echeances.delais.TableDelais;
import fr.labellisation.echeances.delais.camunda.DelaisDmn;
import fr.labellisation.parcours.audits.processus.AuditExterne;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanificationTest {
    private static final TableDelais TABLE = new DelaisDmn();

    /**
     * Counted on a wall calendar of 2012 and 2013, from the last line up; « jo » are working days, the start not counted.
     * Public holidays that fall on a weekday: 1 and 8 May, 17 May (Ascension), 28 May (Pentecost Monday), 15 August, 1
     * November, 25 December 2012; 1 January, 1 April (Easter Monday), 1, 8, 9 (Ascension) and 20 May 2013.
     */
    @ParameterizedTest
    @CsvSource({
        // code,                    début,      fin,        how its last day was found
        "NommerReferent,            2012-08-01, 2012-08-08, 5 jo",
        "ConstituerComitePilotage,  2012-08-08, 2012-08-30, '15 jo, sans le 15 août'",
        "ArreterPerimetre,          2012-08-30, 2012-09-20, 15 jo",
        "EtablirPlanCommunication,  2012-09-20, 2012-10-11, 15 jo",
        "EvaluerModule,             2012-10-11, 2012-11-09, '20 jo, sans le 1er novembre'",
        "PartagerDiagnostic,        2012-11-09, 2012-11-16, 5 jo",
        "RedigerPlanActions,        2012-11-16, 2012-12-07, 15 jo",
        "ArreterPlanActions,        2012-12-07, 2012-12-14, 5 jo",
        "RealiserAction,            2012-12-21, 2013-02-19, '40 jo, sans le 25 décembre ni le 1er janvier'",
        "VerifierEfficacite,        2013-02-19, 2013-02-26, 5 jo",
        "LancerEnquete,             2012-12-14, 2013-01-15, 20 jo avant la publication",
        "PublierResultats,          2013-01-15, 2013-02-26, 30 jo",
        "TenirSession,              2013-01-15, 2013-02-12, 20 jo",
        "CloreFormation,            2013-02-12, 2013-02-26, 10 jo avant la validation",
        "ReunirComite,              2013-01-25, 2013-02-15, 15 jo",
        "SignerCompteRendu,         2013-02-19, 2013-02-26, 5 jo avant la validation",
        "FixerDateAudit,            2013-01-18, 2013-02-15, 3 mois avant le 15 mai",
        "ValiderPreparation,        2013-02-26, 2013-03-05, 5 jo",
        "FixerDateAuditInterne,     2013-03-05, 2013-03-12, 5 jo",
        "TransmettreDocuments,      2013-03-12, 2013-03-19, '30 jours avant le 18 avril'",
        "AuditInterne,              2013-04-18, 2013-04-18, le jour même",
        "RendreRapportAuditInterne, 2013-04-18, 2013-04-23, 3 jo",
        "ActionSurConstat,          2013-04-23, 2013-04-30, 5 jo",
        "VerifierConstats,          2013-04-30, 2013-05-10, '5 jo, sans le 1er, le 8 et le 9 mai'",
        "CloreAuditInterne,         2013-05-10, 2013-05-13, 1 jo",
        "TransmettreDossier,        2013-04-08, 2013-04-15, '30 jours avant le 15 mai, pendant l’audit interne'",
        "CompleterDossier,          2013-05-13, 2013-05-14, '1 jo, la veille de l’audit'",
        "AuditExterne,              2013-05-15, 2013-05-15, le jour même",
        "EnregistrerConstats,       2013-05-15, 2013-05-30, '10 jo, sans le 20 mai'",
        "EnregistrerDecision,       2013-05-30, 2013-06-27, '20 jo jusqu’au label'",
    })
    void le_label_de_l_essonne_du_27_juin_2013_se_remonte_jour_par_jour(
            String code, LocalDate debut, LocalDate fin, String calcul) {
        EtapePlanifiee etape = etape(initial("91", "qualipref-2012", "2013-06-27", "2012-03-07", 1), code);

        assertThat(etape.debut()).as(calcul).isEqualTo(debut);
        assertThat(etape.fin()).as(calcul).isEqualTo(fin);
    }

    @Test
    void ce_qui_se_mene_a_cote_garde_une_marge_et_le_chemin_critique_aucune() {
        Planning planning = initial("91", "qualipref-2012", "2013-06-27", "2012-03-07", 1);

        assertThat(etape(planning, LancerEnquete.name()).critique()).isTrue();
        assertThat(etape(planning, RealiserAction.name()).marge()).isEqualTo(5);
        assertThat(etape(planning, CloreFormation.name()).marge()).isEqualTo(5);
        assertThat(etape(planning, DemanderAudit.name()).marge()).isEqualTo(13);
        assertThat(etape(planning, TransmettreDossier.name()).marge()).isEqualTo(23);
        assertThat(etape(planning, ComposerComite.name()).marge()).isEqualTo(38);
    }

    @Test
    void les_sites_sont_audites_l_un_apres_l_autre() {
        Planning planning = initial("91", "qualipref-2012", "2013-06-27", "2012-03-07", 3);

        assertThat(planning.etapes().stream().filter(etape -> etape.code().equals(AuditExterne.CLE)))
                .extracting(EtapePlanifiee::intitule, EtapePlanifiee::debut)
                .containsExactly(
                        tuple("Audit externe sur place – Site 1", LocalDate.parse("2013-05-13")),
                        tuple("Audit externe sur place – Site 2", LocalDate.parse("2013-05-14")),
                        tuple("Audit externe sur place – Site 3", LocalDate.parse("2013-05-15")));
        assertThat(planning.debut()).isEqualTo("2012-07-05");
    }

    @ParameterizedTest
    @CsvSource({
        "2012-08-01,  0, 0",
        // Thursday 2 August to Wednesday 8 August, then without 15 August to Thursday 16 August.
        "2012-08-08,  5, 0",
        "2012-08-16,  10, 0",
        "2012-07-25,  0, 5",
    })
    void la_premiere_etape_dit_de_combien_elle_est_en_retard_ou_en_avance(String depuis, int retard, int avance) {
        Planning planning = initial("91", "qualipref-2012", "2013-06-27", depuis, 1);

        assertThat(planning.retard()).isEqualTo(retard);
        assertThat(planning.avance()).isEqualTo(avance);
        assertThat(planning.enRetard()).isEqualTo(retard > 0);
        assertThat(planning.premiere().code()).isEqualTo(NommerReferent.name());
    }

    @Test
    void qui_commence_le_dernier_jour_a_son_label_le_jour_voulu_et_pas_plus_tot() {
        assertThat(initial("91", "qualipref-2012", "2013-06-27", "2012-08-01", 1)
                        .auPlusTot())
                .isEqualTo("2013-06-27");
        assertThat(initial("91", "qualipref-2012", "2013-06-27", "2012-08-02", 1)
                        .auPlusTot())
                .isAfter("2013-06-27");
    }

    @Test
    void un_label_voulu_un_dimanche_est_prevu_le_vendredi() {
        assertThat(initial("91", "qualipref-2012", "2013-06-30", "2012-03-07", 1)
                        .fin())
                .isEqualTo("2013-06-28");
    }

    @Test
    void un_referentiel_sans_audit_interne_n_en_prevoit_pas() {
        List<EtapePlanifiee> etapes =
                initial("75", "marianne-2008", "2013-06-27", "2012-03-07", 1).etapes();

        assertThat(etapes).extracting(EtapePlanifiee::phase).doesNotContain(Phase.AUDIT_INTERNE);
        assertThat(etapes)
                .extracting(EtapePlanifiee::code)
                .containsSubsequence(ValiderPreparation.name(), TransmettreDossier.name(), AuditExterne.CLE);
    }

    @Test
    void un_renouvellement_garde_le_temps_de_lever_des_non_conformites_avant_l_expiration() {
        Planning planning = renouvellement("91", "qualipref-2012", "2016-06-27", "2014-12-01", 1);

        // 27 June less 20 working days (16 May was Pentecost Monday), less 3 months, less 1 month, less 10 working
        // days.
        assertThat(etape(planning, EnregistrerDecision.name()).debut()).isEqualTo("2016-05-30");
        assertThat(etape(planning, LeverNonConformites.name()).debut()).isEqualTo("2016-02-29");
        assertThat(etape(planning, RepondreNonConformites.name()).debut()).isEqualTo("2016-01-29");
        assertThat(etape(planning, AuditExterne.CLE).debut()).isEqualTo("2016-01-15");
        assertThat(planning.premiere().code()).isEqualTo(DeciderRenouvellement.name());
        assertThat(planning.etapes()).extracting(EtapePlanifiee::code).doesNotContain(NommerReferent.name());
    }

    @Test
    void un_delai_change_deplace_ce_qui_vient_avant_et_lui_seul() {
        Delais allonges = (tache, version, departement) -> tache.equals(TransmettreDossier.name())
                ? new Delai(-45, Unite.JOURS, "audit", 1, 5, 10)
                : Plans.DELAIS.pour(tache, version, departement);

        Planning planning = new Planification(Plans.JOURS, allonges)
                .planifier(Plans.demande("91", "qualipref-2012", false, "2013-06-27", "2012-03-07", 1));

        assertThat(etape(planning, AuditExterne.CLE).debut()).isEqualTo("2013-05-15");
        // 45 days before 15 May is Easter Sunday, 31 March; the working day before is Good Friday.
        assertThat(etape(planning, TransmettreDossier.name()).fin()).isEqualTo("2013-03-29");
    }

    /** Source: DOMAINE.md §6 bis, about 12 months from the start to the label. */
    @Test
    void le_val_de_marne_qui_part_en_juin_2012_pour_juin_2013_est_a_l_heure() {
        assertThat(initial("94", "qualipref-2012", "2013-06-28", "2012-06-01", 3)
                        .enRetard())
                .isFalse();
        assertThat(initial("94", "qualipref-2012", "2013-06-28", "2012-06-29", 3)
                        .enRetard())
                .isFalse();
    }

    @Test
    void les_durees_du_projet_se_distinguent_de_celles_qui_ont_une_source() {
        Planning planning = initial("91", "qualipref-2012", "2013-06-27", "2012-03-07", 3);

        assertThat(etape(planning, RealiserAction.name()))
                .returns(true, EtapePlanifiee::parDefaut)
                .returns("60 jours ouvrés", EtapePlanifiee::duree);
        assertThat(etape(planning, EvaluerModule.name()))
                .returns(true, EtapePlanifiee::parDefaut)
                .returns("20 jours ouvrés", EtapePlanifiee::duree);
        assertThat(etape(planning, RedigerCompteRendu.name()))
                .returns(false, EtapePlanifiee::parDefaut)
                .returns("2 jours ouvrés", EtapePlanifiee::duree);
    }

    @Test
    void un_delai_que_quelqu_un_a_regle_n_est_plus_un_defaut_du_projet() {
        Delais regles = (tache, version, departement) -> tache.equals(EvaluerModule.name())
                ? TABLE.avec(tache, version.id(), new Reglage(Map.of("delai", "25", "unite", "jours-ouvres")))
                : Plans.DELAIS.pour(tache, version, departement);

        Planning planning = new Planification(Plans.JOURS, regles)
                .planifier(Plans.demande("91", "qualipref-2012", false, "2013-06-27", "2012-03-07", 1));

        assertThat(etape(planning, EvaluerModule.name()))
                .returns(false, EtapePlanifiee::parDefaut)
                .returns("25 jours ouvrés", EtapePlanifiee::duree);
    }
}
