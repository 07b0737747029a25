package fr.labellisation.parcours.demarche.chemin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.socle.territoire.CodeDemarche;
import fr.labellisation.socle.territoire.CodeSite;
import fr.labellisation.socle.territoire.Site;
import fr.labellisation.socle.territoire.Territoire;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The rule over every département of the network and every subset of its first sites. */
class UneDemarcheParSiteTest {
    private static final int SITES_AU_PLUS = 8;

    private final Territoire territoire = new Territoire();
    private int cas;

    /** Each département, with each subset of its sites on its way. */
    private void pourChaqueOccupation(Essai essai) {
        territoire.departements().forEach(departement -> {
            CodeDemarche enCours = new CodeDemarche(departement.code() + "-2025");
            List<Site> sites = territoire.sites(departement.code()).stream()
                    .limit(SITES_AU_PLUS)
                    .map(connu -> new Site(connu.code(), connu.nom(), connu.type()))
                    .toList();
            for (int occupes = 0; occupes < 1 << sites.size(); occupes++) {
                Map<CodeSite, List<CheminDuMoment>> chemins = new HashMap<>();
                for (int rang = 0; rang < sites.size(); rang++) {
                    if ((occupes >> rang & 1) == 1) {
                        chemins.put(
                                sites.get(rang).code(),
                                List.of(new CheminDuMoment(enCours, "Qual-e-pref", List.of("qual-e-pref-2018"))));
                    }
                }
                cas++;
                essai.sur(new UneDemarcheParSite(chemins), enCours, sites);
            }
        });
    }

    private interface Essai {
        void sur(UneDemarcheParSite regle, CodeDemarche enCours, List<Site> sites);
    }

    @Test
    void chaque_site_en_chemin_est_refuse_a_une_autre_demarche_et_lui_seul() {
        pourChaqueOccupation((regle, enCours, sites) -> {
            CodeDemarche autre = new CodeDemarche(enCours + "-2");
            for (Site site : sites) {
                boolean occupe = regle.chemins().containsKey(site.code());
                assertThat(regle.pourEntrer(autre, List.of(site)).favorable()).isEqualTo(!occupe);
            }
            assertThat(regle.pourEntrer(autre, sites).raisons())
                    .hasSize(regle.chemins().size());
        });
        assertThat(cas).isGreaterThan(1_200);
    }

    @Test
    void un_site_reste_toujours_dans_sa_propre_demarche() {
        pourChaqueOccupation((regle, enCours, sites) ->
                assertThat(regle.pourEntrer(enCours, sites).favorable()).isTrue());
    }

    @Test
    void une_demarche_se_decide_tant_qu_un_site_est_libre() {
        pourChaqueOccupation(
                (regle, enCours, sites) -> assertThat(regle.pourDecider(sites).favorable())
                        .isEqualTo(regle.chemins().size() < sites.size()));
    }

    @Test
    void le_refus_dit_quelle_demarche_et_ce_qui_est_possible() {
        Site evry = new Site(new CodeSite("91-evry"), "Préfecture d’Évry", null);
        UneDemarcheParSite regle = new UneDemarcheParSite(Map.of(
                evry.code(),
                List.of(new CheminDuMoment(new CodeDemarche("91-2025"), "Qual-e-pref", List.of("qual-e-pref-2018")))));

        assertThat(regle.pourEntrer(new CodeDemarche("91-2026"), List.of(evry)).raisons())
                .containsExactly(
                        "Préfecture d’Évry\u00a0: ce site suit déjà la démarche 91-2025 (Qual-e-pref)\u00a0; un site n’en suit"
                                + " qu’une à la fois. Pour viser deux labels, il suit une seule démarche, décidée avec un second"
                                + " label.");
        assertThat(regle.pourDecider(List.of(evry)).raisons())
                .first()
                .isEqualTo(
                        "Tous les sites de ce département sont déjà en chemin vers un label\u00a0: une démarche de plus"
                                + " n’aurait aucun site.");
    }
}
