package fr.labellisation.lecture.campagnes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.labellisation.lecture.campagnes.SaisieDeCampagne.EtapeSaisie;
import fr.labellisation.referentiel.Referentiels;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.TypeSite;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ControleDeCampagneTest {
    private static final LocalDate AUJOURDHUI = LocalDate.parse("2014-09-01");
    private static final String VERSION = "qualipref-2.0";

    private final ControleDeCampagne controle = new ControleDeCampagne(new Referentiels());

    private static SaisieDeCampagne saisie(String nom, List<String> versions, String... etapes) {
        return new SaisieDeCampagne(nom, versions, "prefecture", etapes(etapes), "");
    }

    private static List<EtapeSaisie> etapes(String... etapes) {
        return Arrays.stream(etapes)
                .map(etape -> etape.split("=", 2))
                .map(parts -> new EtapeSaisie(parts[0], parts[1]))
                .toList();
    }

    private List<String> fautes(SaisieDeCampagne saisie) {
        return catchThrowableOfType(SaisieRefusee.class, () -> controle.nouveau(saisie, AUJOURDHUI))
                .raisons();
    }

    @Test
    void les_deux_etapes_du_ministere_sont_lues_dans_l_ordre_des_jours_et_les_lignes_vides_ne_comptent_pas() {
        assertThat(controle.nouveau(
                        saisie("Qualipref 2.0 partout", List.of(VERSION), "2015-12-31=100", "=", "2014-12-31=50"),
                        AUJOURDHUI))
                .isEqualTo(new Objectif(
                        "Qualipref 2.0 partout",
                        List.of(VERSION),
                        TypeSite.PREFECTURE,
                        List.of(
                                new EtapeDeCampagne(LocalDate.parse("2014-12-31"), 50),
                                new EtapeDeCampagne(LocalDate.parse("2015-12-31"), 100))));
    }

    @Test
    void chaque_faute_a_sa_phrase_toutes_a_la_fois() {
        assertThat(fautes(new SaisieDeCampagne(
                        " ", List.of("zut"), "ile", etapes("2014-12-31=101", "demain=50", "2014-08-31=zut"), "")))
                .containsExactly(
                        "La campagne n’a pas de nom\u00a0: donnez-lui en un.",
                        "La sorte de site «\u00a0ile\u00a0» n’existe pas\u00a0: choisissez dans la liste.",
                        "La version «\u00a0zut\u00a0» n’existe pas\u00a0: choisissez dans la liste.",
                        "Étape 1\u00a0: «\u00a0101\u00a0» n’est pas une part de 1 à 100\u00a0%.",
                        "Étape 2\u00a0: «\u00a0demain\u00a0» n’est pas un jour.",
                        "Étape 3\u00a0: «\u00a0zut\u00a0» n’est pas une part de 1 à 100\u00a0%.",
                        "Le 31 août 2014 est passé\u00a0: une étape est fixée à un jour qui vient.");
    }

    @Test
    void ni_version_ni_etape_et_un_nom_trop_long() {
        assertThat(fautes(saisie("x".repeat(201), List.of())))
                .containsExactly(
                        "Le nom compte 201 signes\u00a0: 200 au plus.",
                        "Aucune version de référentiel n’est choisie\u00a0: cochez celles qui comptent.",
                        "Aucune étape n’est fixée\u00a0: donnez au moins un jour et une part.");
    }

    @Test
    void une_part_qui_ne_croit_pas_et_deux_etapes_le_meme_jour() {
        assertThat(fautes(saisie(
                        "Essai", List.of(VERSION), "2014-12-31=50", "2015-06-30=50", "2015-12-31=40", "2015-12-31=60")))
                .containsExactly(
                        "La part ne croît pas\u00a0: 50\u00a0% au 30 juin 2015 après 50\u00a0% au 31 décembre 2014.",
                        "La part ne croît pas\u00a0: 40\u00a0% au 31 décembre 2015 après 50\u00a0% au 30 juin 2015.",
                        "Deux étapes sont fixées au 31 décembre 2015\u00a0: gardez-en une.");
    }

    @Test
    void aucune_version_en_vigueur_le_jour_d_une_etape_est_refusee_avec_celle_qui_lui_succede() {
        assertThat(fautes(saisie("Essai", List.of(VERSION), "2018-12-18=50", "2019-12-31=100")))
                .containsExactly("Étape du 31 décembre 2019\u00a0: Qualipref 2.0 n’est plus en vigueur depuis le 18"
                        + " décembre 2018\u00a0: choisissez Qual-e-pref.");
        assertThat(controle.nouveau(
                                saisie(
                                        "Essai",
                                        List.of(VERSION, "qual-e-pref-2018"),
                                        "2018-12-18=50",
                                        "2019-12-31=100"),
                                AUJOURDHUI)
                        .etapes())
                .hasSize(2);
    }

    @Test
    void une_correction_garde_une_etape_passee_et_demande_un_motif() {
        SaisieDeCampagne corrigee = new SaisieDeCampagne(
                "Essai", List.of(VERSION), "", etapes("2014-08-31=20", "2014-12-31=50"), "Une sous-préfecture de plus");

        assertThat(controle.corrige(corrigee, Set.of(LocalDate.parse("2014-08-31")), AUJOURDHUI)
                        .type())
                .isNull();
        assertThat(catchThrowableOfType(
                                SaisieRefusee.class,
                                () -> controle.corrige(
                                        saisie("Essai", List.of(VERSION), "2014-08-31=20"), Set.of(), AUJOURDHUI))
                        .raisons())
                .containsExactly(
                        "Le motif de la correction est attendu, en 2000 signes au plus.",
                        "Le 31 août 2014 est passé\u00a0: une étape est fixée à un jour qui vient.");
    }

    @Test
    void la_part_atteinte_ne_s_arrondit_pas_vers_le_haut() {
        EtapeDeCampagne moitie = new EtapeDeCampagne(AUJOURDHUI, 50);

        assertThat(moitie.attendus(101)).isEqualTo(51);
        assertThat(moitie.atteinte(50, 101)).isFalse();
        assertThat(moitie.atteinte(51, 101)).isTrue();
        assertThat(new EtapeDeCampagne(AUJOURDHUI, 100).atteinte(100, 101)).isFalse();
    }
}
