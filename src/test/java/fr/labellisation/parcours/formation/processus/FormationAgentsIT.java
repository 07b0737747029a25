package fr.labellisation.parcours.formation.processus;

import static fr.labellisation.essais.ReponsesDemarche.formationClose;
import static fr.labellisation.essais.ReponsesDemarche.sessionTenue;
import static fr.labellisation.essais.ReponsesDemarche.sessions;
import static fr.labellisation.parcours.formation.processus.FormationAgents.Element.CloreFormation;
import static fr.labellisation.parcours.formation.processus.FormationAgents.Element.EtablirPlanFormation;
import static fr.labellisation.parcours.formation.processus.FormationAgents.Element.Fin_FormationClose;
import static fr.labellisation.parcours.formation.processus.FormationAgents.Element.TenirSession;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.labellisation.acces.Role;
import fr.labellisation.essais.Couverture;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.essais.Retards;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FormationAgentsIT extends Parcours91 {
    @Autowired
    private Retards retards;

    private ProcessInstance uneFormation() {
        return lancer(FormationAgents.CLE, demarche("qualipref-2012", "M1", "M2"), Map.of());
    }

    /** Open sessions, the first day first. */
    private List<Task> sessionsATenir() {
        return ouvertes(TenirSession.name()).stream()
                .sorted(Comparator.comparing(Task::getDueDate))
                .toList();
    }

    @Test
    void chaque_session_est_tenue_puis_la_formation_est_close_avec_son_taux() {
        ProcessInstance instance = uneFormation();

        faire(EtablirPlanFormation.name(), sessions("2013-01-15", "2013-01-22"));
        avancerAu("2013-01-22");
        faire(sessionsATenir().get(0), sessionTenue("2013-01-15", 10, 9));
        faire(TenirSession.name(), sessionTenue("2013-01-22", 10, 6));
        assertThat(texte(tache(CloreFormation.name()), "taux"))
                .isEqualTo("75\u00a0% de présents\u00a0: 15 sur 20 convoqués.");
        faire(CloreFormation.name(), formationClose());

        assertThat(fins(instance)).containsExactly(Fin_FormationClose.name());
        assertThat(textes("select bilan from formation")).containsExactly("Les agents ont tous été formés.");
    }

    @Test
    void chaque_session_est_a_tenir_son_jour() {
        uneFormation();

        faire(EtablirPlanFormation.name(), sessions("2013-01-22", "2013-01-15"));

        assertThat(sessionsATenir())
                .extracting(tache -> tache.getDueDate()
                        .toInstant()
                        .atZone(PARIS)
                        .toLocalDate()
                        .toString())
                .containsExactly("2013-01-15", "2013-01-22");
        assertThat(texte(sessionsATenir().get(0), "intitule"))
                .isEqualTo("Accueil du public (prévue le 15 janvier 2013)");
    }

    @Test
    void la_formation_attend_toutes_ses_sessions() {
        uneFormation();
        faire(EtablirPlanFormation.name(), sessions("2013-01-07", "2013-01-22"));

        faire(sessionsATenir().get(0), sessionTenue("2013-01-07", 10, 10));

        assertThat(enCours()).containsExactly(TenirSession.name());
    }

    @Test
    void plus_de_presents_que_de_convoques_est_refuse() {
        uneFormation();
        faire(EtablirPlanFormation.name(), sessions("2013-01-07"));

        assertThatThrownBy(() -> faire(TenirSession.name(), sessionTenue("2013-01-07", 10, 11)))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessage("Les présents (11) ne peuvent pas être plus nombreux que les convoqués (10).");
        assertThat(enCours()).containsExactly(TenirSession.name());
    }

    @Test
    void un_plan_sans_session_est_refuse() {
        uneFormation();

        assertThatThrownBy(() -> faire(EtablirPlanFormation.name(), sessions()))
                .isInstanceOf(SaisieRefusee.class)
                .hasMessageContaining("Sessions");
        assertThat(enCours()).containsExactly(EtablirPlanFormation.name());
    }

    @Test
    void le_plan_les_sessions_et_la_cloture_en_retard_sont_signales_sans_disparaitre() {
        ProcessInstance instance = uneFormation();

        avancerAu("2013-01-29");
        retards.enRetard(EtablirPlanFormation.name(), "28 janvier 2013", Role.SECRETAIRE_GENERAL);
        faire(EtablirPlanFormation.name(), sessions("2013-02-04"));
        avancerAu("2013-02-05");
        retards.enRetard(TenirSession.name(), "4 février 2013", Role.SECRETAIRE_GENERAL);
        faire(TenirSession.name(), sessionTenue("2013-02-04", 10, 10));
        avancerAu("2013-02-20");
        retards.enRetard(CloreFormation.name(), "19 février 2013", Role.SECRETAIRE_GENERAL);
        faire(CloreFormation.name(), formationClose());

        assertThat(fini(instance)).isTrue();
        assertThat(fins(instance))
                .contains(Fin_FormationClose.name(), FormationAgents.Element.Fin_RetardSignale.name());
    }

    @AfterAll
    static void tout_le_processus_a_ete_parcouru(@Autowired RepositoryService depot) {
        Couverture.estComplete(FormationAgents.CLE, depot);
    }
}
