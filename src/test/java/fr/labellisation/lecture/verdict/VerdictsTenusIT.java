package fr.labellisation.lecture.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.essais.AuditsDonnes;
import fr.labellisation.essais.CheminDuSite;
import fr.labellisation.essais.CompteurDeRequetes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.lecture.situation.Situations;
import fr.labellisation.parcours.audits.Audit;
import fr.labellisation.parcours.audits.Audits;
import fr.labellisation.parcours.audits.constats.Constats;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.parcours.audits.constats.TypeConstat;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is kept of the verdicts is what judging each site now would say. */
class VerdictsTenusIT extends Parcours91 {
    private static final List<CodeSite> SITES = List.of(new CodeSite(SITE), new CodeSite("91-etampes"));

    @Autowired
    private VerdictsTenus tenus;

    @Autowired
    private Verdicts verdicts;

    @Autowired
    private Situations situations;

    @Autowired
    private CheminDuSite chemin;

    @Autowired
    private AuditsDonnes lesAudits;

    @Autowired
    private Audits audits;

    @Autowired
    private Constats constats;

    /** The verdict of Évry, which is said by the table as by the rule. */
    private VerdictDuSite evry() {
        tenus.mettreAJour();
        Map<CodeSite, VerdictDuSite> maintenant =
                verdicts.de(situations.duDepartement(new CodeDepartement(DEPARTEMENT)));
        assertThat(tenus.des(maintenant.keySet())).isEqualTo(maintenant);
        return maintenant.get(SITES.get(0));
    }

    @Test
    void a_chaque_pas_d_un_parcours_ce_qui_est_tenu_est_ce_qui_serait_juge() {
        aujourdhuiEst("2013-01-07");
        assertThat(evry().verdict()).isEqualTo(Verdict.SANS_DEMARCHE);
        CodeDemarche demarche = demarche("qualipref-2012", "M1", "M2");
        lesAudits.comiteTenu(demarche, LocalDate.parse("2013-01-04"));
        chemin.parcours(demarche, "initial");
        assertThat(evry().verdict()).isEqualTo(Verdict.TENABLE);

        aujourdhuiEst("2013-12-02");
        assertThat(evry().causes()).extracting(Cause::phrase).containsExactly("2 tâches sont en retard.");
        aujourdhuiEst("2013-01-08");
        assertThat(evry().verdict()).isEqualTo(Verdict.TENABLE);

        chemin.diagnostiquer("E5");
        evry();
        chemin.planifier();
        evry();
        chemin.mettreEnOeuvre("2013-06-25");
        evry();
        chemin.validerLaPreparation();
        chemin.auditerEnInterne("2013-04-16");
        evry();
        chemin.auditer("2013-06-25", "label-delivre");
        base.sql("update demarche set etat = 'aboutie'").update();
        assertThat(evry().verdict()).isEqualTo(Verdict.ACQUIS);
    }

    @Test
    void une_majeure_relevee_hors_de_toute_tache_compte_aussitot_et_sa_levee_aussi() {
        aujourdhuiEst("2013-06-03");
        CodeDemarche demarche = demarche("qualipref-2012", "M1");
        long audit = audits.demander(
                demarche, SITES.get(0), null, null, NatureAudit.INITIAL, LocalDate.parse("2013-06-30"), "Un organisme");
        audits.dater(audit, LocalDate.parse("2013-06-03"));
        audits.passerA(audit, Audit.Etat.PASSE);
        assertThat(evry().verdict()).isEqualTo(Verdict.TENABLE);

        constats.enregistrer(audit, TypeConstat.NC_MAJEURE, "E5", "Pas d’accueil le lundi");
        assertThat(evry().verdict()).isEqualTo(Verdict.EN_DANGER);
        constats.leverMajeures(List.of(audit));
        assertThat(evry().verdict()).isEqualTo(Verdict.TENABLE);
    }

    @Test
    void un_audit_proche_dont_la_preparation_n_est_pas_complete_met_le_label_en_danger() {
        aujourdhuiEst("2013-06-03");
        CodeDemarche demarche = demarche("qualipref-2012", "M1");
        long audit = audits.demander(
                demarche, SITES.get(0), null, null, NatureAudit.INITIAL, LocalDate.parse("2013-12-31"), "Un organisme");
        audits.dater(audit, LocalDate.parse("2013-06-25"));
        assertThat(evry().causes()).isEmpty();

        audits.dater(audit, LocalDate.parse("2013-06-24"));
        assertThat(evry().causes()).extracting(Cause::motif).containsExactly(Motif.PAS_PRET_POUR_L_AUDIT);
        assertThat(evry().causes().get(0).phrase())
                .startsWith("L’audit externe se tient le 24 juin 2013, dans 21 jours, et il manque encore ");
        aujourdhuiEst("2013-06-25");
        assertThat(evry().causes()).extracting(Cause::motif).doesNotContain(Motif.PAS_PRET_POUR_L_AUDIT);
    }

    @Test
    void sans_retouche_lire_ne_juge_personne() {
        aujourdhuiEst("2013-01-07");
        demarche("qualipref-2012", "M1");
        evry();
        assertThat(CompteurDeRequetes.pendant(tenus::mettreAJour)).hasSize(1);
        assertThat(CompteurDeRequetes.pendant(() -> tenus.des(SITES))).hasSize(2);
        assertThat(tenus.des(List.of())).isEmpty();
    }

    @Test
    void les_decomptes_sont_ceux_des_sites_un_par_un() {
        aujourdhuiEst("2013-01-07");
        demarche("qualipref-2012", "M1");
        evry();
        assertThat(tenus.decomptes().stream()
                        .mapToInt(VerdictsTenus.Decompte::sites)
                        .sum())
                .isEqualTo(base.sql("select count(*) from site")
                        .query(Integer.class)
                        .single());
    }
}
