package fr.labellisation.parcours.entree;

import static fr.labellisation.parcours.audits.processus.AuditExterne.Element.EnregistrerConstats;
import static fr.labellisation.parcours.audits.processus.EnvoiDossier.Element.TransmettreDossier;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.essais.AuditsDonnes;
import fr.labellisation.essais.CheminDuSite;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.essais.ReponsesAudit;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.variables.VariablesCommunes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A site that is brought in at a step has what a site has that walked there: the same tasks, the same timers, the same reminders. */
class EntreeAuMemePointIT extends Parcours91 {
    private static final String AUDIT = "2013-11-19";

    @Autowired
    private DepotDEntree depotDEntree;

    @Autowired
    private Entrees entrees;

    @Autowired
    private DeroulementDEntree deroulement;

    @Autowired
    private CheminDuSite chemin;

    @Autowired
    private AuditsDonnes audits;

    @BeforeEach
    void un_site_est_parti() {
        base.sql("delete from site where departement <> '91'").update();
        aujourdhuiEst("2013-01-07");
        CodeDemarche demarche = demarche("qualipref-2012", "M1", "M2");
        audits.comiteTenu(demarche, LocalDate.parse("2013-01-04"));
        chemin.parcours(demarche, "initial");
        executerLesTravaux();
    }

    private String repris(String ville, String etape, Object... autres) {
        Object[] toutes = Stream.concat(Stream.of(Colonne.VERSION, "qualipref-2012"), Stream.of(autres))
                .toArray();
        new ImportDEssai(depotDEntree, entrees, deroulement)
                .toutImporter(new FeuilleDEssai().enChemin("77", ville, etape, toutes));
        executerLesTravaux();
        return "77-" + ville;
    }

    /** « EvaluerModule 2013-01-21T23:00:00Z », timers of all that runs for a site, and its open tasks. */
    private List<String> enAttente(String site) {
        List<String> attendus = new ArrayList<>();
        for (ProcessInstance instance : moteur.createProcessInstanceQuery()
                .variableValueEquals(VariablesCommunes.SITE.nom(), site)
                .list()) {
            gestion.createJobQuery().processInstanceId(instance.getId()).timers().list().stream()
                    .map(this::moment)
                    .forEach(attendus::add);
            taches.createTaskQuery().processInstanceId(instance.getId()).list().stream()
                    .map(tache -> tache.getTaskDefinitionKey() + " due " + tache.getDueDate())
                    .forEach(attendus::add);
        }
        return attendus.stream().sorted().toList();
    }

    private String moment(Job minuterie) {
        return gestion.createJobDefinitionQuery()
                        .jobDefinitionId(minuterie.getJobDefinitionId())
                        .singleResult()
                        .getActivityId()
                + " "
                + minuterie.getDuedate();
    }

    /** Those of the audit and of its non-conformities that are still to come. */
    private List<String> rappels(String site) {
        return base.sql(
                        "select distinct nature || ' ' || cast(jour as varchar(10)) || ' ' || cast(palier as varchar(10)) as un"
                                + " from rappel where site = :site and etat = 'prevu'"
                                + " and nature in ('audit-externe', 'reponse-nc', 'levee-nc') order by un")
                .param("site", site)
                .query(String.class)
                .list();
    }

    private void commeEvry(String site) {
        assertThat(enAttente(site)).isNotEmpty().isEqualTo(enAttente(SITE));
    }

    @Test
    void au_diagnostic() {
        commeEvry(repris("melun", "Diagnostic des écarts"));
    }

    @Test
    void au_plan() {
        chemin.diagnostiquer();

        commeEvry(repris("meaux", "Plan d’actions"));
    }

    @Test
    void a_la_mise_en_oeuvre() {
        chemin.diagnostiquer();
        chemin.planifier();

        commeEvry(repris("provins", "Mise en œuvre"));
    }

    @Test
    void a_l_audit_interne_et_a_l_audit_externe() {
        chemin.diagnostiquer();
        chemin.planifier();
        chemin.mettreEnOeuvre(AUDIT);
        chemin.validerLaPreparation();
        String torcy = repris("torcy", "Audit interne", Colonne.AUDIT, LocalDate.parse(AUDIT));
        commeEvry(torcy);
        assertThat(rappels(torcy)).isNotEmpty().isEqualTo(rappels(SITE));

        String fontainebleau = repris("fontainebleau", "Audit externe", Colonne.AUDIT, LocalDate.parse(AUDIT));
        assertThat(enAttente(fontainebleau))
                .as("its file is still to be sent, its internal audit is done")
                .isNotEmpty()
                .isEqualTo(enAttente(SITE).stream()
                        .filter(attendu -> attendu.contains(TransmettreDossier.name()) || attendu.contains("Rappel"))
                        .toList());
        assertThat(rappels(fontainebleau)).isEqualTo(rappels(SITE));
    }

    @Test
    void apres_l_audit_externe() {
        chemin.diagnostiquer();
        chemin.planifier();
        chemin.mettreEnOeuvre(AUDIT);
        chemin.validerLaPreparation();
        chemin.auditerEnInterne("2013-10-01");
        faire(TransmettreDossier.name(), ReponsesAudit.dossier("2013-10-01"));
        avancerAu(AUDIT);
        commeEvry(repris("melun", "Constats de l’audit externe", Colonne.AUDIT, LocalDate.parse(AUDIT)));

        faire(tache(EnregistrerConstats.name(), "site", SITE), ReponsesAudit.rapport(AUDIT, "NC majeure"));
        String meaux = repris(
                "meaux",
                "Réponse aux non-conformités",
                Colonne.AUDIT,
                LocalDate.parse(AUDIT),
                Colonne.NON_CONFORMITES,
                "majeure : les horaires ne sont affichés nulle part");
        commeEvry(meaux);
        assertThat(rappels(meaux)).isNotEmpty().isEqualTo(rappels(SITE));
    }

    @Test
    void quand_la_decision_est_attendue() {
        chemin.diagnostiquer();
        chemin.planifier();
        chemin.mettreEnOeuvre(AUDIT);
        chemin.validerLaPreparation();
        chemin.auditerEnInterne("2013-10-01");
        faire(TransmettreDossier.name(), ReponsesAudit.dossier("2013-10-01"));
        avancerAu(AUDIT);
        faire(EnregistrerConstats.name(), ReponsesAudit.rapport(AUDIT, "PF"));

        commeEvry(repris("melun", "Décision attendue", Colonne.AUDIT, LocalDate.parse(AUDIT)));
    }
}
