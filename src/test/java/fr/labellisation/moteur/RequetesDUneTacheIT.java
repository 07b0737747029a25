package fr.labellisation.moteur;

import static fr.labellisation.essais.ReponsesDemarche.referentNomme;
import static fr.labellisation.parcours.demarche.processus.MiseEnPlaceDemarche.Element.NommerReferent;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.essais.CompteurDeRequetes;
import fr.labellisation.essais.DemarcheEngagee;
import fr.labellisation.essais.Parcours91;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the database is asked when a person takes a task and hands it in. */
class RequetesDUneTacheIT extends Parcours91 {
    /** What is prepared for the naming of a référent, with his account and the day on which he took office; rows of one table written at once count once; one says that its
     * sites are to be judged again. */
    private static final int AU_PLUS = 94;

    @Autowired
    private DemarcheEngagee engagee;

    private List<String> requetes;

    @BeforeEach
    void une_tache_est_prise_et_rendue() {
        aujourdhuiEst("2013-01-07");
        engagee.decider("commun");
        Task tache = tache(NommerReferent.name());
        String login = titulaire(tache);
        entantQue(login);
        requetes = new ArrayList<>(CompteurDeRequetes.pendant(() -> taches.claim(tache.getId(), login)));
        requetes.addAll(CompteurDeRequetes.pendant(
                () -> formulaires.submitTaskForm(tache.getId(), Map.copyOf(referentNomme("2013-01-07")))));
    }

    @Test
    void les_droits_de_tout_le_pays_ne_sont_pas_lus() {
        assertThat(requetes).noneMatch(requete -> requete.matches("(?i).*from ACT_RU_AUTHORIZATION( A)?"));
    }

    @Test
    void ce_qui_finit_avec_la_tache_n_a_pas_d_histoire() {
        assertThat(requetes).noneMatch(requete -> requete.matches("(?i)insert into ACT_HI_(DETAIL|VARINST) .*"));
    }

    @Test
    void le_nombre_de_requetes_ne_grandit_pas() {
        assertThat(requetes).hasSizeLessThanOrEqualTo(AU_PLUS);
    }
}
