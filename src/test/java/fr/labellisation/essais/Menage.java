package fr.labellisation.essais;

import fr.labellisation.moteur.Horloge;
import fr.labellisation.referentiel.Referentiels;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Leaves nothing of a test to the next one: what runs is ended, what was written is gone, the clock goes again. */
@TestComponent
class Menage {
    /** What hangs on another table comes before it. */
    private static final List<String> TABLES = List.of(
            "essai_de_connexion",
            "lieu_connu",
            "visite",
            "courriel_rappel",
            "courriel",
            "rappel",
            "preuve_lien",
            "preuve_version",
            "preuve",
            "ligne_de_travail",
            "brouillon",
            "brouillon_de_depart",
            "tache",
            "tache_confiee",
            "absence",
            "calendrier",
            "evenement_publie",
            "retard",
            "reglage_modifie",
            "suite_d_indicateur",
            "bilan",
            "echeance",
            "passage_engagement",
            "passage",
            "label_suspension",
            "verdict_cause",
            "verdict",
            "retouche",
            "label",
            "reunion_de_groupe",
            "groupe_de_travail",
            "communication",
            "action_reprise",
            "action",
            "plan_actions",
            "constat",
            "audit",
            "comite_membre",
            "comite",
            "session_formation",
            "formation",
            "enquete",
            "evaluation",
            "diagnostic_partage",
            "document",
            "prevision_etape",
            "prevision",
            "campagne_destinataire",
            "campagne_message",
            "campagne_etape",
            "campagne_referentiel",
            "campagne_version",
            "campagne",
            "entree_ligne",
            "entree",
            "etape_atteinte",
            "periode_reclamee",
            "mesure",
            "indicateur_local",
            "service_passe",
            "service_module",
            "service",
            "module_a_decider",
            "preparation_relevee",
            "perimetre",
            "demarche",
            "site",
            "engagement_saisi",
            "referentiel_propose",
            "referentiel_revision",
            "journal");

    /**
     * What the engine keeps of instances and past ones, in the same order. Its own commands read each instance and delete it row by row,
     * which took a quarter of the tests’ time. Rows without an instance belong to what is deployed.
     */
    private static final List<String> DU_MOTEUR = List.of(
            "delete from ACT_RU_IDENTITYLINK where TASK_ID_ is not null",
            "delete from ACT_RU_AUTHORIZATION where RESOURCE_ID_ <> '*' and RESOURCE_TYPE_ in (%d, %d, %d, %d)"
                    .formatted(
                            Resources.TASK.resourceType(),
                            Resources.PROCESS_INSTANCE.resourceType(),
                            Resources.HISTORIC_TASK.resourceType(),
                            Resources.HISTORIC_PROCESS_INSTANCE.resourceType()),
            "delete from ACT_RU_VARIABLE",
            "update ACT_RU_INCIDENT set CAUSE_INCIDENT_ID_ = null, ROOT_CAUSE_INCIDENT_ID_ = null",
            "delete from ACT_RU_INCIDENT",
            "delete from ACT_RU_EXT_TASK",
            "delete from ACT_RU_EVENT_SUBSCR where EXECUTION_ID_ is not null",
            "delete from ACT_RU_JOB where PROCESS_INSTANCE_ID_ is not null",
            "delete from ACT_RU_TASK",
            // H2 looks at each row for itself: whose parent is still there stays.
            "update ACT_RU_EXECUTION set PARENT_ID_ = null, SUPER_EXEC_ = null, PROC_INST_ID_ = null",
            "delete from ACT_RU_EXECUTION",
            "delete from ACT_HI_DEC_IN",
            "delete from ACT_HI_DEC_OUT",
            "delete from ACT_HI_DECINST",
            "delete from ACT_HI_IDENTITYLINK",
            "delete from ACT_HI_COMMENT",
            "delete from ACT_HI_ATTACHMENT",
            "delete from ACT_HI_INCIDENT",
            "delete from ACT_HI_EXT_TASK_LOG",
            "delete from ACT_HI_JOB_LOG where PROCESS_INSTANCE_ID_ is not null",
            "delete from ACT_HI_OP_LOG where PROC_INST_ID_ is not null",
            "delete from ACT_HI_DETAIL",
            "delete from ACT_HI_VARINST",
            "delete from ACT_HI_TASKINST",
            "delete from ACT_HI_ACTINST",
            "delete from ACT_HI_PROCINST",
            "delete from ACT_GE_BYTEARRAY where DEPLOYMENT_ID_ is null");

    private final IdentityService identites;
    private final JdbcClient base;
    private final Horloge horloge;
    private final Referentiels referentiels;

    /** Those who are there before the first test; none of them leaves. */
    private final Set<String> aDemeure = new HashSet<>();

    Menage(IdentityService identites, JdbcClient base, Horloge horloge, Referentiels referentiels) {
        this.identites = identites;
        this.base = base;
        this.horloge = horloge;
        this.referentiels = referentiels;
    }

    /** Notes, the first time, who is there to stay. */
    void commencer() {
        if (aDemeure.isEmpty()) {
            aDemeure.addAll(logins());
        }
    }

    void finir() {
        identites.clearAuthentication();
        DU_MOTEUR.forEach(ordre -> base.sql(ordre).update());
        logins().stream().filter(login -> !aDemeure.contains(login)).forEach(identites::deleteUser);
        TABLES.forEach(table -> base.sql("delete from " + table).update());
        referentiels.rafraichir();
        horloge.retablir();
    }

    private List<String> logins() {
        return identites.createUserQuery().list().stream().map(User::getId).toList();
    }
}
