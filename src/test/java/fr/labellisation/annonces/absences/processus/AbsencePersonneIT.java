package fr.labellisation.annonces.absences.processus;

import static fr.labellisation.annonces.absences.processus.AbsencePersonne.Element.DesignerSuppleant;
import static fr.labellisation.annonces.absences.processus.AbsencePersonne.Element.Echeance_ReprendreSesTaches;
import static fr.labellisation.annonces.absences.processus.AbsencePersonne.Element.Fin_AbsenceAbandonnee;
import static fr.labellisation.annonces.absences.processus.AbsencePersonne.Element.Fin_AbsenceTerminee;
import static fr.labellisation.annonces.absences.processus.AbsencePersonne.Element.Fin_TachesConfiees;
import static fr.labellisation.annonces.absences.processus.AbsencePersonne.Element.ReprendreSesTaches;
import static fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction.Element.LancerEnquete;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.labellisation.acces.Role;
import fr.labellisation.annonces.absences.Suppleances;
import fr.labellisation.annonces.absences.camunda.NoteDeSuppleance;
import fr.labellisation.essais.Couverture;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.essais.ReponsesParcours;
import fr.labellisation.parcours.enquete.processus.EnqueteSatisfaction;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.CodeSite;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AbsencePersonneIT extends Parcours91 {
    private static final String ABSENCE = AbsencePersonne.CLE;

    @Autowired
    Suppleances suppleances;

    @Autowired
    AuthorizationService autorisations;

    String correspondant;
    String secretaire;
    String communication;

    @BeforeEach
    void les_personnes() {
        correspondant = titulaireAuSite(Role.CORRESPONDANT_QUALITE);
        secretaire = titulaireAuSite(Role.SECRETAIRE_GENERAL);
        communication = titulaireAuSite(Role.COMMUNICATION);
    }

    @AfterAll
    static void tout_le_diagramme_est_parcouru(@Autowired RepositoryService depot) {
        Couverture.estComplete(ABSENCE, depot);
    }

    @Test
    void une_tache_ouverte_du_groupe_passe_au_suppleant_le_premier_jour_et_revient_apres_le_dernier() {
        Task tache = enquete();
        ProcessInstance absence = absent(correspondant, communication, "2013-01-08", "2013-01-10");
        assertThat(candidats(tache)).isEmpty();

        avancerAu("2013-01-08");
        assertThat(candidats(tache)).containsExactly(communication);
        assertThat(peutFaire(communication, tache)).isTrue();
        assertThat(note(tache)).isEqualTo("suppléance de " + nom(correspondant));

        avancerAu("2013-01-11");
        assertThat(candidats(tache)).isEmpty();
        assertThat(peutFaire(communication, tache)).isFalse();
        assertThat(note(tache)).isNull();
        assertThat(fins(absence)).containsExactly(Fin_AbsenceTerminee.name(), Fin_TachesConfiees.name());
    }

    @Test
    void une_tache_nouvelle_arrive_au_suppleant_qui_la_fait_et_le_journal_garde_les_deux_noms() {
        absent(correspondant, communication, "2013-01-07", "2013-01-10");
        avancerAu("2013-01-08");

        Task tache = enquete();
        assertThat(candidats(tache)).containsExactly(communication);
        faire(tache, communication, ReponsesParcours.enquete("2013-01-08"));

        assertThat(base.sql("select auteur, pour from journal where element = 'LancerEnquete'")
                        .query((ligne, rang) -> ligne.getString("auteur") + " pour " + ligne.getString("pour"))
                        .list())
                .containsExactly(communication + " pour " + correspondant);
        assertThat(base.sql("select pour from journal where element = 'DesignerSuppleant'")
                        .query(String.class)
                        .list())
                .containsExactly((String) null);
    }

    @Test
    void une_tache_affectee_change_de_mains_et_revient_a_son_titulaire() {
        Task tache = enquete();
        taches.claim(tache.getId(), correspondant);
        absent(correspondant, secretaire, "2013-01-07", "2013-01-10");

        avancerAu("2013-01-08");
        assertThat(titulaireDe(tache)).isEqualTo(secretaire);

        avancerAu("2013-01-11");
        assertThat(titulaireDe(tache)).isEqualTo(correspondant);
    }

    @Test
    void ce_que_le_suppleant_a_pris_en_charge_reste_le_sien_jusqu_au_bout() {
        Task tache = enquete();
        absent(correspondant, communication, "2013-01-07", "2013-01-10");
        avancerAu("2013-01-08");
        taches.claim(tache.getId(), communication);

        avancerAu("2013-01-14");
        assertThat(titulaireDe(tache)).isEqualTo(communication);
        faire(tache, communication, ReponsesParcours.enquete("2013-01-14"));

        assertThat(base.sql("select pour from journal where element = 'LancerEnquete'")
                        .query(String.class)
                        .single())
                .isEqualTo(correspondant);
    }

    @Test
    void une_tache_prise_en_charge_par_un_present_reste_la_sienne() {
        Task tache = enquete();
        taches.claim(tache.getId(), secretaire);
        absent(correspondant, communication, "2013-01-07", "2013-01-10");
        avancerAu("2013-01-08");

        assertThat(titulaireDe(tache)).isEqualTo(secretaire);
        assertThat(candidats(tache)).isEmpty();
    }

    @Test
    void celui_qui_revient_plus_tot_retrouve_ses_taches_aussitot() {
        Task tache = enquete();
        ProcessInstance absence = absent(correspondant, communication, "2013-01-07", "2013-01-20");
        avancerAu("2013-01-09");
        assertThat(suppleances.presentA(correspondant, LocalDate.parse("2013-01-09")))
                .contains(communication);

        faire(tache(ReprendreSesTaches.name()), correspondant, Map.of("deRetour", true));

        assertThat(fini(absence)).isTrue();
        assertThat(candidats(tache)).isEmpty();
        assertThat(suppleances.presentA(correspondant, LocalDate.parse("2013-01-09")))
                .isEmpty();
        assertThat(suppleances.presentA(correspondant, LocalDate.parse("2013-01-08")))
                .contains(communication);
    }

    @Test
    void un_suppleant_absent_a_son_tour_est_remplace_puis_retrouve_ce_qu_il_avait() {
        Task tache = enquete();
        absent(correspondant, communication, "2013-01-07", "2013-01-20");
        absent(communication, secretaire, "2013-01-09", "2013-01-10");

        avancerAu("2013-01-08");
        assertThat(candidats(tache)).containsExactly(communication);
        avancerAu("2013-01-09");
        assertThat(candidats(tache)).containsExactly(secretaire);
        avancerAu("2013-01-11");
        assertThat(candidats(tache)).containsExactly(communication);
    }

    @Test
    void les_taches_de_l_absence_elle_meme_ne_vont_a_personne_d_autre() {
        absent(correspondant, communication, "2013-01-07", "2013-01-20");
        avancerAu("2013-01-09");

        assertThat(titulaireDe(tache(ReprendreSesTaches.name()))).isEqualTo(correspondant);
        assertThat(candidats(tache(ReprendreSesTaches.name()))).containsExactly(correspondant);
    }

    @Test
    void une_tache_de_l_absence_peut_etre_rendue_et_reprise_par_la_meme_personne() {
        annoncer(correspondant, "2013-01-08", "2013-01-10");
        Task tache = tache(DesignerSuppleant.name());
        entantQue(correspondant);
        taches.setAssignee(tache.getId(), null);
        taches.claim(tache.getId(), correspondant);

        faire(tache, correspondant, confier(communication));
        assertThat(suppleances.presentA(correspondant, LocalDate.parse("2013-01-08")))
                .contains(communication);
    }

    @Test
    void le_suppleant_ne_gagne_aucun_role_et_aucune_autre_tache() {
        Task autre = enquete();
        absent(communication, correspondant, "2013-01-07", "2013-01-10");
        avancerAu("2013-01-08");

        assertThat(candidats(autre)).isEmpty();
        assertThat(identites.createGroupQuery().groupMember(correspondant).list())
                .extracting(groupe -> groupe.getId())
                .containsExactlyInAnyOrder(
                        Role.CORRESPONDANT_QUALITE.code(),
                        Role.CORRESPONDANT_QUALITE.groupe(new CodeDepartement(DEPARTEMENT), new CodeSite(SITE)));
    }

    @Test
    void renoncer_laisse_tout_comme_avant() {
        ProcessInstance absence = annoncer(correspondant, "2013-01-08", "2013-01-10");
        faire(tache(DesignerSuppleant.name()), correspondant, Map.of("suiteAbsence", "renoncer"));

        assertThat(fins(absence)).containsExactly(Fin_AbsenceAbandonnee.name());
        assertThat(base.sql("select count(*) from absence").query(Long.class).single())
                .isZero();
    }

    @Test
    void un_retard_est_dit_d_abord_a_la_personne_elle_meme() {
        annoncer(correspondant, "2013-01-25", "2013-01-30");
        avancerAu("2013-01-14");
        faire(tache(DesignerSuppleant.name()), correspondant, confier(communication));
        Job retard = gestion.createJobQuery()
                .activityId(Echeance_ReprendreSesTaches.name())
                .singleResult();
        gestion.executeJob(retard.getId());

        assertThat(base.sql("select i.informe from retard r join retard_informe i on i.retard = r.id"
                                + " where r.element = 'DesignerSuppleant'")
                        .query(String.class)
                        .list())
                .containsExactly(correspondant);
    }

    @Test
    void les_dates_impossibles_sont_refusees_des_l_annonce() {
        absent(correspondant, communication, "2013-01-08", "2013-01-10");

        refuse(() -> annoncer(correspondant, "2013-01-20", "2013-01-18"), "avant de commencer");
        refuse(() -> annoncer(correspondant, "2013-01-06", "2013-01-18"), "la date ne peut pas être dans le passé");
        refuse(() -> annoncer(correspondant, "2013-01-10", "2013-01-18"), "Vous êtes déjà déclaré absent");
    }

    @Test
    void un_suppleant_impossible_est_refuse() {
        absent(communication, correspondant, "2013-01-08", "2013-01-10");
        annoncer(correspondant, "2013-01-09", "2013-01-12");
        Task tache = tache(DesignerSuppleant.name());

        refuse(() -> faire(tache, correspondant, confier(correspondant)), "votre propre suppléant");
        refuse(() -> faire(tache, correspondant, confier(communication)), "c’est vous qui le suppléez");
        refuse(() -> faire(tache, correspondant, confier("personne.d-ailleurs")), "une personne de votre département");
        refuse(() -> faire(tache, correspondant, confier(titulaireDe("91-evry.auditeur-externe"))), "dans la liste");
        assertThat(base.sql("select count(*) from absence").query(Long.class).single())
                .isOne();
    }

    private Task enquete() {
        CodeDemarche demarche = demarche("qualipref-2012", "M1");
        lancer(EnqueteSatisfaction.CLE, demarche, Map.of());
        return tache(LancerEnquete.name());
    }

    private ProcessInstance absent(String personne, String suppleant, String du, String au) {
        ProcessInstance absence = annoncer(personne, du, au);
        faire(taches.createTaskQuery().processInstanceId(absence.getId()).singleResult(), personne, confier(suppleant));
        return absence;
    }

    private static Map<String, Object> confier(String suppleant) {
        return Map.of("suiteAbsence", "confier", "suppleant", suppleant);
    }

    private ProcessInstance annoncer(String personne, String du, String au) {
        entantQue(personne);
        try {
            return formulaires.submitStartForm(
                    depot.createProcessDefinitionQuery()
                            .processDefinitionKey(ABSENCE)
                            .latestVersion()
                            .singleResult()
                            .getId(),
                    Map.of("premierJour", du, "dernierJour", au, "motif", "Congés"));
        } finally {
            identites.clearAuthentication();
        }
    }

    private static void refuse(ThrowingCallable geste, String raison) {
        assertThatThrownBy(geste).isInstanceOf(SaisieRefusee.class).hasMessageContaining(raison);
    }

    private String titulaireAuSite(Role role) {
        return titulaireDe(role.groupe(new CodeDepartement(DEPARTEMENT), new CodeSite(SITE)));
    }

    private String titulaireDe(String groupe) {
        return annuaire.titulaires(groupe).get(0).id();
    }

    private String titulaireDe(Task tache) {
        return taches.createTaskQuery().taskId(tache.getId()).singleResult().getAssignee();
    }

    private String nom(String login) {
        return annuaire.trouver(login).orElseThrow().nom();
    }

    private List<String> candidats(Task tache) {
        return taches.getIdentityLinksForTask(tache.getId()).stream()
                .filter(lien -> "candidate".equals(lien.getType()) && lien.getUserId() != null)
                .map(IdentityLink::getUserId)
                .toList();
    }

    private boolean peutFaire(String login, Task tache) {
        return autorisations
                        .createAuthorizationQuery()
                        .resourceType(Resources.TASK)
                        .resourceId(tache.getId())
                        .userIdIn(login)
                        .count()
                > 0;
    }

    private Object note(Task tache) {
        return taches.getVariableLocal(tache.getId(), NoteDeSuppleance.VARIABLE);
    }
}
