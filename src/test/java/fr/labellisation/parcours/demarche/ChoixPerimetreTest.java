package fr.labellisation.parcours.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.formulaires.Option;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Site;
import fr.labellisation.socle.territoire.TypeSite;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ChoixPerimetreTest {
    private static final CodeSite EVRY = new CodeSite("91-evry");
    private static final CodeSite ETAMPES = new CodeSite("91-etampes");
    private static final List<Site> SITES = List.of(
            new Site(EVRY, "Préfecture d’Évry", TypeSite.PREFECTURE),
            new Site(ETAMPES, "Sous-préfecture d’Étampes", TypeSite.SOUS_PREFECTURE));

    private final Referentiels referentiels = new Referentiels();
    private final ChoixPerimetre qualipref = new ChoixPerimetre(referentiels.exiger("qualipref-2012"), SITES);
    private final ChoixPerimetre marianne = new ChoixPerimetre(referentiels.exiger("marianne-2008"), SITES);

    @Test
    void chaque_module_de_chaque_site_est_propose() {
        assertThat(qualipref.options())
                .hasSize(14)
                .contains(new Option("Préfecture d’Évry – M2 – Délivrance de titres", "91-evry|M2"));
    }

    @Test
    void un_perimetre_sain_se_lit_site_par_site() {
        List<String> choisis = List.of("91-evry|M1", "91-evry|M7", "91-etampes|M1", "91-etampes|M2");

        assertThat(qualipref.avis(choisis, List.of()).favorable()).isTrue();
        assertThat(qualipref.modulesParSite(choisis))
                .containsEntry(EVRY, new TreeSet<>(Set.of("M1", "M7")))
                .containsEntry(ETAMPES, new TreeSet<>(Set.of("M1", "M2")));
    }

    @Test
    void un_site_sans_le_module_obligatoire_est_nomme() {
        assertThat(qualipref
                        .avis(List.of("91-evry|M1", "91-evry|M2", "91-etampes|M2"), List.of())
                        .raisons())
                .containsExactly("Sous-préfecture d’Étampes\u00a0: Le module M1 – Accueil général est obligatoire.");
    }

    @Test
    void un_site_d_un_autre_departement_n_est_pas_propose() {
        assertThat(qualipref
                        .avis(List.of("91-evry|M1", "91-evry|M2", "75-paris|M1"), List.of())
                        .raisons())
                .containsExactly("Le choix «\u00a075-paris|M1\u00a0» n’est pas proposé.");
    }

    @Test
    void un_perimetre_vide_est_refuse() {
        assertThat(qualipref.avis(List.of(), List.of()).raisons())
                .containsExactly("Au moins un site doit être retenu.");
    }

    @Test
    void un_referentiel_sans_modules_se_retient_en_entier() {
        List<String> choisis = List.of("91-etampes|ENSEMBLE");

        assertThat(marianne.options()).hasSize(2);
        assertThat(marianne.avis(choisis, List.of()).favorable()).isTrue();
        assertThat(marianne.modulesParSite(choisis)).containsOnlyKeys(ETAMPES);
        assertThat(marianne.valeurs(marianne.modulesParSite(choisis))).isEqualTo(choisis);
    }

    @Test
    void un_module_optionnel_d_un_site_retenu_peut_rester_a_decider() {
        assertThat(qualipref
                        .avis(List.of("91-evry|M1", "91-evry|M3"), List.of("91-evry|M2"))
                        .favorable())
                .isTrue();
        assertThat(qualipref.optionsADecider())
                .hasSize(12)
                .extracting(Option::value)
                .noneMatch(choix -> choix.endsWith("|M1"));
        assertThat(marianne.optionsADecider()).isEmpty();
    }

    @Test
    void un_module_a_decider_qui_contredit_le_reste_est_refuse_avec_chaque_raison() {
        assertThat(qualipref
                        .avis(List.of("91-evry|M1", "91-evry|M3"), List.of("91-evry|M1", "91-evry|M3", "91-etampes|M2"))
                        .raisons())
                .containsExactlyInAnyOrder(
                        "Préfecture d’Évry\u00a0: Le module M1 est à la fois retenu et à décider\u00a0: l’un ou l’autre est"
                                + " attendu.",
                        "Préfecture d’Évry\u00a0: Le module M1 est obligatoire\u00a0: il n’est pas à décider.",
                        "Préfecture d’Évry\u00a0: Le module M3 est à la fois retenu et à décider\u00a0: l’un ou l’autre est"
                                + " attendu.",
                        "Sous-préfecture d’Étampes\u00a0: un module y est à décider, mais le site n’est pas retenu.");
        assertThat(qualipref
                        .avis(List.of("91-evry|M1", "91-evry|M3"), List.of("91-evry|M9"))
                        .raisons())
                .containsExactly("Le choix «\u00a091-evry|M9\u00a0» n’est pas proposé.");
        assertThat(marianne.avis(List.of("91-etampes|ENSEMBLE"), List.of("91-etampes|M2"))
                        .raisons())
                .containsExactly("Le choix «\u00a091-etampes|M2\u00a0» n’est pas proposé.");
    }
}
