package fr.labellisation.referentiel;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.socle.formulaires.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be chosen when: the same rule, held against each version on each day from 2005 to 2030. */
class VersionsEnVigueurTest {
    private static final LocalDate PREMIER = LocalDate.of(2005, 1, 1);
    private static final LocalDate DERNIER = LocalDate.of(2030, 12, 31);
    private static final LocalDate AUJOURDHUI = LocalDate.of(2026, 11, 30);

    private final Referentiels referentiels = new Referentiels();

    @Test
    void n_est_offert_que_ce_qui_serait_accepte_et_le_reste_est_refuse_avec_une_phrase() {
        jours().forEach(jour -> {
            List<String> offerts =
                    referentiels.choix(jour).stream().map(Option::value).toList();
            for (Referentiel version : referentiels.tous()) {
                var avis = referentiels.pourCommencer(version.id(), jour);
                assertThat(avis.favorable())
                        .as("%s, %s", version.id(), jour)
                        .isEqualTo(offerts.contains(version.id()))
                        .isEqualTo(version.vie().enVigueur(jour));
                assertThat(avis.raisons()).as("%s, %s", version.id(), jour).allMatch(raison -> raison.endsWith("."));
            }
        });
    }

    @Test
    void le_successeur_conseille_est_toujours_accepte_le_meme_jour() {
        jours().forEach(jour -> referentiels.tous().stream()
                .filter(version -> version.vie().close(jour))
                .forEach(version -> {
                    Referentiel suivant = referentiels.pourRenouveler(version.id(), jour);
                    assertThat(referentiels.pourCommencer(suivant.id(), jour).favorable())
                            .as("%s, %s", version.id(), jour)
                            .isTrue();
                    assertThat(referentiels.pourCommencer(version.id(), jour).raisons())
                            .singleElement()
                            .asString()
                            .startsWith(version.nom() + " n’est plus en vigueur depuis ")
                            .endsWith("\u00a0: choisissez " + suivant.nom() + ".");
                }));
    }

    @Test
    void un_label_se_renouvelle_sur_une_version_de_sa_famille_qui_n_est_pas_plus_ancienne() {
        jours().forEach(jour -> referentiels.tous().forEach(version -> {
            Referentiel suivant = referentiels.pourRenouveler(version.id(), jour);
            assertThat(suivant.famille()).isEqualTo(version.famille());
            assertThat(suivant.enVigueurDu()).isAfterOrEqualTo(version.enVigueurDu());
            assertThat(referentiels.pourRenouveler(suivant.id(), jour)).isEqualTo(suivant);
        }));
    }

    @Test
    void depuis_la_premiere_version_chaque_famille_en_a_toujours_une_en_vigueur() {
        jours().filter(jour -> !jour.isBefore(LocalDate.of(2008, 5, 10))).forEach(jour -> {
            assertThat(referentiels.enVigueur("qualipref", jour)).isNotNull();
            assertThat(referentiels.enVigueur("marianne", jour)).isNotNull();
        });
    }

    @Test
    void aujourd_hui_seules_deux_versions_sont_en_vigueur() {
        assertThat(referentiels.choix(AUJOURDHUI))
                .extracting(Option::label)
                .containsExactly("Qual-e-pref (2018)", "Services Publics + (2023)");
    }

    @Test
    void en_2016_les_deux_versions_de_marianne_sont_offertes_faute_de_connaitre_le_jour() {
        assertThat(referentiels.choix(LocalDate.of(2016, 1, 1)))
                .extracting(Option::value)
                .contains("marianne-2008", "marianne-2016");
        assertThat(referentiels.choix(LocalDate.of(2016, 12, 31)))
                .extracting(Option::value)
                .contains("marianne-2008", "marianne-2016");
        assertThat(referentiels.choix(LocalDate.of(2017, 1, 1)))
                .extracting(Option::value)
                .doesNotContain("marianne-2008");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "qualipref-2006 | Qualipref (REF-180) n’est plus en vigueur depuis le 6 mars 2012 : choisissez Qual-e-pref.",
                "marianne-2008  | Marianne v2 n’est plus en vigueur depuis 2016 : choisissez Services Publics +.",
                "qualipref-2012 | Qualipref 2 n’est plus en vigueur depuis juin 2014 : choisissez Qual-e-pref.",
                "qualipref-2.0  | Qualipref 2.0 n’est plus en vigueur depuis le 18 décembre 2018 : choisissez Qual-e-pref.",
                "marianne-2016  | Marianne 2016 n’est plus en vigueur depuis le 31 août 2023 : choisissez Services Publics +.",
                "zut            | Le référentiel « zut » n’existe pas.",
            })
    void chaque_refus_d_aujourd_hui_est_une_phrase(String version, String phrase) {
        assertThat(referentiels.pourCommencer(version, AUJOURDHUI).raisons())
                .extracting(raison -> raison.replace('\u00a0', ' '))
                .containsExactly(phrase);
    }

    @ParameterizedTest
    @CsvSource({
        "qualipref-2.0,    2018-12-18, 2018-12-18, true",
        "qualipref-2.0,    2018-12-18, 2018-12-19, false",
        "qualipref-2.0,    2018-12-19, 2018-12-18, false",
        "qual-e-pref-2018, 2018-12-19, 2018-12-18, true",
        "qual-e-pref-2018, 2018-12-18, 2018-12-19, false",
        "qualipref-2012,   2013-01-07, 2026-11-30, false",
    })
    void une_demarche_commence_et_se_decide_tant_que_sa_version_est_en_vigueur(
            String version, LocalDate debut, LocalDate decideLe, boolean acceptee) {
        assertThat(referentiels.pourCommencer(version, debut, decideLe).favorable())
                .isEqualTo(acceptee);
    }

    private static Stream<LocalDate> jours() {
        return PREMIER.datesUntil(DERNIER.plusDays(1));
    }
}
