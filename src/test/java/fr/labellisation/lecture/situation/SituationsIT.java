package fr.labellisation.lecture.situation;

import static fr.labellisation.parcours.audits.processus.AuditExterne.Element.EnregistrerDecision;
import static fr.labellisation.parcours.audits.processus.AuditInterne.Element.FixerDateAuditInterne;
import static fr.labellisation.parcours.audits.processus.AuditInterne.Element.TransmettreDocuments;
import static fr.labellisation.parcours.audits.processus.EnvoiDossier.Element.TransmettreDossier;
import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.EvaluerModule;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.essais.AuditsDonnes;
import fr.labellisation.essais.CheminDuSite;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.essais.ReponsesAudit;
import fr.labellisation.lecture.situation.RechercheSites.Tri;
import fr.labellisation.lecture.situation.SituationSite.Prochaine;
import fr.labellisation.lecture.taches.Etape;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.TypeSite;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class SituationsIT extends Parcours91 {
    @Autowired
    private CheminDuSite chemin;

    @Autowired
    private AuditsDonnes lesAudits;

    @Autowired
    Situations situations;

    @Autowired
    Evenements evenements;

    @Autowired
    TachesDesSites tachesDesSites;

    private SituationSite evry() {
        return situations
                .duSite(new CodeSite(SITE), new CodeDepartement(DEPARTEMENT))
                .orElseThrow();
    }

    private void label(String code, String referentiel, String etat, String expire) {
        CodeDemarche demarche = demarche(referentiel);
        base.sql("""
                        insert into label (code, site, demarche, referentiel, delivre_le, expire_le, etat, depuis)
                        values (:code, '91-evry', :demarche, :referentiel, '2010-01-01', :expire, :etat, '2010-01-01')""")
                .param("code", code)
                .param("demarche", demarche.valeur())
                .param("referentiel", referentiel)
                .param("expire", LocalDate.parse(expire))
                .param("etat", etat)
                .update();
        base.sql("update demarche set etat = 'aboutie' where code = :code")
                .param("code", demarche.valeur())
                .update();
    }

    @Test
    void un_site_qui_n_a_rien_entrepris_le_montre() {
        assertThat(evry().etat()).isEqualTo(EtatSite.SANS_DEMARCHE);
        assertThat(evry()).extracting("demarche", "etape", "label", "prochaine").containsOnlyNulls();
        assertThat(situations.duSite(new CodeSite("91-nulle-part"), new CodeDepartement(DEPARTEMENT)))
                .isEmpty();
    }

    @Test
    void l_etape_suit_le_parcours_jusqu_au_label_puis_son_suivi() {
        CodeDemarche demarche = demarche("qualipref-2012", "M1", "M2");
        assertThat(evry().etape()).isEqualTo(Etape.LANCEMENT);
        lesAudits.comiteTenu(demarche, LocalDate.parse("2013-01-04"));
        chemin.parcours(demarche, "initial");
        assertThat(evry().etape()).isEqualTo(Etape.DIAGNOSTIC);
        chemin.diagnostiquer("E5");
        assertThat(evry().etape()).isEqualTo(Etape.PLAN_ACTIONS);
        chemin.planifier();
        assertThat(evry().etape()).isEqualTo(Etape.MISE_EN_OEUVRE);
        chemin.mettreEnOeuvre("2013-06-25");
        chemin.validerLaPreparation();
        assertThat(evry().etape()).isEqualTo(Etape.AUDIT_INTERNE);
        assertThat(evry().prochaine())
                .isEqualTo(new Prochaine(NatureEvenement.AUDIT_EXTERNE, LocalDate.parse("2013-06-25")));
        chemin.auditerEnInterne("2013-04-16");
        assertThat(evry().etape()).isEqualTo(Etape.AUDIT_EXTERNE);
        assertThat(evry().etat()).isEqualTo(EtatSite.EN_PREPARATION);
        assertThat(evry().validite()).isEmpty();

        chemin.auditer("2013-06-25", "label-delivre");
        base.sql("update demarche set etat = 'aboutie'").update();

        assertThat(evry().etat()).isEqualTo(EtatSite.DELIVRE);
        assertThat(evry().etape()).isEqualTo(Etape.SUIVI);
        assertThat(evry().validite()).contains(LocalDate.parse("2016-06-25"));
        assertThat(evry().prochaine().nature()).isEqualTo(NatureEvenement.AUDIT_SUIVI);
        assertThat(evenements.duSite(new CodeSite(SITE)))
                .extracting(EvenementDate::nature)
                .contains(
                        NatureEvenement.COMITE,
                        NatureEvenement.AUDIT_INTERNE,
                        NatureEvenement.AUDIT_EXTERNE,
                        NatureEvenement.AUDIT_SUIVI,
                        NatureEvenement.EXPIRATION);
        assertThat(evenements.duDepartement(
                        new CodeDepartement(DEPARTEMENT), LocalDate.parse("2013-06-25"), LocalDate.parse("2013-06-25")))
                .singleElement()
                .satisfies(audit -> assertThat(audit.etat()).isEqualTo(EvenementDate.Etat.PASSE));
        assertThat(tachesDesSites.faitesDuSite(new CodeSite(SITE)))
                .allSatisfy(faite -> assertThat(faite.par()).isNotBlank())
                .extracting(TacheFaite::element)
                .contains(EvaluerModule.name(), EnregistrerDecision.name());
    }

    @Test
    void un_site_dont_le_dossier_est_parti_attend_encore_son_audit_interne() {
        CodeDemarche demarche = demarche("qualipref-2012", "M1", "M2");
        lesAudits.comiteTenu(demarche, LocalDate.parse("2013-01-04"));
        chemin.parcours(demarche, "initial");
        chemin.diagnostiquer("E5");
        chemin.planifier();
        chemin.mettreEnOeuvre("2013-06-25");
        chemin.validerLaPreparation();
        faire(FixerDateAuditInterne.name(), ReponsesAudit.dateInterne("2013-05-28"));
        faire(TransmettreDocuments.name(), ReponsesAudit.documents(aujourdhui().toString()));
        assertThat(evry().etape()).isEqualTo(Etape.AUDIT_INTERNE);

        faire(TransmettreDossier.name(), ReponsesAudit.dossier(aujourdhui().toString()));

        assertThat(enCours()).isEmpty();
        assertThat(evry().etape()).isEqualTo(Etape.AUDIT_INTERNE);
    }

    @Test
    void un_comite_qui_s_est_tenu_n_est_plus_annonce() {
        CodeDemarche demarche = demarche("qualipref-2012", "M1", "M2");
        lesAudits.comiteTenu(demarche, LocalDate.parse("2013-03-26"));
        assertThat(evry().prochaine()).isEqualTo(new Prochaine(NatureEvenement.COMITE, LocalDate.parse("2013-03-26")));

        aujourdhuiEst("2013-03-27");

        assertThat(evry().prochaine()).isNull();
    }

    @Test
    void une_tache_dont_la_date_est_passee_est_en_retard() {
        CodeDemarche demarche = demarche("qualipref-2012", "M1", "M2");
        chemin.parcours(demarche, "initial");
        assertThat(evry().enRetard()).isZero();

        aujourdhuiEst("2013-12-02");

        assertThat(evry().enRetard()).isEqualTo(2);
        assertThat(tachesDesSites.enRetardDuDepartement(new CodeDepartement(DEPARTEMENT)))
                .hasSize(2)
                .allSatisfy(tache -> assertThat(tache.nom()).isEqualTo("Évaluer le module"))
                .allSatisfy(tache -> assertThat(tache.groupes()).containsExactly("91-evry.chef-de-service"))
                .extracting(TacheOuverte::objet)
                .containsExactlyInAnyOrder("M1", "M2");
        assertThat(tachesDesSites.ouvertesDuSite(new CodeSite("91-etampes"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "delivre, 2014-01-08, DELIVRE",
        "delivre, 2014-01-07, BIENTOT_EXPIRE",
        "suspendu, 2015-01-01, SUSPENDU",
        "expire, 2013-01-01, EXPIRE",
        "retire, 2014-01-01, RETIRE",
    })
    void l_etat_du_label_est_celui_de_son_dernier_jour(String etat, String expire, EtatSite attendu) {
        label("91-evry/a", "qualipref-2012", etat, expire);

        assertThat(evry().etat()).isEqualTo(attendu);
    }

    @Test
    void de_deux_labels_celui_qui_est_suspendu_puis_celui_qui_expire_le_premier_compte() {
        label("91-evry/a", "qualipref-2012", "expire", "2012-01-01");
        label("91-evry/b", "qualipref-2012", "delivre", "2015-01-01");
        label("91-evry/c", "marianne-2008", "delivre", "2014-06-01");
        assertThat(evry().label().code()).isEqualTo("91-evry/c");
        assertThat(situations.labellisesParReferentiel()).containsEntry("marianne-2008", 1);

        base.sql("update label set etat = 'suspendu' where code = '91-evry/b'").update();

        assertThat(evry().label().code()).isEqualTo("91-evry/b");
        assertThat(evry().etat()).isEqualTo(EtatSite.SUSPENDU);
    }

    @Test
    void la_nation_compte_les_sites_par_departement_par_genre_et_par_etat() {
        label("91-evry/a", "qualipref-2012", "delivre", "2015-01-01");
        perimetre(demarche("qualipref-2012", "M1", "M2"), "91-etampes", List.of("M1", "M2"));

        assertThat(situations.decomptes())
                .filteredOn(decompte -> decompte.departement().equals(new CodeDepartement(DEPARTEMENT)))
                .contains(new Situations.Decompte(
                        new CodeDepartement(DEPARTEMENT), TypeSite.PREFECTURE, EtatSite.DELIVRE, 1, 0, 0))
                .anySatisfy(decompte -> assertThat(decompte.etat()).isEqualTo(EtatSite.EN_PREPARATION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"évry", "EVRY", "d'évry", "Préfecture d’É"})
    void un_site_se_trouve_par_son_nom_avec_ou_sans_accents(String texte) {
        assertThat(situations.rechercher(cherche(texte)))
                .extracting(SituationSite::code)
                .contains(new CodeSite(SITE));
        assertThat(situations.compter(cherche(texte))).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "!", "'; drop table site; --", "<b>"})
    void un_signe_du_langage_des_bases_n_en_est_pas_un(String texte) {
        assertThat(situations.rechercher(cherche(texte))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"DEPARTEMENT", "SITE", "ETAT", "ETAPE", "EXPIRATION", "RETARD"})
    void chaque_ordre_rend_tous_les_sites_page_par_page(Tri tri) {
        var tous = new RechercheSites("", DEPARTEMENT, null, "", false, tri, 0, 100);
        int nombre = situations.compter(tous);

        assertThat(situations.rechercher(tous)).hasSize(nombre);
        assertThat(situations.rechercher(new RechercheSites("", DEPARTEMENT, null, "", false, tri, 1, 1)))
                .containsExactly(situations.rechercher(tous).get(1));
    }

    private static RechercheSites cherche(String texte) {
        return new RechercheSites(texte, "", null, "", false, Tri.SITE, 0, 50);
    }
}
