package fr.labellisation.lecture.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.essais.CompteurDeRequetes;
import fr.labellisation.essais.LabelsDonnes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.lecture.situation.SituationSite;
import fr.labellisation.lecture.situation.Situations;
import fr.labellisation.parcours.audits.Audit;
import fr.labellisation.parcours.audits.Audits;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the tables say of a site, judged. */
class VerdictsIT extends Parcours91 {
    @Autowired
    private Verdicts verdicts;

    @Autowired
    private Situations situations;

    @Autowired
    private LabelsDonnes lesLabels;

    @Autowired
    private Audits audits;

    private List<SituationSite> tous() {
        return situations.duDepartement(new CodeDepartement(DEPARTEMENT));
    }

    private VerdictDuSite evry() {
        return verdicts.de(tous()).get(new CodeSite(SITE));
    }

    private List<Motif> motifs() {
        return evry().causes().stream().map(Cause::motif).toList();
    }

    private long audit(CodeDemarche demarche, NatureAudit nature, String auPlusTard) {
        return audits.demander(
                demarche, new CodeSite(SITE), null, null, nature, LocalDate.parse(auPlusTard), "Un organisme");
    }

    @Test
    void sans_rien_chaque_site_est_sans_demarche() {
        aujourdhuiEst("2013-01-07");
        assertThat(verdicts.de(tous()))
                .hasSize(3)
                .allSatisfy((code, juge) -> assertThat(juge)
                        .isEqualTo(new VerdictDuSite(Verdict.SANS_DEMARCHE, List.of(), null, null, null)));
        assertThat(verdicts.de(List.of())).isEmpty();
    }

    @Test
    void une_non_conformite_majeure_compte_jusqu_a_sa_levee_et_celle_d_un_audit_interne_ne_compte_pas() {
        aujourdhuiEst("2013-06-03");
        CodeDemarche demarche = demarche("qualipref-2012", "M1");
        long interne = audit(demarche, NatureAudit.INTERNE, "2013-06-30");
        long externe = audit(demarche, NatureAudit.INITIAL, "2013-06-30");
        for (long audit : List.of(interne, externe)) {
            audits.dater(audit, LocalDate.parse("2013-06-03"));
            audits.passerA(audit, Audit.Etat.PASSE);
            base.sql("insert into constat (audit, type, texte) values (:audit, 'NC majeure', 'Pas d’accueil le lundi')")
                    .param("audit", audit)
                    .update();
        }
        assertThat(evry().causes())
                .extracting(Cause::phrase)
                .containsExactly("Une non-conformité majeure est à lever, depuis l’audit du 3 juin 2013.");

        base.sql("update constat set leve = true where audit = :audit")
                .param("audit", externe)
                .update();
        assertThat(evry().verdict()).isEqualTo(Verdict.TENABLE);
    }

    @Test
    void un_audit_manque_sa_limite_quand_elle_est_passee_et_quand_son_jour_vient_apres() {
        aujourdhuiEst("2013-06-03");
        CodeDemarche demarche = demarche("qualipref-2012", "M1");
        long externe = audit(demarche, NatureAudit.INITIAL, "2013-06-30");
        assertThat(motifs()).isEmpty();
        audits.dater(externe, LocalDate.parse("2013-07-01"));
        assertThat(motifs()).containsExactly(Motif.AUDIT_APRES_SA_LIMITE);
        audits.dater(externe, LocalDate.parse("2013-06-30"));
        assertThat(motifs()).isEmpty();
        aujourdhuiEst("2013-07-01");
        audits.passerA(externe, Audit.Etat.ANNULE);
        assertThat(motifs()).isEmpty();
    }

    @Test
    void le_label_que_la_demarche_n_a_pas_donne_est_refuse() {
        aujourdhuiEst("2013-06-03");
        CodeDemarche demarche = demarche("qualipref-2012", "M1");
        perimetre(demarche, SITE, List.of("M1"));
        base.sql("update demarche set etat = 'sans-label', close_le = '2013-06-02' where code = :code")
                .param("code", demarche.valeur())
                .update();
        assertThat(motifs()).containsExactly(Motif.REFUSE);
        assertThat(evry().verdict()).isEqualTo(Verdict.PERDU);
    }

    @Test
    void un_label_delivre_est_acquis_puis_manque_son_audit_de_suivi_et_son_renouvellement() {
        aujourdhuiEst("2013-06-27");
        CodeDemarche demarche = demarche("qualipref-2012", "M1");
        perimetre(demarche, SITE, List.of("M1"));
        String label = lesLabels.delivrer(demarche, "2013-06-27");
        base.sql("update demarche set etat = 'aboutie', close_le = '2013-06-27' where code = :code")
                .param("code", demarche.valeur())
                .update();
        assertThat(evry().verdict()).isEqualTo(Verdict.ACQUIS);

        for (String nature : List.of("audit-suivi", "renouvellement")) {
            base.sql("insert into echeance (label, nature, le, etat) values (:label, :nature, '2013-07-01', 'prevue')")
                    .param("label", label)
                    .param("nature", nature)
                    .update();
        }
        assertThat(evry().verdict()).isEqualTo(Verdict.ACQUIS);
        aujourdhuiEst("2013-07-02");
        assertThat(motifs()).containsExactly(Motif.AUDIT_APRES_SA_LIMITE, Motif.RENOUVELLEMENT_NON_COMMENCE);
        long suivi = audits.demander(
                demarche,
                new CodeSite(SITE),
                label,
                null,
                NatureAudit.SUIVI,
                LocalDate.parse("2013-07-31"),
                "Un organisme");
        audits.dater(suivi, LocalDate.parse("2013-07-01"));
        audits.passerA(suivi, Audit.Etat.PASSE);
        assertThat(motifs()).as("held, not decided yet").containsExactly(Motif.RENOUVELLEMENT_NON_COMMENCE);
        base.sql("update echeance set etat = 'honoree' where label = :label")
                .param("label", label)
                .update();
        assertThat(evry().verdict()).isEqualTo(Verdict.ACQUIS);
    }

    @Test
    void trois_sites_prennent_autant_de_requetes_qu_un_seul() {
        aujourdhuiEst("2013-01-07");
        demarche("qualipref-2012", "M1");
        List<SituationSite> trois = tous();
        assertThat(CompteurDeRequetes.pendant(() -> verdicts.de(trois)))
                .hasSameSizeAs(CompteurDeRequetes.pendant(() -> verdicts.de(trois.subList(0, 1))))
                .hasSizeLessThanOrEqualTo(4);
    }
}
