package fr.labellisation.lecture.taches.camunda;

import static fr.labellisation.essais.ReponsesAudit.dateInterne;
import static fr.labellisation.essais.ReponsesAudit.documents;
import static fr.labellisation.essais.ReponsesAudit.rapportInterne;
import static fr.labellisation.essais.ReponsesDemarche.enqueteLancee;
import static fr.labellisation.parcours.actions.processus.ActionCorrective.Element.RealiserAction;
import static fr.labellisation.parcours.actions.processus.PlanActions.Element.ArreterPlanActions;
import static fr.labellisation.parcours.audits.processus.AuditExterne.Element.EnregistrerDecision;
import static fr.labellisation.parcours.audits.processus.AuditInterne.Element.CloreAuditInterne;
import static fr.labellisation.parcours.audits.processus.AuditInterne.Element.FixerDateAuditInterne;
import static fr.labellisation.parcours.audits.processus.AuditInterne.Element.RendreRapportAuditInterne;
import static fr.labellisation.parcours.audits.processus.AuditInterne.Element.TransmettreDocuments;
import static fr.labellisation.parcours.audits.processus.EnvoiDossier.Element.TransmettreDossier;
import static fr.labellisation.parcours.audits.processus.TraitementConstats.Element.RepondreNonConformites;
import static fr.labellisation.parcours.demarche.processus.MiseEnOeuvre.Element.ValiderPreparation;
import static fr.labellisation.parcours.diagnostic.processus.DiagnosticEcarts.Element.EvaluerModule;
import static fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction.Element.LancerEnquete;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.essais.AuditsDonnes;
import fr.labellisation.essais.CheminDuSite;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.lecture.taches.Etape;
import fr.labellisation.parcours.audits.processus.AuditExterne;
import fr.labellisation.parcours.audits.processus.AuditInterne;
import fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction;
import fr.labellisation.socle.territoire.CodeDemarche;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RegistreDesTachesIT extends Parcours91 {
    @Autowired
    private CheminDuSite chemin;

    @Autowired
    private AuditsDonnes lesAudits;

    /** « LancerEnquete 91-evry 91-evry.correspondant-qualite », of those that are open. */
    private List<String> ouvertes() {
        return base.sql("select element, site, (select string_agg(groupe, ',' order by groupe) from tache_groupe"
                        + " where tache = id) as groupes from tache where finie_le is null order by element")
                .query((ligne, rang) ->
                        ligne.getString("element") + " " + ligne.getString("site") + " " + ligne.getString("groupes"))
                .list();
    }

    private List<String> etapes(String element) {
        return base.sql("select distinct etape from tache where element = :element order by etape")
                .param("element", element)
                .query((ligne, rang) -> ligne.getObject("etape") == null
                        ? "à côté"
                        : Etape.duRang(ligne.getInt("etape")).name())
                .list();
    }

    private <T> T valeur(String colonne, String tache, Class<T> type) {
        return base.sql("select " + colonne + " from tache where id = :id")
                .param("id", tache)
                .query(type)
                .optional()
                .orElse(null);
    }

    @Test
    void une_tache_est_inscrite_avec_qui_peut_la_prendre_et_finie_par_qui_l_a_faite() {
        lancer(EnqueteSatisfaction.CLE, demarche("qualipref-2012", "M1", "M2"), Map.of());
        assertThat(ouvertes()).containsExactly("LancerEnquete 91-evry 91-evry.correspondant-qualite");
        Task tache = tache(LancerEnquete.name());
        String correspondant = titulaire(tache);

        taches.claim(tache.getId(), correspondant);
        assertThat(valeur("titulaire", tache.getId(), String.class)).isEqualTo(correspondant);
        taches.setAssignee(tache.getId(), null);
        assertThat(valeur("titulaire", tache.getId(), String.class)).isNull();
        faire(tache, enqueteLancee("2013-01-07"));

        assertThat(valeur("faite_par", tache.getId(), String.class)).isEqualTo(correspondant);
        assertThat(valeur("nom", tache.getId(), String.class)).isEqualTo(tache.getName());
        assertThat(ouvertes()).containsExactly("PublierResultats 91-evry 91.referent-qualite");
    }

    @Test
    void une_tache_retiree_n_est_faite_par_personne() {
        var instance = lancer(EnqueteSatisfaction.CLE, demarche("qualipref-2012", "M1", "M2"), Map.of());
        String tache = tache(LancerEnquete.name()).getId();

        moteur.deleteProcessInstance(instance.getId(), "abandon");

        assertThat(ouvertes()).isEmpty();
        assertThat(valeur("faite_par", tache, String.class)).isNull();
    }

    @Test
    void le_traitement_des_constats_est_de_l_etape_de_son_audit() {
        CodeDemarche demarche = demarche("qualipref-2012", "M1", "M2");
        lancer(AuditInterne.CLE, demarche, Map.of());
        faire(FixerDateAuditInterne.name(), dateInterne("2013-03-04"));
        faire(TransmettreDocuments.name(), documents("2013-01-07"));
        avancerAu("2013-03-04");
        faire(RendreRapportAuditInterne.name(), rapportInterne("NC mineure"));

        assertThat(etapes(RealiserAction.name())).containsExactly("AUDIT_INTERNE");
        assertThat(valeur("appelant", tache(RealiserAction.name()).getId(), String.class))
                .isEqualTo(AuditInterne.CLE);
        lesAudits.acheverLesActions();

        long externe = lesAudits.auditNonConforme(demarche, "2013-04-16");
        assertThat(etapes(RepondreNonConformites.name())).containsExactly("AUDIT_EXTERNE");
        assertThat(valeur("processus", tache(RepondreNonConformites.name()).getId(), String.class))
                .isEqualTo(AuditExterne.CLE);
        faire(RepondreNonConformites.name(), lesAudits.reponses(externe));
        assertThat(valeur("appelant", tache(RealiserAction.name()).getId(), String.class))
                .isEqualTo(AuditExterne.CLE);
    }

    @Test
    void chaque_tache_d_un_parcours_jusqu_a_son_label_a_son_etape() {
        CodeDemarche demarche = demarche("qualipref-2012", "M1", "M2");
        lesAudits.comiteTenu(demarche, LocalDate.parse("2013-01-04"));
        chemin.parcours(demarche, "initial");
        chemin.diagnostiquer("E5", "E6");
        chemin.planifier();
        chemin.mettreEnOeuvre("2013-06-25");
        chemin.validerLaPreparation();
        chemin.auditerEnInterne("2013-04-16");
        chemin.auditer("2013-06-25", "label-delivre");

        assertThat(etapes(EvaluerModule.name())).containsExactly("DIAGNOSTIC");
        assertThat(etapes(ArreterPlanActions.name())).containsExactly("PLAN_ACTIONS");
        assertThat(etapes(RealiserAction.name())).contains("MISE_EN_OEUVRE");
        assertThat(etapes(ValiderPreparation.name())).containsExactly("MISE_EN_OEUVRE");
        assertThat(etapes(CloreAuditInterne.name())).containsExactly("AUDIT_INTERNE");
        assertThat(etapes(TransmettreDossier.name())).containsExactly("AUDIT_EXTERNE");
        assertThat(etapes(EnregistrerDecision.name())).containsExactly("DECISION");
        assertThat(base.sql("select count(*) from tache where appelant is null and processus <> 'ParcoursSite'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(base.sql("select distinct module from tache where element = 'EvaluerModule' order by module")
                        .query(String.class)
                        .list())
                .containsExactly("M1", "M2");
        assertThat(base.sql("select count(*) from tache where element = 'RealiserAction' and action is null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
