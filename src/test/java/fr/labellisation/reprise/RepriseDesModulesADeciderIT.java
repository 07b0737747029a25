package fr.labellisation.reprise;

import static fr.labellisation.parcours.changement.processus.DecisionModules.Element.DeciderModules;
import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.essais.DemarcheEngagee;
import fr.labellisation.essais.Parcours91;
import fr.labellisation.essais.Temps;
import fr.labellisation.parcours.demarche.perimetre.ModulesADecider;
import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.variables.Parcours;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RepriseDesModulesADeciderIT extends Parcours91 {
    @Autowired
    private DemarcheEngagee laDemarche;

    @Autowired
    private ModulesADecider aDecider;

    @Autowired
    private Temps temps;

    @Autowired
    private RepriseDesModulesADecider reprise;

    /** As an earlier version wrote it: nobody is asked. */
    @BeforeEach
    void un_module_d_evry_est_reste_ouvert() {
        laDemarche.engager("commun", SITE, ETAMPES);
        aDecider.decider(
                new Parcours(new CodeDemarche(laDemarche.code()), new CodeSite(SITE)),
                List.of("M1", "M2"),
                List.of("M3"),
                temps.acte());
        avancerAu("2013-03-01");
    }

    @Test
    void un_module_deja_ouvert_est_demande_une_fois_pour_un_jour_compte_de_l_installation() {
        assertThat(reprise.objets()).containsExactly("91-2013/91-evry");

        reprise.reprendre("91-2013/91-evry");
        reprise.reprendre("91-2013/91-evry");

        assertThat(tache(DeciderModules.name())
                        .getDueDate()
                        .toInstant()
                        .atZone(PARIS)
                        .toLocalDate())
                .isEqualTo("2013-03-29");
    }

    @Test
    void rien_n_est_demande_d_une_demarche_qui_n_est_plus_en_cours() {
        base.sql("update demarche set etat = 'abandonnee', close_le = '2013-02-01'")
                .update();

        assertThat(reprise.objets()).isEmpty();
        reprise.reprendre("91-2013/91-evry");

        assertThat(ouvertes(DeciderModules.name())).isEmpty();
    }
}
