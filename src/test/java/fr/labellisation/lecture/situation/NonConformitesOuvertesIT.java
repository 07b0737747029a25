package fr.labellisation.lecture.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.labellisation.essais.CompteurDeRequetes;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.parcours.audits.Audit;
import fr.labellisation.parcours.audits.Audits;
import fr.labellisation.parcours.audits.constats.NatureAudit;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class NonConformitesOuvertesIT extends Parcours91 {
    private static final CodeSite EVRY = new CodeSite(SITE);

    @Autowired
    private NonConformitesOuvertes nonConformites;

    @Autowired
    private Audits audits;

    private long audit(CodeDemarche demarche, NatureAudit nature) {
        long audit = audits.demander(demarche, EVRY, null, null, nature, null, "Un organisme");
        audits.dater(audit, LocalDate.parse("2013-06-03"));
        audits.passerA(audit, Audit.Etat.PASSE);
        return audit;
    }

    private void constat(long audit, String type, String engagement) {
        base.sql("insert into constat (audit, type, engagement, texte) values (:audit, :type, :engagement, :type)")
                .param("audit", audit)
                .param("type", type)
                .param("engagement", engagement)
                .update();
    }

    private void rappel(long audit, String nature, String jour, String etat) {
        base.sql(
                        "insert into rappel (nature, objet, departement, demarche, site, jour, palier, destinataire, intitule, du_le,"
                                + " etat, etat_le) select :nature, :objet, '91', demarche, site, cast(:jour as date), 7, 'essai', 'Essai',"
                                + " :le, :etat, :le from audit where id = :audit")
                .param("nature", nature)
                .param("objet", "audit:" + audit)
                .param("jour", jour)
                .param("etat", etat)
                .param("le", OffsetDateTime.parse("2013-06-03T10:00:00+02:00"))
                .param("audit", audit)
                .update();
    }

    private void action(long audit, String type, String etat) {
        base.sql(
                        "insert into action (demarche, site, origine, constat, audit, intitule, responsable, echeance, etat)"
                                + " select a.demarche, a.site, 'constat', k.id, a.id, 'Répondre', '91-evry.correspondant-qualite',"
                                + " '2013-08-01', :etat from constat k join audit a on a.id = k.audit where a.id = :audit and k.type = :type")
                .param("audit", audit)
                .param("type", type)
                .param("etat", etat)
                .update();
    }

    @Test
    void une_majeure_est_ouverte_jusqu_a_sa_levee_une_mineure_jusqu_a_la_fin_de_ses_actions() {
        aujourdhuiEst("2013-06-03");
        CodeDemarche demarche = demarche("qualipref-2012", "M1");
        long externe = audit(demarche, NatureAudit.INITIAL);
        constat(externe, "PF", null);
        constat(externe, "NC mineure", "E5");
        constat(externe, "NC majeure", "E7");
        rappel(externe, "reponse-nc", "2013-07-03", "prevu");
        rappel(externe, "levee-nc", "2013-09-03", "transmis");
        rappel(externe, "levee-nc", "2013-12-24", "annule");

        assertThat(nonConformites.des(List.of(EVRY)))
                .extracting(NonConformite::majeure, NonConformite::theme, NonConformite::pourLe)
                .containsExactly(
                        tuple(true, "M1 – Accueil général", LocalDate.parse("2013-07-03")),
                        tuple(false, "M1 – Accueil général", LocalDate.parse("2013-07-03")));

        action(externe, "NC mineure", "decidee");
        action(externe, "NC majeure", "close");
        List<NonConformite> repondues = nonConformites.des(List.of(EVRY));
        assertThat(repondues)
                .extracting(NonConformite::majeure, NonConformite::pourLe)
                .containsExactly(
                        tuple(true, LocalDate.parse("2013-09-03")), tuple(false, LocalDate.parse("2013-08-01")));
        assertThat(repondues.get(0).leverLe()).isEqualTo("2013-09-03");
        assertThat(repondues.get(1).actionDe()).isEqualTo("91-evry.correspondant-qualite");

        base.sql("update action set etat = 'close' where audit = :audit")
                .param("audit", externe)
                .update();
        base.sql("update constat set leve = true where type = 'NC majeure' and audit = :audit")
                .param("audit", externe)
                .update();
        assertThat(nonConformites.des(List.of(EVRY))).isEmpty();
    }

    @Test
    void celle_d_une_demarche_close_sans_label_n_est_plus_a_lever_et_trois_sites_se_lisent_d_un_coup() {
        aujourdhuiEst("2013-06-03");
        CodeDemarche demarche = demarche("qualipref-2012", "M1");
        constat(audit(demarche, NatureAudit.INTERNE), "NC majeure", null);
        List<CodeSite> trois = List.of(EVRY, new CodeSite(ETAMPES), new CodeSite(PALAISEAU));
        assertThat(nonConformites.des(trois))
                .singleElement()
                .matches(nc -> nc.theme().isEmpty() && nc.pourLe() == null);
        assertThat(CompteurDeRequetes.pendant(() -> nonConformites.des(trois))).hasSize(1);

        base.sql("update demarche set etat = 'sans-label', close_le = '2013-06-02' where code = :code")
                .param("code", demarche.valeur())
                .update();
        assertThat(nonConformites.des(trois)).isEmpty();
        assertThat(nonConformites.des(List.of())).isEmpty();
    }
}
