package fr.labellisation.parcours.actions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.parcours.actions.NouvelleAction.Proposition;
import fr.labellisation.parcours.actions.PlanPropose.Ligne;
import fr.labellisation.parcours.diagnostic.Ecart;
import fr.labellisation.socle.formulaires.Option;
import fr.labellisation.socle.regles.Avis;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanProposeTest {
    private static final String CHEF = "91-evry.chef-de-service";

    @Test
    void un_plan_qui_repond_a_chaque_ecart_est_accepte() {
        assertThat(plan(ligne("E5", CHEF), ligne("E7", CHEF), ligne("E7", CHEF)).favorable())
                .isTrue();
    }

    @Test
    void un_ecart_sans_action_est_nomme() {
        assertThat(plan(ligne("E7", CHEF)).raisons())
                .containsExactly("L’écart E5 – Accueillir au téléphone n’a aucune action.");
    }

    @Test
    void une_action_peut_porter_sur_un_engagement_tenu_du_perimetre() {
        assertThat(plan(ligne("E5", CHEF), ligne("E7", CHEF), ligne("E1", CHEF)).favorable())
                .isTrue();
    }

    @Test
    void un_engagement_hors_du_perimetre_et_un_responsable_inconnu_sont_refuses() {
        assertThat(plan(ligne("E5", "75-paris.chef-de-service"), ligne("E7", CHEF), ligne("E19", CHEF))
                        .raisons())
                .containsExactly(
                        "L’engagement «\u00a0E19\u00a0» n’est pas dans le périmètre du site.",
                        "Le responsable «\u00a075-paris.chef-de-service\u00a0» n’est pas proposé.");
    }

    @Test
    void un_suppleant_est_une_personne_proposee_autre_que_le_responsable_nomme() {
        assertThat(plan(
                                ligne("E5", CHEF + "/marc.petit", "eden.brunet"),
                                ligne("E7", CHEF, "eden.brunet"),
                                ligne("E1", CHEF + "/marc.petit", "marc.petit"),
                                ligne("E7", CHEF + "/marc.petit", "personne"))
                        .raisons())
                .containsExactly(
                        "L’action «\u00a0Répondre à E7\u00a0» a un suppléant et aucun responsable nommé\u00a0: choisissez la personne"
                                + " qu’il supplée, ou retirez-le.",
                        "L’action «\u00a0Répondre à E1\u00a0» a la même personne pour responsable et pour suppléant\u00a0: choisissez-en"
                                + " une autre.",
                        "L’action «\u00a0Répondre à E7\u00a0» a pour suppléant «\u00a0personne\u00a0», qui n’est pas proposé.");
    }

    private static Ligne ligne(String engagement, String responsable) {
        return ligne(engagement, responsable, null);
    }

    private static Ligne ligne(String engagement, String responsable, String suppleant) {
        Tenue tenue = Tenue.lire(responsable);
        return new Ligne(
                engagement,
                new Proposition(
                        "Répondre à " + engagement,
                        tenue.groupe(),
                        tenue.porteur(),
                        suppleant,
                        LocalDate.parse("2013-04-30"),
                        Precisions.AUCUNE));
    }

    private static Avis plan(Ligne... lignes) {
        return new PlanPropose(
                        List.of(
                                new Ecart("M1", "E5", "Accueillir au téléphone"),
                                new Ecart("M1", "E7", "Répondre aux réclamations")),
                        List.of("E1", "E5", "E7"),
                        List.of(
                                new Option("Marc Petit – Chef de service – Préfecture d’Évry", CHEF + "/marc.petit"),
                                new Option("Eden Brunet – Chef de service – Préfecture d’Évry", CHEF + "/eden.brunet"),
                                new Option("Chef de service – Préfecture d’Évry", CHEF)),
                        Arrays.asList(lignes))
                .avis();
    }
}
