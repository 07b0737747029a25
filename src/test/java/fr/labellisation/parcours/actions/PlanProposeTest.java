package fr.labellisation.parcours.actions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.parcours.actions.PlanPropose.Ligne;
import fr.labellisation.parcours.diagnostic.Ecart;
import fr.labellisation.socle.formulaires.Option;
import fr.labellisation.socle.regles.Avis;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanProposeTest {
    private static final String CHEF = "91-evry.chef-de-service";

    @Test
    void un_plan_qui_repond_a_chaque_ecart_est_accepte() {
        assertThat(plan(new Ligne("E5", CHEF), new Ligne("E7", CHEF), new Ligne("E7", CHEF))
                        .favorable())
                .isTrue();
    }

    @Test
    void un_ecart_sans_action_est_nomme() {
        assertThat(plan(new Ligne("E7", CHEF)).raisons())
                .containsExactly("L’écart E5 – Accueillir au téléphone n’a aucune action.");
    }

    @Test
    void une_action_peut_porter_sur_un_engagement_tenu_du_perimetre() {
        assertThat(plan(new Ligne("E5", CHEF), new Ligne("E7", CHEF), new Ligne("E1", CHEF))
                        .favorable())
                .isTrue();
    }

    @Test
    void un_engagement_hors_du_perimetre_et_un_responsable_inconnu_sont_refuses() {
        assertThat(plan(new Ligne("E5", "75-paris.chef-de-service"), new Ligne("E7", CHEF), new Ligne("E19", CHEF))
                        .raisons())
                .containsExactly(
                        "L’engagement «\u00a0E19\u00a0» n’est pas dans le périmètre du site.",
                        "Le responsable «\u00a075-paris.chef-de-service\u00a0» n’est pas proposé.");
    }

    private static Avis plan(Ligne... lignes) {
        return new PlanPropose(
                        List.of(
                                new Ecart("M1", "E5", "Accueillir au téléphone"),
                                new Ecart("M1", "E7", "Répondre aux réclamations")),
                        List.of("E1", "E5", "E7"),
                        List.of(new Option("Chef de service – Préfecture d’Évry", CHEF)),
                        Arrays.asList(lignes))
                .avis();
    }
}
