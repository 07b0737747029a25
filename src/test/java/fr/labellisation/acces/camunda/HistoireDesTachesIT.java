package fr.labellisation.acces.camunda;

import static fr.labellisation.essais.ReponsesDemarche.comiteConstitue;
import static fr.labellisation.essais.ReponsesDemarche.referentNomme;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.ArreterPerimetre;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.ConstituerComitePilotage;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.NommerReferent;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Role;
import fr.labellisation.essais.DemarcheEngagee;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who reads the history of one task, while it is open and once it is done; no row is written for that. */
class HistoireDesTachesIT extends Parcours91 {
    @Autowired
    private DemarcheEngagee engagee;

    @Autowired
    private AuthorizationService autorisations;

    private Task faite;
    private Task ouverte;
    private String referent;

    @BeforeEach
    void un_referent_a_fait_une_tache_et_la_suivante_est_a_un_autre() {
        aujourdhuiEst("2013-01-14");
        engagee.decider("commun");
        faire(NommerReferent.name(), referentNomme("2013-01-14"));
        faite = tache(ConstituerComitePilotage.name());
        referent = titulaire(faite);
        faire(faite, referent, comiteConstitue("2013-01-14"));
        ouverte = tache(ArreterPerimetre.name());
    }

    @Test
    void qui_l_a_faite_la_relit_meme_s_il_n_est_plus_dans_le_groupe() {
        annuaire.retirerRole(referent, Role.REFERENT_QUALITE, new CodeDepartement(DEPARTEMENT), null);

        assertThat(lue(referent, faite)).isTrue();
        assertThat(gestes(referent, faite)).contains("Claim", "Complete");
    }

    @Test
    void son_groupe_la_relit() {
        String autre = annuaire.personne(new CodeDepartement(DEPARTEMENT), "Nadia Autre", "nadia.autre@example.org");
        annuaire.donnerRole(autre, Role.REFERENT_QUALITE, new CodeDepartement(DEPARTEMENT), null);

        assertThat(lue(autre, faite)).isTrue();
        assertThat(gestes(autre, faite)).contains("Claim", "Complete");
    }

    @Test
    void personne_d_autre_ne_la_lit_et_celle_d_un_autre_groupe_reste_fermee() {
        String communication = titulaire(Role.COMMUNICATION);

        assertThat(lue(communication, faite)).isFalse();
        assertThat(gestes(communication, faite)).isEmpty();
        assertThat(lue(referent, ouverte)).isFalse();
        assertThat(gestes(referent, ouverte)).isEmpty();
        entantQue(referent);
        assertThat(histoire.createUserOperationLogQuery().list()).isEmpty();
    }

    @Test
    void aucun_droit_n_est_ecrit_pour_l_histoire() {
        identites.clearAuthentication();

        assertThat(autorisations
                        .createAuthorizationQuery()
                        .resourceType(Resources.HISTORIC_TASK)
                        .count())
                .isZero();
    }

    private boolean lue(String login, Task tache) {
        entantQue(login);
        return histoire.createHistoricTaskInstanceQuery().taskId(tache.getId()).count() == 1;
    }

    private List<String> gestes(String login, Task tache) {
        entantQue(login);
        return histoire.createUserOperationLogQuery().taskId(tache.getId()).list().stream()
                .map(geste -> geste.getOperationType())
                .toList();
    }
}
