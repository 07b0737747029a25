package fr.labellisation.parcours.label.passage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.referentiel.Engagement;
import fr.labellisation.referentiel.Module;
import fr.labellisation.referentiel.Referentiel;
import fr.labellisation.referentiel.Referentiels;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChangementDeVersionTest {
    private static final Referentiels REFERENTIELS = new Referentiels();

    private static Set<String> choix(Random hasard, Referentiel version) {
        return version.modules().stream()
                .filter(module -> module.obligatoire() || hasard.nextBoolean())
                .map(Module::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void de_chaque_version_a_chaque_autre_rien_n_est_compte_deux_fois_et_rien_n_est_perdu() {
        Random hasard = new Random(2014);
        for (Referentiel avant : REFERENTIELS.tous()) {
            for (Referentiel apres : REFERENTIELS.tous()) {
                for (int fois = 0; fois < 50; fois++) {
                    Set<String> anciens = choix(hasard, avant);
                    Set<String> suivants = choix(hasard, apres);
                    ChangementDeVersion aller = ChangementDeVersion.entre(avant, anciens, apres, suivants);
                    ChangementDeVersion retour = ChangementDeVersion.entre(apres, suivants, avant, anciens);

                    assertThat(aller.nouveaux())
                            .filteredOn(aller.repris()::contains)
                            .isEmpty();
                    assertThat(aller.nouveaux()).isEqualTo(retour.disparus());
                    assertThat(aller.disparus()).isEqualTo(retour.nouveaux());
                    assertThat(aller.repris()).hasSameSizeAs(retour.repris());
                    assertThat(aller.aRapprocher()).hasSameElementsAs(retour.aRapprocher());
                }
            }
        }
    }

    @Test
    void le_meme_perimetre_sur_la_meme_version_reprend_tout_ce_qui_est_connu() {
        Referentiel version = REFERENTIELS.exiger("qualipref-2012");

        ChangementDeVersion changement =
                ChangementDeVersion.entre(version, Set.of("M1", "M4"), version, Set.of("M1", "M4"));

        assertThat(changement.repris())
                .hasSameElementsAs(version.engagements().stream()
                        .filter(engagement -> "M1".equals(engagement.module()) || "M4".equals(engagement.module()))
                        .map(Engagement::titre)
                        .toList());
        assertThat(changement.nouveaux()).isEmpty();
        assertThat(changement.disparus()).isEmpty();
        assertThat(changement.enClair()).startsWith("Repris (11)\u00a0: ");
    }

    /** A correction of a version: another revision, where one title reads otherwise. */
    private static Referentiel corrigee(Referentiel v, String code, String titre) {
        return new Referentiel(
                v.id(),
                v.revision() + 1,
                v.nom(),
                v.famille(),
                v.vie(),
                v.remplace(),
                v.dureeLabelMois(),
                v.suiviMois(),
                v.suiviCombine(),
                v.auditInterneRequis(),
                v.autoEvaluationAnnuelle(),
                v.nombreEngagements(),
                v.modules(),
                v.rubriques(),
                v.engagements().stream()
                        .map(e -> e.code().equals(code)
                                ? new Engagement(
                                        e.code(),
                                        e.module(),
                                        titre,
                                        e.numeroParAnalogie(),
                                        e.indicateurs(),
                                        e.preuves())
                                : e)
                        .toList(),
                v.delais(),
                v.niveaux(),
                v.decideur(),
                v.avantAudit(),
                v.defauts());
    }

    private static List<String> codes(Referentiel version, Set<String> modules) {
        return version.modulesAEvaluer(modules).stream()
                .flatMap(module -> version.engagements(module.code()).stream())
                .map(Engagement::code)
                .toList();
    }

    private static List<String> codes(
            ChangementDeVersion changement, Function<LigneDePassage, Optional<EngagementVu>> cote) {
        return changement.lignes().stream()
                .flatMap(ligne -> cote.apply(ligne).stream())
                .map(EngagementVu::code)
                .toList();
    }

    @Test
    void de_chaque_version_a_chaque_autre_chaque_engagement_d_avant_et_d_apres_parait_une_fois() {
        Random hasard = new Random(2018);
        for (Referentiel avant : REFERENTIELS.tous()) {
            for (Referentiel apres : REFERENTIELS.tous()) {
                for (int fois = 0; fois < 200; fois++) {
                    Set<String> anciens = choix(hasard, avant);
                    Set<String> suivants = choix(hasard, apres);

                    ChangementDeVersion changement = ChangementDeVersion.entre(avant, anciens, apres, suivants);

                    assertThat(codes(changement, LigneDePassage::ancien))
                            .containsExactlyInAnyOrderElementsOf(codes(avant, anciens));
                    assertThat(codes(changement, LigneDePassage::suivant))
                            .containsExactlyInAnyOrderElementsOf(codes(apres, suivants));
                    long aRapprocherApres = changement.lignes().stream()
                            .filter(ligne -> ligne.sort() == SortDEngagement.A_RAPPROCHER)
                            .filter(ligne -> ligne.suivant().isPresent())
                            .count();
                    assertThat(changement.nombre(SortDEngagement.REPRIS)
                                    + changement.nombre(SortDEngagement.NOUVEAU)
                                    + aRapprocherApres)
                            .isEqualTo(codes(apres, suivants).size());
                    assertThat(changement.lignes())
                            .allSatisfy(ligne -> assertThat(ligne.raison().isEmpty())
                                    .isEqualTo(ligne.sort() != SortDEngagement.A_RAPPROCHER));
                }
            }
        }
    }

    @Test
    void sur_la_meme_version_avec_les_memes_modules_tout_est_repris_meme_sans_titre() {
        for (Referentiel version : REFERENTIELS.tous()) {
            Set<String> modules = version.modules().stream().map(Module::code).collect(Collectors.toSet());

            ChangementDeVersion changement = ChangementDeVersion.entre(version, modules, version, modules);

            assertThat(changement.toutEstRepris()).as(version.id()).isTrue();
            assertThat(changement.resume()).startsWith("Tout est repris\u00a0: ");
            assertThat(changement.reserve()).isEmpty();
        }
    }

    @Test
    void sur_la_meme_version_un_module_de_plus_est_nouveau_et_un_de_moins_disparait_meme_sans_titre() {
        Referentiel version = REFERENTIELS.exiger("qual-e-pref-2018");

        ChangementDeVersion changement =
                ChangementDeVersion.entre(version, Set.of("M1", "M2"), version, Set.of("M1", "M3"));

        assertThat(changement.resume()).isEqualTo("1\u00a0repris, 1\u00a0nouveau, 1\u00a0disparaît.");
    }

    @Test
    void ce_qui_parait_disparaitre_quand_des_titres_manquent_est_dit_avec_reserve() {
        Referentiel avant = REFERENTIELS.exiger("qualipref-2012");
        Referentiel apres = REFERENTIELS.exiger("qualipref-2.0");

        ChangementDeVersion changement =
                ChangementDeVersion.entre(avant, Set.of("M1", "M2"), apres, Set.of("M1", "M2"));

        assertThat(changement.resume()).isEqualTo("8\u00a0disparaissent, 2\u00a0à rapprocher.");
        assertThat(changement.reserve()).isPresent();
        assertThat(changement.lignes())
                .filteredOn(ligne -> ligne.sort() == SortDEngagement.A_RAPPROCHER)
                .extracting(LigneDePassage::raison)
                .containsExactly("Titre inconnu dans Qualipref 2.0 (2014).", "Titre inconnu des deux côtés.");
    }

    @Test
    void un_titre_corrige_par_une_revision_est_a_rapprocher_et_les_autres_sont_repris() {
        Referentiel version = REFERENTIELS.exiger("qualipref-2012");
        Referentiel corrigee = corrigee(version, "E5", "Répondre au téléphone sans faire attendre");

        ChangementDeVersion changement =
                ChangementDeVersion.entre(version, Set.of("M1", "M4"), corrigee, Set.of("M1", "M4"));

        assertThat(changement.resume()).isEqualTo("10\u00a0repris, 1\u00a0à rapprocher.");
        assertThat(changement.lignes())
                .filteredOn(ligne -> !ligne.raison().isEmpty())
                .extracting(LigneDePassage::raison)
                .containsExactly("Même code, titre corrigé dans la révision 1.");
    }
}
