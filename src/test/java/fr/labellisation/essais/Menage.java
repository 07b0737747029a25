package fr.labellisation.essais;

import fr.labellisation.moteur.Horloge;
import fr.labellisation.referentiel.Referentiels;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
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

    private final RuntimeService moteur;
    private final HistoryService histoire;
    private final IdentityService identites;
    private final JdbcClient base;
    private final Horloge horloge;
    private final Referentiels referentiels;

    /** Those who are there before the first test; none of them leaves. */
    private final Set<String> aDemeure = new HashSet<>();

    Menage(
            RuntimeService moteur,
            HistoryService histoire,
            IdentityService identites,
            JdbcClient base,
            Horloge horloge,
            Referentiels referentiels) {
        this.moteur = moteur;
        this.histoire = histoire;
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
        moteur.createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(instance -> moteur.deleteProcessInstanceIfExists(
                        instance.getId(), "end of the test", true, true, true, false));
        // The next test opens a démarche of the same code: it must not find what this one did.
        List<String> passees = histoire.createHistoricProcessInstanceQuery().list().stream()
                .map(HistoricProcessInstance::getId)
                .toList();
        if (!passees.isEmpty()) {
            histoire.deleteHistoricProcessInstancesBulk(passees);
        }
        logins().stream().filter(login -> !aDemeure.contains(login)).forEach(identites::deleteUser);
        TABLES.forEach(table -> base.sql("delete from " + table).update());
        referentiels.rafraichir();
        horloge.retablir();
    }

    private List<String> logins() {
        return identites.createUserQuery().list().stream().map(User::getId).toList();
    }
}
