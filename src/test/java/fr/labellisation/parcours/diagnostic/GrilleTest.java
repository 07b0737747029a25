package fr.labellisation.parcours.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.formulaires.Champs;
import fr.labellisation.socle.formulaires.Saisie;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GrilleTest {
    private final Referentiels referentiels = new Referentiels();
    private final Grille accueil = new Grille(referentiels.exiger("qualipref-2012"), List.of("M1"));

    @Test
    void la_grille_d_un_module_porte_ses_engagements_et_leurs_indicateurs() {
        assertThat(accueil.engagements())
                .extracting(engagement -> engagement.get("code"))
                .containsExactly("E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8");
        assertThat(accueil.engagements().get(4).get("indicateur"))
                .startsWith("Décroché\u00a0: en moins de 5 sonneries\u00a0; Appels perdus\u00a0: moins de 10");
    }

    @Test
    void chaque_engagement_evalue_une_fois_est_accepte() {
        Saisie saisie = saisie("E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8");

        assertThat(accueil.avis(saisie).favorable()).isTrue();
        assertThat(accueil.lire(saisie)).contains(new Evaluation("M1", "E5", true, "vu"));
    }

    @Test
    void un_engagement_oublie_et_un_engagement_double_sont_nommes() {
        assertThat(accueil.avis(saisie("E1", "E2", "E3", "E4", "E5", "E5", "E6", "E8"))
                        .raisons())
                .hasSize(2)
                .anyMatch(raison -> raison.startsWith("L’engagement E5 – ") && raison.endsWith("plusieurs fois."))
                .anyMatch(raison -> raison.startsWith("L’engagement E7 – ") && raison.endsWith("n’est pas évalué."));
    }

    @Test
    void un_engagement_d_un_autre_module_est_refuse() {
        assertThat(accueil.avis(saisie("E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8", "E19"))
                        .raisons())
                .containsExactly("L’engagement «\u00a0E19\u00a0» n’est pas à évaluer ici.");
    }

    @Test
    void un_referentiel_sans_modules_s_evalue_en_entier() {
        Grille marianne = new Grille(referentiels.exiger("marianne-2008"), List.of("ENSEMBLE"));

        assertThat(marianne.engagements()).isNotEmpty();
        assertThat(marianne.titreModule("ENSEMBLE")).isEqualTo("Ensemble du référentiel");
    }

    @Test
    void ce_qui_fut_evalue_en_entier_garde_son_titre() {
        assertThat(accueil.titre("M1")).isEqualTo("Engagements du module M1\u00a0: titres à compléter");
        assertThat(accueil.titre("E1")).startsWith("Informer");
        assertThat(accueil.titre("M9")).isEqualTo("M9");
    }

    private static Saisie saisie(String... codes) {
        List<Map<String, Object>> lignes = new ArrayList<>();
        for (String code : codes) {
            lignes.add(Map.of("engagement", code, "tenu", "oui", "observations", "vu"));
        }
        return Champs.de(Grille.champ()).lire(Map.of(Grille.EVALUATIONS, lignes), LocalDate.of(2013, 1, 15));
    }
}
